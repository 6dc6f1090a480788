import type { PartialDate } from '../calendar/partial-date.ts'
import type { Score } from '../symptom/score.ts'

/**
 * One answer as it was given. Blank is "nothing chosen or written", which is neither "not sure" nor 0. Choices hold the
 * code of "none of these" where that was chosen; an extent without regions is the answer "nowhere".
 */
export type Answer =
  | { readonly kind: 'score'; readonly value: Score }
  | { readonly kind: 'choice'; readonly code: string }
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'extent'; readonly regions: readonly string[] }
  | { readonly kind: 'notSure' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }

/** By item key. An item without an entry has not been reached yet. */
export type Answers = Readonly<Record<string, Answer>>

/** What a form sends for "not sure", where a number would stand otherwise. */
export const NOT_SURE_VALUE = 'notSure'
/** What a body map sends for "nowhere". */
export const NOWHERE_VALUE = 'none'

/** The answer as a form's values: several for a multiple choice or a body map, none where it is blank or missing. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  switch (answer?.kind) {
    case 'score':
    case 'number':
      return [String(answer.value)]
    case 'yesNo':
      return [answer.value ? 'yes' : 'no']
    case 'choice':
      return [answer.code]
    case 'choices':
      return answer.codes
    case 'extent':
      return answer.regions.length === 0 ? [NOWHERE_VALUE] : answer.regions
    case 'date':
      return [answer.date]
    case 'text':
      return [answer.text]
    case 'notSure':
      return [NOT_SURE_VALUE]
    default:
      return []
  }
}

/** The answer as one form field holds it: the inverse of reading. Blank and missing are the empty string. */
export const formValueOf = (answer: Answer | undefined): string => valuesOf(answer).join(',')
