import type { Language } from '@sebone/words/language'
import { callNowPage } from '@sebone/words/patient/call-now'
import { progressOf } from './flow.ts'
import { PROBLEM_TEXTS } from './language/problem-texts.ts'
import { TEXT } from './language/text.ts'
import type { Text } from './language/text.ts'
import type { Page } from './page.ts'
import { doneWords } from './pages/done-words.ts'
import { nameOfPage } from './question-name.ts'

function nameOf(page: Page, language: Language, text: Text): string {
  switch (page.kind) {
    case 'landing':
      return text(page.clinic ? 'landingTitle' : 'landingTitleWithCode')
    case 'question': {
      const { n, total, part } = progressOf(page.form, page.page)
      const progress = part ? text('progressInPart', { part: part.title[language], n, total }) : text('progress', { n, total })
      return `${progress} – ${nameOfPage(page.form, page.page, language)}`
    }
    case 'parts':
      return page.form.definition.title[language]
    case 'callNow':
      return callNowPage({ hours: null, outside: null }, language).title
    case 'consents':
      return text('consentsTitle')
    case 'checkAnswers':
      return text('checkTitle')
    case 'saved':
      return text(page.form ? 'savedTitle' : 'closedTitle')
    case 'done':
      return doneWords(page, language)?.title ?? ''
    case 'offline':
      return text('offlineTitle')
    case 'problem':
      return text(PROBLEM_TEXTS[page.problem].title)
  }
}

function hasRefusal(page: Page): boolean {
  if ('refusals' in page) return page.refusals.length > 0
  if ('problems' in page) return page.problems.length > 0
  return 'refusal' in page && page.refusal !== null
}

const clinicOf = (page: Page) => ('clinic' in page ? page.clinic : page.form.clinic)

/** "Question 3 of 5 – Numbness – clinic": what a tab, a history list and a screen reader say first. */
export function pageTitle(page: Page, language: Language): string {
  const text = TEXT[language]
  const name = nameOf(page, language, text)
  const title = hasRefusal(page) ? text('errorInTitle', { title: name }) : name
  return text('titleWithClinic', { title, clinic: clinicOf(page)?.name[language] ?? text('product') })
}
