import type { Result } from '../../result.ts'
import { accept } from '../../result.ts'
import { answeredPoints, slotsNamed, sumOf, type ItemPoints, type ScaleScore, type ScoringRefusal } from './scale-score.ts'

export const ROLAND_MORRIS_SLOTS = slotsNamed('rmdq', 24, [0, 1])

/**
 * Roland–Morris: the number of sentences endorsed, 0 (no disability) to 24. A sentence left out counts as not endorsed,
 * so there is always a score; `restsOn` says how many were answered, and 0 of 24 is not "no disability". The same for
 * the Japanese version's raw score; its norm-based score is not given here. Roland & Fairbank, Spine 2000;25:3115.
 * Refuses `pointsOutOfRange`.
 */
export function rolandMorrisScoreOf(points: ItemPoints): Result<ScaleScore, ScoringRefusal> {
  const answered = answeredPoints(points, ROLAND_MORRIS_SLOTS, 0)
  if (!answered.ok) return answered
  const of = ROLAND_MORRIS_SLOTS.length
  return accept({ value: sumOf(answered.value), lowest: 0, highest: of, restsOn: { answered: answered.value.length, of } })
}
