import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { chooseLanguage } from '../language/language-choice.ts'
import { useLanguage } from '../language/use-language.ts'
import { Button } from './button.tsx'

const OTHER = { en: 'ja', ja: 'en' } as const

/** One button that says the other language in that language. */
export function LanguageSwitch() {
  const other = OTHER[useLanguage()]
  return (
    <Button kind="quiet" onPress={() => chooseLanguage(other)}>
      <span lang={other}>{LANGUAGE_NAMES[other]}</span>
    </Button>
  )
}
