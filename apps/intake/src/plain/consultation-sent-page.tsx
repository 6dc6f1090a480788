import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { ConsultationSentPage as Sent } from './plain-page.ts'
import { PLAIN_TEXT } from './plain-text.ts'
import styles from './plain.module.css'

/** Shown only with the receipt that the server gave. */
export function ConsultationSentPage({ page }: { readonly page: Sent }) {
  const language = useLanguage()
  const { clinic, receipt } = page
  const text = PLAIN_TEXT[language]
  return (
    <PageFrame
      clinic={clinic}
      languageSwitch={{ to: pathTo.consultationSent(clinic.slug, otherLanguage(language)), keepsForm: false }}
    >
      <h1 tabIndex={-1}>{text.sentTitle}</h1>
      <p className={styles.receipt}>
        {text.sentReceipt}
        {receipt}
      </p>
      {text.sentNext.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <p className={styles.urgent}>{text.urgent}</p>
    </PageFrame>
  )
}
