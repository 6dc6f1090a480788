import { useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react'
import { chosenLanguage, onLanguageChosen } from './language-choice.ts'
import { Speaking } from './speaking.tsx'

export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(onLanguageChosen, chosenLanguage)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <Speaking language={language}>{children}</Speaking>
}
