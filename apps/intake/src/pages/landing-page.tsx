import { ErrorSummary } from '../frame/error-summary.tsx'
import { FieldError } from '../frame/field-error.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import buttons from '../frame/buttons.module.css'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { REQUIRED_MARK } from '@sebone/words/patient/required-mark'
import { openPath, pathTo } from '../page-address.ts'
import type { LandingPage as Landing } from '../page.ts'
import { BirthDateFields } from './birth-date-fields.tsx'
import { CodeField } from './code-field.tsx'
import { openComplaint } from './open-complaint.ts'
import styles from './landing-page.module.css'

/**
 * The way in: a date of birth, together with the link's secret. The secret never reaches the server by opening the
 * page; a few lines of script copy it into the hidden field and hide the field for the code (see link-script.ts).
 */
export function LandingPage({ page }: { readonly page: Landing }) {
  const language = useLanguage()
  const text = useText()
  const { clinic, refusal } = page
  const complaint = refusal && openComplaint(refusal, language)
  const next = refusal?.code === 'linkCannotBeOpened' ? [{ field: null, sentence: text('openFailedNext') }] : []
  const complaints = complaint ? [complaint, ...next] : []
  const mark = REQUIRED_MARK[language]
  const isAboutCode = complaint?.field === 'code'
  return (
    <PageFrame
      clinic={clinic}
      action={openPath(clinic, language)}
      languageSwitch={{ to: openPath(clinic, otherLanguage(language)), keepsForm: true }}
    >
      <ErrorSummary of={refusal} complaints={complaints} />
      {/* No value of React's: what the script wrote here before must stay. */}
      <input type="hidden" name="token" id="token" {...(page.token === '' ? {} : { defaultValue: page.token })} />
      <h1 tabIndex={-1}>
        <span className={styles.withLink}>{text('landingTitle')}</span>
        <span className={styles.withoutLink}>{text('landingTitleWithCode')}</span>
      </h1>
      <div className={styles.withoutLink}>
        <CodeField typed={page.code} error={isAboutCode ? complaint.sentence : null} />
      </div>
      <BirthDateFields
        typed={page.birthDate}
        today={page.today}
        legend={
          <legend className={styles.legend}>
            <span className={styles.legendName}>{text('dateOfBirth')}</span>
            <span className={styles.hint}>
              {mark !== null && <span className={styles.mark}>{mark}</span>}
              {text('landingHint')}
            </span>
          </legend>
        }
        error={
          complaint && complaint.field !== null && !isAboutCode
            ? { field: complaint.field, element: <FieldError id="birth-date-error" sentence={complaint.sentence} /> }
            : null
        }
      />
      <div className={buttons.row}>
        <button type="submit" name="go" value="continue" className={buttons.primary}>
          {text('continue')}
        </button>
      </div>
      {clinic && !page.isTablet && (
        <p className={`${styles.noLink} ${styles.withoutLink}`}>
          {text('landingNoLink')} <a href={pathTo.consultation(clinic.slug, language)}>{text('landingAsk')}</a>
        </p>
      )}
    </PageFrame>
  )
}
