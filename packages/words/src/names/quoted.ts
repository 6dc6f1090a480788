import type { Language } from '../language.ts'

/** A passage as it was typed or printed, in the quotation marks of the language around it. */
export const quoted = (text: string, language: Language): string => (language === 'ja' ? `「${text}」` : `“${text}”`)
