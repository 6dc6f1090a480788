import type { FollowUpPoint } from '../follow-up/assessment-point.ts'
import { isSmall } from './small-cell.ts'

/** How many people stand behind one published course. */
export type CohortSize = Readonly<{ point: FollowUpPoint; treated: number; answered: number }>

/** Treated people as they may be printed. */
export type ShownTreated =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'fewerThan'; readonly count: number }

/** The share of them that answered, in whole per cent; `hidden` says nothing of its size. */
export type ShownAnswerRate =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'atLeast'; readonly percent: number }
  | { readonly kind: 'hidden' }

export type ShownDenominator = Readonly<{ point: FollowUpPoint; treated: ShownTreated; answered: ShownAnswerRate }>

/**
 * "One of N treated, r % answered at 6 months" as far as the threshold allows: a rate tells the two counts behind it, so
 * a few who did not answer read "at least", and a few who did are not told at all. Rounded down, never up to 100 %.
 */
export function shownDenominator({ point, treated, answered }: CohortSize, threshold: number): ShownDenominator {
  if (!Number.isSafeInteger(answered) || !Number.isSafeInteger(treated) || answered < 0 || answered > treated) {
    throw new RangeError(`not a part of a whole: ${answered} of ${treated}`)
  }
  if (isSmall(treated, threshold)) {
    return { point, treated: { kind: 'fewerThan', count: threshold }, answered: { kind: 'hidden' } }
  }
  return { point, treated: { kind: 'count', count: treated }, answered: rateOf(answered, treated, threshold) }
}

function rateOf(answered: number, treated: number, threshold: number): ShownAnswerRate {
  if (isSmall(answered, threshold)) return { kind: 'hidden' }
  if (!isSmall(treated - answered, threshold)) return { kind: 'percent', percent: percentDown(answered, treated) }
  const fewest = treated - (threshold - 1)
  return isSmall(fewest, threshold) ? { kind: 'hidden' } : { kind: 'atLeast', percent: percentDown(fewest, treated) }
}

const percentDown = (count: number, of: number): number => Math.floor((count * 100) / of)
