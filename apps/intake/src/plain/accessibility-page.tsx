import { callTheClinic } from '@sebone/words/patient/clinic-contact'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import { ACCESSIBILITY_TEXT } from './accessibility-text.ts'
import type { AccessibilityPage as Accessibility } from './plain-page.ts'
import styles from './plain.module.css'

export function AccessibilityPage({ page }: { readonly page: Accessibility }) {
  const language = useLanguage()
  const { clinic } = page
  const text = ACCESSIBILITY_TEXT[language]
  const contact = { name: clinic.name[language], phone: clinic.phone, hours: clinic.hours?.[language] ?? null }
  return (
    <PageFrame
      clinic={clinic}
      languageSwitch={{ to: pathTo.accessibility(clinic.slug, otherLanguage(language)), keepsForm: false }}
    >
      <h1 tabIndex={-1}>{text.title}</h1>
      <p className={styles.text}>{text.intro}</p>
      {text.sections.map(({ heading, sentences }) => (
        <section key={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2 className={styles.heading}>{text.contactHeading}</h2>
      <p className={styles.text}>{text.contact}</p>
      <p className={styles.text}>{callTheClinic(contact, language)}</p>
    </PageFrame>
  )
}
