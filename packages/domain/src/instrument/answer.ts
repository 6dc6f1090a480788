import type { Score } from '../symptom/score.ts'

/** One answer as it was given. Blank is "nothing chosen or written", which is neither "not sure" nor 0. */
export type Answer =
  | { readonly kind: 'score'; readonly value: Score }
  | { readonly kind: 'notSure' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }

/** By item key. An item without an entry has not been reached yet. */
export type Answers = Readonly<Record<string, Answer>>

/** What a form sends for "not sure", where a number would stand otherwise. */
export const NOT_SURE_VALUE = 'notSure'

/** The answer as a form field holds it: the inverse of reading. Blank and missing are the empty string. */
export function formValueOf(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case 'score':
      return String(answer.value)
    case 'text':
      return answer.text
    case 'notSure':
      return NOT_SURE_VALUE
    default:
      return ''
  }
}
