import type { Language } from '@sebone/words/language'
import { LANGUAGES } from '@sebone/words/language'
import { useLanguage, useText } from '../language/language-context.ts'
import styles from './language-switch.module.css'

const IN_ITS_OWN_WORDS: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' }
const INVITATION: Readonly<Record<Language, string>> = { en: 'Read this in English', ja: '日本語で表示する' }

export interface LanguageSwitchProps {
  /** The page in the other language. Where something may be typed, it is sent along by a submit button. */
  readonly to: string
  readonly keepsForm: boolean
}

/** Both languages in words, the present one as plain text. Works at any moment, with nothing lost. */
export function LanguageSwitch({ to, keepsForm }: LanguageSwitchProps) {
  const present = useLanguage()
  const text = useText()
  const other = (language: Language) =>
    keepsForm ? (
      <button
        type="submit"
        name="go"
        value="stay"
        formAction={to}
        lang={language}
        data-language={language}
        className={styles.other}
        aria-label={INVITATION[language]}
      >
        {IN_ITS_OWN_WORDS[language]}
      </button>
    ) : (
      <a
        href={to}
        lang={language}
        hrefLang={language}
        data-language={language}
        className={styles.other}
        aria-label={INVITATION[language]}
      >
        {IN_ITS_OWN_WORDS[language]}
      </a>
    )
  return (
    <ul className={styles.switch} aria-label={text('languageChoice')}>
      {[...LANGUAGES].reverse().map((language) => (
        <li key={language}>
          {language === present ? (
            <span className={styles.present} aria-current="true">
              {IN_ITS_OWN_WORDS[language]}
            </span>
          ) : (
            other(language)
          )}
        </li>
      ))}
    </ul>
  )
}
