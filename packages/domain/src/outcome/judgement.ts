import type { SymptomArea } from '../symptom/area.ts'
import { HIGHEST_SCORE } from '../symptom/scale.ts'
import type { Score } from '../symptom/score.ts'
import { changeBetween } from './change.ts'
import { SYMPTOM_RULE } from './symptom-rule.ts'

/**
 * What a change means under the rule, one of six. `cannotBeJudged` is the floor (too little to improve on), `unknown`
 * a missing score, `noSymptom` nothing before and nothing now. None of the last three may be read as reassuring.
 */
export const VERDICTS = ['better', 'same', 'worse', 'cannotBeJudged', 'noSymptom', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * Four separate answers (absolute change, relative change, acceptable now, beyond measurement error), and what the rule
 * makes of the first two.
 */
export type Judgement = Readonly<{
  /** Points, after − before; negative is better. Null when either score is missing. */
  absolute: number | null
  /** Share of the baseline, unrounded. Null when either is missing or the baseline is 0. */
  relative: number | null
  verdict: Verdict
  /** There was a symptom, and it is 0 now. */
  resolved: boolean
  beyondMeasurementError: boolean
  /** Whether the state now is an acceptable one, whatever the change. Null when it cannot be said. */
  acceptable: boolean | null
  /** The baseline is so high that "worse" could never be reached. */
  ceiling: boolean
  /** Numbness: no threshold of its own is published; the one for pain is used by analogy. */
  provisional: boolean
}>

const UNKNOWN = {
  absolute: null,
  relative: null,
  verdict: 'unknown',
  resolved: false,
  beyondMeasurementError: false,
  acceptable: null,
} as const

/**
 * Judges a score against its baseline. Direction-aware: a worsening, however large, never meets a threshold for
 * better. When either score is missing the verdict is `unknown`, and nothing else is said.
 * Source of the numbers: `SYMPTOM_RULE`; of the rule: cases/README and DOMAIN.md, section 5.
 */
export function judge(before: Score | null, after: Score | null, area: SymptomArea | null = null): Judgement {
  const provisional = area === 'numbness'
  const ceiling = before !== null && before + SYMPTOM_RULE.worseByPoints.value > HIGHEST_SCORE
  if (before === null || after === null) return { ...UNKNOWN, ceiling, provisional }
  const change = changeBetween(before, after)
  return {
    ...change,
    verdict: verdictOf(before, after),
    resolved: before > 0 && after === 0,
    beyondMeasurementError: Math.abs(change.absolute) >= SYMPTOM_RULE.measurementError.value,
    acceptable: after <= SYMPTOM_RULE.acceptable.value,
    ceiling,
    provisional,
  }
}

/** In whole numbers throughout: 7 of 10 is exactly 30 % less, whatever floating point makes of it. */
function verdictOf(before: number, after: number): Verdict {
  const { betterByPoints, betterByShare, worseByPoints, lowestBaselineJudged } = SYMPTOM_RULE
  if (after - before >= worseByPoints.value) return 'worse'
  if (before < lowestBaselineJudged) return before === 0 && after === 0 ? 'noSymptom' : 'cannotBeJudged'
  const less = before - after
  return less >= betterByPoints.value && less * 100 >= before * betterByShare.value ? 'better' : 'same'
}

/**
 * The scores that the rule calls "same" as this baseline, both ends included: the grey band of a trajectory.
 * Null for a baseline of 0 or 1, of which nothing is called the same.
 */
export function sameBand(baseline: Score): { readonly from: number; readonly to: number } | null {
  const same = Array.from({ length: HIGHEST_SCORE + 1 }, (_, score) => score).filter(
    (score) => verdictOf(baseline, score) === 'same',
  )
  return same.length === 0 ? null : { from: Math.min(...same), to: Math.max(...same) }
}
