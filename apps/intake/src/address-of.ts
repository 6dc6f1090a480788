import type { Language } from '@sebone/words/language'
import { CHANGE_QUERY, pathTo } from './page-address.ts'
import type { Page } from './page.ts'

/** The address of a page in a language. Null: it has none of its own. */
export function addressOf(page: Page, language: Language): string | null {
  switch (page.kind) {
    case 'landing':
      return page.clinic ? pathTo.landing(page.clinic.slug, language) : `/?language=${language}`
    case 'question':
      return pathTo.page(page.form.clinic.slug, language, page.page, page.isChange)
    case 'callNow':
      return pathTo.callNow(page.form.clinic.slug, language, page.after, page.isChange)
    case 'consents':
      return pathTo.consents(page.form.clinic.slug, language) + (page.isChange ? CHANGE_QUERY : '')
    case 'saved':
      return pathTo.saved(page.clinic.slug, language)
    case 'parts':
    case 'checkAnswers':
    case 'done':
      return pathTo[page.kind](page.form.clinic.slug, language)
    case 'problem':
    case 'offline':
      return null
  }
}
