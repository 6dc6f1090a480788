import type { Language } from '@sebone/words/language'
import { createContext, useContext } from 'react'
import { TEXT } from './text.ts'
import type { Text } from './text.ts'

export const LanguageContext = createContext<Language>('ja')

export const useLanguage = (): Language => useContext(LanguageContext)
export const useText = (): Text => TEXT[useLanguage()]
