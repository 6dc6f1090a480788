import { SEVERITY_OF } from '@sebone/domain/episode/contraindication'
import type { TreatmentRecord } from '@sebone/domain/episode/treatment-record'
import { writeDiscs } from '@sebone/domain/spine/notation'
import { listOf } from '@sebone/words/names/list'
import { METHOD_NAMES } from '@sebone/words/names/method'
import { NOT_TREATED_REASON_NAMES } from '@sebone/words/names/not-treated-reason'
import { writePartialDate } from '@sebone/words/names/date'
import { billedSitesSentence } from '@sebone/words/names/billed-sites'
import { CONTRAINDICATION_NAMES } from '@sebone/words/staff/contraindication'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { Facts } from './facts.tsx'
import { partTexts } from './words.ts'
import styles from './procedure-facts.module.css'

/** One treatment: what was done, what could not be, and what was billed for it. */
export function ProcedureFacts({ of }: { of: TreatmentRecord }) {
  const t = useText(partTexts)
  const language = useLanguage()
  const written = listOf(of.discs, language)
  const wasTypedOtherwise = of.discsAsPrinted !== null && of.discsAsPrinted !== writeDiscs(of.discs)
  return (
    <Facts
      rows={[
        [t('performed'), writePartialDate(of.performedIn, language)],
        [t('method'), METHOD_NAMES[language][of.method]],
        [
          t('discs'),
          <>
            <strong>{written}</strong>
            {wasTypedOtherwise ? ` ${t('asTyped', { text: of.discsAsPrinted ?? '' })}` : null}
          </>,
        ],
        [
          t('notTreated'),
          of.notTreated.length === 0
            ? null
            : of.notTreated.map(({ disc, reason }) => (
                <div key={disc}>
                  {disc}: {NOT_TREATED_REASON_NAMES[language][reason]}
                </div>
              )),
        ],
        [
          t('billed'),
          of.billedSites === null
            ? t('sitesUnknown')
            : billedSitesSentence(
                { treatedDiscs: of.discs.length, billedSites: of.billedSites, reason: of.billedSitesReason },
                language,
              ),
        ],
        [t('physician'), of.physician],
        [t('lotNumbers'), of.lotNumbers.length === 0 ? null : listOf(of.lotNumbers, language)],
        [t('duringTreatment'), of.duringTreatment],
        [
          t('despite'),
          of.wentOnDespite.length === 0
            ? null
            : of.wentOnDespite.map(({ contraindication, reason, physician }) => (
                <div key={contraindication} data-severity={SEVERITY_OF[contraindication]} className={styles.despite}>
                  <strong>{CONTRAINDICATION_NAMES[language][contraindication]}</strong>{' '}
                  {t('despiteBy', { name: physician, reason })}
                </div>
              )),
        ],
      ]}
    />
  )
}
