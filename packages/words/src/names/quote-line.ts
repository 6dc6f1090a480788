import type { QuoteLine } from '@sebone/domain/pricing/quote'
import type { ByLanguage, Language } from '../language.ts'
import { plural } from './count.ts'

function worded({ kind, sites }: Pick<QuoteLine, 'kind' | 'sites'>): ByLanguage<string> {
  switch (kind) {
    case 'firstSite':
      return { en: '1st site', ja: '1部位目' }
    case 'furtherSites':
      return { en: plural(sites, 'further site'), ja: `追加${sites}部位` }
  }
}

/** A line of a quote, alike on quote and report. */
export const quoteLineName = (line: Pick<QuoteLine, 'kind' | 'sites'>, language: Language): string =>
  worded(line)[language]
