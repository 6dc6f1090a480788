import type { Judgement, Verdict } from './judgement.ts'
import type { Bars, MeasureRule } from './measure-rule.ts'
import { meets } from './meets.ts'

/** As `Judgement`, for any measure: an answer without a published threshold is null, not "no". */
export type MeasureJudgement = Omit<Judgement, 'beyondMeasurementError'> &
  Readonly<{
    /** Null where no smallest detectable change is published, or a score is missing. */
    beyondMeasurementError: boolean | null
    recovered: boolean | null
    /** The baseline is so good that "better" could never be reached; then better is not judged. */
    floor: boolean
  }>

/**
 * Judges any measure by its rule. The four answers stay apart: absolute change (after − before, in the measure's own
 * points; negative is better where the low end is), relative change, acceptable now, beyond measurement error.
 * `cannotBeJudged` at the floor unless worse; `noSymptom` for the best score before and after; `unknown` when a
 * score is missing, no number, or not on the scale. Equal scores are never better nor worse.
 */
export function judgeByThreshold(rule: MeasureRule, before: number | null, after: number | null): MeasureJudgement {
  const [from, to] = [onScale(rule, before), onScale(rule, after)]
  const limits = {
    floor: from !== null && isAtFloor(rule, from),
    ceiling: from !== null && isAtCeiling(rule, from),
    provisional: rule.provisional,
  }
  if (from === null || to === null) return { ...UNKNOWN, ...limits }
  const best = bestOf(rule)
  return {
    absolute: to - from,
    relative: from === 0 ? null : (to - from) / from,
    verdict: verdictOf(rule, from, to, limits.floor),
    resolved: from !== best && to === best,
    beyondMeasurementError: rule.measurementError && meets(rule.measurementError, from, to),
    acceptable: rule.acceptable && meets(rule.acceptable, from, to),
    recovered: rule.recovered && meets(rule.recovered, from, to),
    ...limits,
  }
}

const UNKNOWN = {
  absolute: null,
  relative: null,
  verdict: 'unknown',
  resolved: false,
  beyondMeasurementError: null,
  acceptable: null,
  recovered: null,
} as const

const onScale = ({ lowest, highest }: MeasureRule, score: number | null): number | null =>
  score !== null && score >= lowest && score <= highest ? score : null

const bestOf = ({ better, lowest, highest }: MeasureRule): number => (better.end === 'lowest' ? lowest : highest)
const worstOf = ({ better, lowest, highest }: MeasureRule): number => (better.end === 'lowest' ? highest : lowest)

function verdictOf(rule: MeasureRule, before: number, after: number, isFloor: boolean): Verdict {
  if (rule.worse && isMet(rule.worse, before, after)) return 'worse'
  if (isFloor) return before === bestOf(rule) && after === before ? 'noSymptom' : 'cannotBeJudged'
  return isMet(rule.better, before, after) ? 'better' : 'same'
}

const isMet = ({ needs, bars }: Bars, before: number, after: number): boolean =>
  needs === 'all'
    ? bars.every((bar) => meets(bar, before, after) === true)
    : bars.some((bar) => meets(bar, before, after) === true)

/** Not even the best score would be the points better that are asked for; a share alone (1 → 0 is 100 %) does not do. */
const isAtFloor = (rule: MeasureRule, before: number): boolean => isOutOfReach(rule.better, before, bestOf(rule))

const isAtCeiling = (rule: MeasureRule, before: number): boolean =>
  rule.worse !== null && isOutOfReach(rule.worse, before, worstOf(rule))

function isOutOfReach({ bars }: Bars, before: number, end: number): boolean {
  const points = bars.filter(({ unit }) => unit === 'points')
  const decisive = points.length > 0 ? points : bars
  return !decisive.some((bar) => meets(bar, before, end) === true)
}
