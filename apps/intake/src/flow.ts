import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import type { CheckInItem as Item } from '@sebone/domain/instrument/check-in'
import { itemOf } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import type { CheckIn, Clinic } from './page.ts'

/** The way through a check-in: which page follows which, and its address. The same on the server and in the script. */

export const ITEMS: readonly Item[] = CHECK_IN.items

export const itemWithKey = (key: string): Item | null => itemOf(CHECK_IN, key)

const numberOf = (itemKey: string): number => ITEMS.findIndex((item) => item.key === itemKey)

export const progressOf = (itemKey: string) => ({ n: numberOf(itemKey) + 1, total: ITEMS.length })

export const itemAfter = (itemKey: string): Item | null => ITEMS[numberOf(itemKey) + 1] ?? null
export const itemBefore = (itemKey: string): Item | null => ITEMS[numberOf(itemKey) - 1] ?? null

/** A score with neither a number nor "not sure"; a free text may stay empty. */
export const isMissing = (item: Item, answers: CheckIn['answers']): boolean =>
  item.kind === 'score' && (answers[item.key] ?? '') === ''

export const pathTo = {
  landing: (clinic: string, language: Language) => `/${clinic}/${language}/`,
  open: (clinic: string, language: Language) => `/${clinic}/${language}/open`,
  question: (clinic: string, language: Language, itemKey: string) => `/${clinic}/${language}/check-in/${itemKey}`,
  checkAnswers: (clinic: string, language: Language) => `/${clinic}/${language}/check-answers`,
  close: (clinic: string, language: Language) => `/${clinic}/${language}/close`,
  saved: (clinic: string, language: Language) => `/${clinic}/${language}/saved`,
  done: (clinic: string, language: Language) => `/${clinic}/${language}/done`,
}

/** Where the landing form posts to; at the root the code alone says which clinic it is. */
export const openPath = (clinic: Clinic | null, language: Language): string =>
  clinic ? pathTo.open(clinic.slug, language) : `/open?language=${language}`

/** Marks a question opened by "Change": its Continue leads back to the list. */
export const CHANGE_QUERY = '?change'

/** Where a person who comes back goes on: the first question never reached or never answered, else the list. */
export function resumePath(checkIn: CheckIn, language: Language): string {
  const { slug } = checkIn.clinic
  if (checkIn.sent) return pathTo.done(slug, language)
  const next = ITEMS.find((item) => checkIn.answers[item.key] === undefined || isMissing(item, checkIn.answers))
  return next ? pathTo.question(slug, language, next.key) : pathTo.checkAnswers(slug, language)
}

/** Where Continue leads. */
export function pathAfter(itemKey: string, isChange: boolean, clinic: string, language: Language): string {
  const next = isChange ? null : itemAfter(itemKey)
  return next ? pathTo.question(clinic, language, next.key) : pathTo.checkAnswers(clinic, language)
}
