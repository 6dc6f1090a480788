import { LANGUAGES } from '@sebone/words/language'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { chooseLanguage } from '../../language/language-choice.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Choice } from '../../parts/choice.tsx'
import { Section } from '../../parts/section.tsx'
import { accountTexts } from './words.ts'

export function LanguageSection() {
  const t = useText(accountTexts)
  return (
    <Section heading={t('language')}>
      <Choice
        label={t('languageOf')}
        description={t('languageHint')}
        value={useLanguage()}
        onChange={chooseLanguage}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
    </Section>
  )
}
