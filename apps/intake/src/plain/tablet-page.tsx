import buttons from '../frame/buttons.module.css'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { TabletPage as Tablet } from './plain-page.ts'
import { PLAIN_TEXT } from './plain-text.ts'
import styles from './plain.module.css'

/** For staff: makes a device one that keeps nothing, or an ordinary one again. */
export function TabletPage({ page }: { readonly page: Tablet }) {
  const language = useLanguage()
  const { clinic, isOn } = page
  const text = PLAIN_TEXT[language]
  return (
    <PageFrame
      clinic={clinic}
      action={(isOn ? pathTo.tabletEnd : pathTo.tablet)(clinic.slug, language)}
      languageSwitch={{ to: pathTo.tablet(clinic.slug, otherLanguage(language)), keepsForm: false }}
    >
      <h1 tabIndex={-1}>{text.tabletTitle}</h1>
      <p className={styles.text}>{isOn ? text.tabletOn : text.tabletOff}</p>
      {text.tabletWhat.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <div className={buttons.row}>
        {isOn && (
          <a href={pathTo.landing(clinic.slug, language)} className={buttons.primary}>
            {text.toLanding}
          </a>
        )}
        <button type="submit" name="go" value="continue" className={isOn ? buttons.secondary : buttons.primary}>
          {isOn ? text.tabletEnd : text.tabletStart}
        </button>
      </div>
    </PageFrame>
  )
}
