import { SEVERITY_OF, type Contraindication } from '@sebone/domain/episode/contraindication'
import { listOf } from '@sebone/words/names/list'
import { locationName } from '@sebone/words/names/location'
import { CONTRAINDICATION_SOURCE_NAMES } from '@sebone/words/names/contraindication-source'
import { CONTRAINDICATION_NAMES, CONTRAINDICATION_SEVERITY_SENTENCES } from '@sebone/words/staff/contraindication'
import type { UseFormReturn } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import type { TreatmentDraft } from './treatment-draft.ts'
import { treatmentTexts } from './words.ts'
import styles from './warning-reasons.module.css'

interface Props {
  readonly form: UseFormReturn<TreatmentDraft>
  readonly warnings: EpisodePage['warnings']
  /** Those whose reason was found missing at the last try. */
  readonly missing: readonly Contraindication[]
  readonly problem: string | undefined
}

/** Everything that speaks against the treatment, each with the place for a physician's reason: never a dead end. */
export function WarningReasons({ form, warnings: { present, toAsk }, missing, problem }: Props) {
  const t = useText(treatmentTexts)
  const language = useLanguage()
  const names = CONTRAINDICATION_NAMES[language]
  if (present.length === 0 && toAsk.length === 0) return null
  return (
    <fieldset className={styles.warnings}>
      <legend className={styles.legend}>{t('warnings')}</legend>
      {toAsk.length > 0 ? (
        <Notice kind="caution">
          <p>{t('toAsk', { what: listOf(toAsk.map((each) => names[each]), language) })}</p>
        </Notice>
      ) : null}
      {present.map(({ contraindication, from, at }) => {
        const severity = SEVERITY_OF[contraindication]
        const places = listOf(at.map((place) => locationName(place, language)), language)
        const sources = listOf(from.map((source) => CONTRAINDICATION_SOURCE_NAMES[language][source]), language)
        return (
          <div key={contraindication} className={styles.warning} data-severity={severity}>
            <p className={styles.name}>
              <span aria-hidden="true">{severity === 'stop' ? '▲' : '◆'}</span> {names[contraindication]}
              {places ? <span className={styles.places}> {places}</span> : null}
              <span className={styles.sources}> {sources}</span>
            </p>
            {severity === 'stop' ? (
              <p className={styles.severity}>{CONTRAINDICATION_SEVERITY_SENTENCES[language].stop}</p>
            ) : null}
            <FormText
              control={form.control}
              name={`despite.${contraindication}`}
              label={t('despite', { what: names[contraindication] })}
              rows={2}
              problem={missing.includes(contraindication) ? (problem ?? t('despiteMissing')) : undefined}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
