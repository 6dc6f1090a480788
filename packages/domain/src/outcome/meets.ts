import type { Threshold } from './threshold.ts'

/** What is needed of a threshold to compare with it; any instrument's, not only those of `THRESHOLDS`. */
export type Bar = Pick<Threshold, 'says' | 'value' | 'unit' | 'direction' | 'inclusive'>

/** Scores and thresholds have at most three decimals; compared as whole thousandths, since 2.3 − 2 is not 0.3. */
const EXACT = 1000
const exact = (value: number): number => Math.round(value * EXACT)

/**
 * Whether a change, or the state after it, meets a threshold. Direction-aware: a worsening, however large, never meets
 * a threshold for a decrease, nor an improvement one for an increase. Exactly the value meets it only if it is
 * inclusive. A *failure* is the other way round: it is met by everything short of the decrease (or increase) it
 * names. A share of a baseline of 0 is never met. Null where a score is missing.
 */
export function meets(bar: Bar, before: number | null, after: number | null): boolean | null {
  if (before === null || after === null) return null
  if (bar.direction === 'stateAtMost') return reaches(bar, bar.value - after, 0)
  if (bar.direction === 'stateAtLeast') return reaches(bar, after - bar.value, 0)
  if (bar.unit === 'percentOfBaseline' && before === 0) return false
  const amount = amountOf(bar.direction, after - before)
  const needed = bar.unit === 'points' ? bar.value : (Math.abs(before) * bar.value) / 100
  if (bar.says === 'failure') return bar.inclusive ? exact(amount) <= exact(needed) : exact(amount) < exact(needed)
  return reaches(bar, amount, needed)
}

function amountOf(direction: 'decrease' | 'increase' | 'eitherWay', change: number): number {
  if (direction === 'eitherWay') return Math.abs(change)
  return direction === 'decrease' ? -change : change
}

const reaches = ({ inclusive }: Bar, amount: number, needed: number): boolean =>
  inclusive ? exact(amount) >= exact(needed) : exact(amount) > exact(needed)
