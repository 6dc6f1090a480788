import { isLanguage } from '@sebone/words/language'
import type { Language } from '@sebone/words/language'

/** The language asked for, else the first of ours that the browser prefers, else Japanese: the clinics are there. */
export function pageLanguage(asked: string | undefined, accepted: string | undefined): Language {
  if (asked !== undefined && isLanguage(asked)) return asked
  const preferred = /\b(ja|en)\b/.exec((accepted ?? '').toLowerCase())?.[1] ?? ''
  return isLanguage(preferred) ? preferred : 'ja'
}
