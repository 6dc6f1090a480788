import { refusalOf, type Refusal } from '../data/refusal.ts'
import { useRefusalSentence } from './use-refusal-sentence.ts'

export interface Refused<Field extends string> {
  /** The sentence for a field, undefined where the field was not the matter. */
  readonly at: (field: Field) => string | undefined
  /** The sentence for the form as a whole, null where a field says it. */
  readonly whole: string | null
}

/** The words for a refused try, at the field that they are about. Derived, so a change of language changes them too. */
export function useRefused<Field extends string>(
  error: unknown,
  fieldOf: (refusal: Refusal) => Field | null,
): Refused<Field> {
  const sentenceOf = useRefusalSentence()
  if (error === null || error === undefined) return { at: () => undefined, whole: null }
  const refusal = refusalOf(error)
  const field = fieldOf(refusal)
  const sentence = sentenceOf(refusal)
  return { at: (asked) => (asked === field ? sentence : undefined), whole: field === null ? sentence : null }
}
