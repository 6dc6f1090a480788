import type { SymptomArea } from '../symptom/area.ts'
import type { Score } from '../symptom/score.ts'
import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { ExpectedCourse } from './expected-course.ts'
import type { PlacedAssessment } from './placed-assessment.ts'
import { SYMPTOM_RULE } from '../outcome/symptom-rule.ts'
import { SYMPTOM_AREAS } from '../symptom/area.ts'
import { scoreOf } from '../symptom/recorded-score.ts'

export const SIGNAL_KINDS = ['flare', 'worse', 'rebound'] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

/** A rise in one area that somebody should know of. The total over areas is never used: it hides single ones. */
export type Signal = Readonly<{
  /** Null for an answer outside every window. */
  point: AssessmentPoint | null
  area: SymptomArea
  kind: SignalKind
  /** Points above the baseline; for a rebound, above the lowest earlier score after treatment. */
  by: number
  /** Shown to staff to act on, rather than answered with reassurance. */
  raised: boolean
  assessmentId: string
}>

/** A flare of pain above this is not answered with reassurance (DOMAIN.md, section 6). */
export const HIGHEST_REASSURED_SCORE = 8

/**
 * The signals of a course, in time order and then by area, against recorded scores only (a blank is passed over).
 * 2 points or more above the baseline is a flare while worsening is expected, and worse after that; otherwise, after
 * it, 2 or more above the lowest earlier score since treatment is a rebound. `after` holds the answers after
 * treatment, in time order. An answer whose day is not known exactly counts as expected only if it is so for every day.
 */
export function signalsOf(
  baseline: AssessmentFacts | null,
  after: readonly PlacedAssessment[],
  expected: ExpectedCourse,
): readonly Signal[] {
  return after.flatMap((placed, index) =>
    SYMPTOM_AREAS.flatMap((area): Signal[] => {
      const { assessment, point } = placed
      const now = scoreOf(assessment.scores[area])
      if (now === null) return []
      const rise = riseOf(now, {
        before: baseline && scoreOf(baseline.scores[area]),
        lowest: lowestScore(area, after.slice(0, index)),
        isExpected: isInside(placed, expected.worsening),
      })
      if (rise === null) return []
      const raised = rise.kind !== 'flare' || !mayReassure(area, now, assessment)
      return [{ point, area, ...rise, raised, assessmentId: assessment.id }]
    }),
  )
}

type Earlier = Readonly<{ before: Score | null; lowest: number | null; isExpected: boolean }>

function riseOf(now: Score, { before, lowest, isExpected }: Earlier): Pick<Signal, 'kind' | 'by'> | null {
  const worseBy = SYMPTOM_RULE.worseByPoints.value
  if (before !== null && now - before >= worseBy) return { kind: isExpected ? 'flare' : 'worse', by: now - before }
  if (!isExpected && lowest !== null && now - lowest >= worseBy) return { kind: 'rebound', by: now - lowest }
  return null
}

const isInside = ({ days }: PlacedAssessment, window: ExpectedCourse['worsening']): boolean =>
  days !== null && days.min >= window.fromDay && days.max <= window.toDay

function lowestScore(area: SymptomArea, earlier: readonly PlacedAssessment[]): number | null {
  const scores = earlier.flatMap(({ assessment }) => scoreOf(assessment.scores[area]) ?? [])
  return scores.length === 0 ? null : Math.min(...scores)
}

/** Only for pain, at most 8, and when every warning sign was asked about and answered "no". */
const mayReassure = (area: SymptomArea, score: Score, { redFlags }: AssessmentFacts): boolean =>
  area !== 'numbness' && score <= HIGHEST_REASSURED_SCORE && redFlags === 'allNo'
