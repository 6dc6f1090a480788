import buttons from '../frame/buttons.module.css'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { DonePage as Done } from '../page.ts'
import styles from './done-page.module.css'
import { doneWords } from './done-words.ts'
import { PrintButton } from './print-button.tsx'
import { SentAt } from './sent-at.tsx'

/** Shown only for a response that the server has stored; every figure on it is the stored one. */
export function DonePage({ page }: { readonly page: Done }) {
  const language = useLanguage()
  const text = useText()
  const { form } = page
  const { clinic, receipt, isTablet } = form
  const words = doneWords(page, language)
  if (!receipt || !words) return null
  const isUrgent = receipt.reply === 'callNow'
  return (
    <PageFrame
      clinic={clinic}
      languageSwitch={isTablet ? null : { to: pathTo.done(clinic.slug, otherLanguage(language)), keepsForm: false }}
      {...(isTablet ? { action: pathTo.nextPatient(clinic.slug, language) } : {})}
    >
      <div className={styles.receipt}>
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false" className={styles.tick}>
          <circle cx="24" cy="24" r="22.5" />
          <path d="M14.5 24.5 21.5 31.5 34.5 17.5" />
        </svg>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className={styles.number}>{words.receipt}</p>
        <SentAt at={receipt.submittedAt} timeZone={form.timeZone} />
      </div>
      <section className={isUrgent ? styles.urgent : undefined}>
        <h2 className={styles.heading}>{words.nextHeading}</h2>
        {words.next.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
        {isUrgent && clinic.phone !== null && (
          <p className={styles.text}>
            <a href={`tel:${clinic.phone}`} className={styles.call}>
              {text('callUs', { phone: clinic.phone })}
            </a>
          </p>
        )}
      </section>
      <h2 className={styles.heading}>{words.callHeading}</h2>
      {words.call.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {isTablet ? (
        <div className={buttons.row}>
          <button type="submit" name="go" value="next" className={buttons.primary}>
            {text('nextPatient')}
          </button>
        </div>
      ) : (
        <PrintButton />
      )}
    </PageFrame>
  )
}
