import type { Score } from '../symptom/score.ts'

/** Signed: after − before, negative is better. `relative` is the share of the baseline, unrounded. */
export type Change = Readonly<{
  absolute: number
  /** Null where the baseline is 0: nothing can be a share of it. */
  relative: number | null
}>

/** The change between two scores, in points and as a share of the first. Null when either is missing. */
export function changeBetween(before: Score, after: Score): Change
export function changeBetween(before: Score | null, after: Score | null): Change | null
export function changeBetween(before: Score | null, after: Score | null): Change | null {
  if (before === null || after === null) return null
  const absolute = after - before
  return { absolute, relative: before === 0 ? null : absolute / before }
}
