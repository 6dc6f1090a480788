import type { Language } from '@sebone/words/language'
import { itemWithKey, progressOf } from './flow.ts'
import { shortNameOf } from './item-name.ts'
import { doneWords } from './pages/done-words.ts'
import { PROBLEM_TEXTS } from './language/problem-texts.ts'
import { TEXT } from './language/text.ts'
import type { Text } from './language/text.ts'
import type { Page } from './page.ts'

function nameOf(page: Page, language: Language, text: Text): string {
  switch (page.kind) {
    case 'landing':
      return text(page.clinic ? 'landingTitle' : 'landingTitleWithCode')
    case 'question': {
      const item = itemWithKey(page.itemKey)
      const progress = text('progress', progressOf(page.itemKey))
      return item ? `${progress} – ${shortNameOf(item, language)}` : progress
    }
    case 'checkAnswers':
      return text('checkTitle')
    case 'saved':
      return text('savedTitle')
    case 'done':
      return doneWords(page, language)?.title ?? ''
    case 'problem':
      return text(PROBLEM_TEXTS[page.problem].title)
  }
}

function hasRefusal(page: Page): boolean {
  if (page.kind === 'checkAnswers') return page.refusals.length > 0
  return 'refusal' in page && page.refusal !== null
}

const clinicOf = (page: Page) => ('clinic' in page ? page.clinic : page.checkIn.clinic)

/** "Question 3 of 5 – Numbness – clinic": what a tab, a history list and a screen reader say first. */
export function pageTitle(page: Page, language: Language): string {
  const text = TEXT[language]
  const name = nameOf(page, language, text)
  const title = hasRefusal(page) ? text('errorInTitle', { title: name }) : name
  return text('titleWithClinic', { title, clinic: clinicOf(page)?.name[language] ?? text('product') })
}
