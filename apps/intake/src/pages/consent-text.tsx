import { useLanguage } from '../language/language-context.ts'
import type { Form } from '../page.ts'
import styles from './consents-page.module.css'

/** What is agreed to, word for word as it is stored with the agreement. */
export function ConsentText({ text }: { readonly text: Form['consents']['asked'][number] }) {
  const language = useLanguage()
  return (
    <>
      <h2>{text.title[language]}</h2>
      {text.paragraphs[language].map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
      <p className={styles.agreement}>{text.agreement[language]}</p>
    </>
  )
}
