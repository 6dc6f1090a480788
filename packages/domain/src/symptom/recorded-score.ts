import type { Score } from './score.ts'

/**
 * What is known about one area on one day. Blank (nothing was written), "not sure" (the patient answered that they
 * cannot say) and 0 ("none at all") are three different facts and stay so through form, wire, database and print.
 */
export type RecordedScore =
  | { readonly kind: 'score'; readonly value: Score }
  | { readonly kind: 'notSure' }
  | { readonly kind: 'blank' }

export const BLANK: RecordedScore = { kind: 'blank' }
export const NOT_SURE: RecordedScore = { kind: 'notSure' }

/** The number to calculate with. Null when there is none, whether the answer was blank or "not sure". */
export const scoreOf = (recorded: RecordedScore): Score | null => (recorded.kind === 'score' ? recorded.value : null)

/** A number as read, or null where nothing was written, as a recorded score. */
export const recordedAs = (score: Score | null): RecordedScore =>
  score === null ? BLANK : { kind: 'score', value: score }
