import { isLanguage, type Language } from '@sebone/words/language'

export interface ReportSearch {
  readonly lang?: Language
  readonly asOf?: string
  readonly procedure?: string
}

/** How a report is to be shown, in its address: a colleague who gets the address sees the same sheet. */
export function reportSearch(search: Record<string, unknown>): ReportSearch {
  const { lang, asOf, procedure } = search
  return {
    ...(typeof lang === 'string' && isLanguage(lang) ? { lang } : {}),
    ...(typeof asOf === 'string' && asOf !== '' ? { asOf } : {}),
    ...(typeof procedure === 'string' ? { procedure } : {}),
  }
}
