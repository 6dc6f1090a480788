import { CHANGE_QUERY, pathTo } from './flow.ts'
import type { Page } from './page.ts'
import type { Language } from '@sebone/words/language'

/** The address of a page in a language; of the same page in the other language when asked so. Null: it has none. */
export function pathOf(page: Page, language: Language): string | null {
  switch (page.kind) {
    case 'landing':
      return page.clinic ? pathTo.landing(page.clinic.slug, language) : `/?language=${language}`
    case 'question': {
      const path = pathTo.question(page.checkIn.clinic.slug, language, page.itemKey)
      return page.isChange ? `${path}${CHANGE_QUERY}` : path
    }
    case 'saved':
      return pathTo.saved(page.clinic.slug, language)
    case 'checkAnswers':
    case 'done':
      return pathTo[page.kind](page.checkIn.clinic.slug, language)
    case 'problem':
      return null
  }
}
