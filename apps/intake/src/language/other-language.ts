import type { Language } from '@sebone/words/language'

export const otherLanguage = (language: Language): Language => (language === 'ja' ? 'en' : 'ja')
