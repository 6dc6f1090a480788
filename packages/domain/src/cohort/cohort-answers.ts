import type { Verdict } from '../outcome/judgement.ts'
import { VERDICTS } from '../outcome/judgement.ts'

/**
 * What became of one treated person at one point: one of the six verdicts, or `missing` where nothing was collected.
 * `unknown` (an answer came, but this score or that of the baseline is blank) stays apart from it.
 */
export const COHORT_ANSWERS = [...VERDICTS, 'missing'] as const
export type CohortAnswer = (typeof COHORT_ANSWERS)[number]

/** People per answer. `treated` is everybody treated, and always the sum of the seven. */
export type CohortAnswers = Readonly<{ counts: Readonly<Record<CohortAnswer, number>>; treated: number }>

/** Counts one verdict per treated person; null: nothing was collected. Nobody is left out, so nobody may be left out. */
export function cohortAnswersOf(verdicts: readonly (Verdict | null)[]): CohortAnswers {
  const counts: Record<CohortAnswer, number> = {
    better: 0,
    same: 0,
    worse: 0,
    cannotBeJudged: 0,
    noSymptom: 0,
    unknown: 0,
    missing: 0,
  }
  for (const verdict of verdicts) counts[verdict ?? 'missing'] += 1
  return { counts, treated: verdicts.length }
}
