import type { Result } from '../../result.ts'
import { accept, refuse } from '../../result.ts'

/** What each item counts, by item key. Null where nothing was answered, or "not sure": never 0. */
export type ItemPoints = Readonly<Record<string, number | null>>

/** How many items a score rests on, of how many the scale has. */
export type RestsOn = Readonly<{ answered: number; of: number }>

/** A number on a scale, unrounded, with the ends of the scale. */
export type ScaleScore = Readonly<{ value: number; lowest: number; highest: number; restsOn: RestsOn }>

export type ScoringRefusal =
  | { readonly code: 'tooFewAnswered'; readonly answered: number; readonly of: number; readonly needed: number }
  | { readonly code: 'pointsOutOfRange'; readonly item: string; readonly points: number }
  | { readonly code: 'valueSetMissing' }
  | { readonly code: 'weightsMissing' }

/** An item of a scale and what its answers may count. */
export type Slot = Readonly<{ key: string; points: readonly number[] }>

/** `count` slots `<prefix>1` … that all take the same points. */
export const slotsNamed = (prefix: string, count: number, points: readonly number[]): readonly Slot[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${prefix}${index + 1}`, points }))

/**
 * The points of the answered items, if there are at least `needed` of them. Refuses `tooFewAnswered`, and
 * `pointsOutOfRange` for a number that the item does not have.
 */
export function answeredPoints(
  points: ItemPoints,
  slots: readonly Slot[],
  needed: number = slots.length,
): Result<readonly number[], ScoringRefusal> {
  const answered: number[] = []
  for (const { key, points: allowed } of slots) {
    const given = Object.hasOwn(points, key) ? points[key] : null
    if (given === null || given === undefined) continue
    if (!allowed.includes(given)) return refuse({ code: 'pointsOutOfRange', item: key, points: given })
    answered.push(given)
  }
  return answered.length < needed
    ? refuse({ code: 'tooFewAnswered', answered: answered.length, of: slots.length, needed })
    : accept(answered)
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
