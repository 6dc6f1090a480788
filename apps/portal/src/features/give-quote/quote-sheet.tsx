import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { sitesAgreement } from '@sebone/domain/pricing/billed-sites'
import type { Quote } from '@sebone/domain/pricing/quote'
import type { Disc } from '@sebone/domain/spine/disc'
import { writeDate } from '@sebone/words/names/date'
import { listOf } from '@sebone/words/names/list'
import { METHOD_NAMES } from '@sebone/words/names/method'
import type { PatientPage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Facts } from '../../parts/facts.tsx'
import { Letterhead } from '../../parts/letterhead.tsx'
import { QuoteLines } from './quote-lines.tsx'
import { sheetTexts } from './words.ts'
import styles from './quote-sheet.module.css'

interface Props {
  readonly clinic: string
  readonly patient: PatientPage['patient']
  readonly quote: Quote
  readonly discs: readonly Disc[]
  readonly reason: string | null
  readonly on: CalendarDate
  /** Null while it is a draft. */
  readonly validTo: CalendarDate | null
}

/** What the patient takes home, in the language spoken around it. */
export function QuoteSheet({ clinic, patient, quote, discs, reason, on, validTo }: Props) {
  const t = useText(sheetTexts)
  const language = useLanguage()
  const isDraft = validTo === null
  const differ = sitesAgreement(discs.length, quote.sites) === 'differ'
  return (
    <article data-own-sheet data-paper className={styles.sheet} lang={language} data-draft={isDraft || undefined}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('heading')}</h2>
        <Letterhead name={clinic} on={on} />
      </header>
      {isDraft ? <p className={styles.draft}>{t('draft')}</p> : null}
      <Facts
        rows={[
          [t('for'), t('addressed', { name: `${patient.familyName} ${patient.givenName}` })],
          [t('number'), patient.number],
          [t('date'), writeDate(on, language)],
          [t('validTo'), validTo === null ? null : writeDate(validTo, language)],
          [t('treatment'), METHOD_NAMES[language].cellgel],
          [t('discs'), listOf(discs, language)],
        ]}
      />
      <QuoteLines quote={quote} />
      <div className={styles.notes}>
        <p>{t('sites', { discs: discs.length, sites: quote.sites })}</p>
        {differ ? <p>{reason?.trim() ? t('reason', { reason }) : t('reasonMissing')}</p> : null}
        {quote.inferred ? <p>{t('inferredExplained')}</p> : null}
      </div>
    </article>
  )
}
