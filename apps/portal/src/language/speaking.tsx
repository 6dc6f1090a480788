import { LinguiContext } from '@lingui/react'
import type { ByLanguage, Language } from '@sebone/words/language'
import type { ReactNode } from 'react'
import { I18nProvider as AriaProvider } from 'react-aria-components/I18nProvider'
import { SPEAKERS } from './texts.ts'

const speakerOf = (language: Language) => ({ i18n: SPEAKERS[language], _: SPEAKERS[language]._.bind(SPEAKERS[language]) })

const CONTEXTS: ByLanguage<ReturnType<typeof speakerOf>> = { en: speakerOf('en'), ja: speakerOf('ja') }

/** Everything inside speaks this language, whatever is spoken around it. */
export function Speaking({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LinguiContext value={CONTEXTS[language]}>
      <AriaProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>{children}</AriaProvider>
    </LinguiContext>
  )
}
