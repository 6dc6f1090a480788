import { bySymptom } from '@sebone/domain/symptom/area'
import type { BySymptom, SymptomArea } from '@sebone/domain/symptom/area'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import { Score } from '@sebone/domain/symptom/score'
import type { CoursePlan, Turn } from './course-plan.ts'
import type { Random } from './random.ts'

type Points = BySymptom<number>

const LOWEST_TO_RISE_FROM = 4

/** The baseline and one set of scores for each answer of a plan: better at every step, unless the plan says otherwise. */
export function plannedScores(plan: CoursePlan, random: Random): readonly BySymptom<RecordedScore>[] {
  const turning: SymptomArea = random.oneOf(['lowerBack', 'lowerLimbs', 'numbness', 'buttocks'])
  const baseline = bySymptom((area) => (area === turning ? random.between(3, 6) : random.between(2, 8)))
  const courses = [baseline]
  for (const { turn } of plan.answers) {
    const before = courses.at(-1) ?? baseline
    courses.push(bySymptom((area) => next(before[area], area === turning ? turn : 'better', baseline[area], random)))
  }
  return courses.map(recorded)
}

function next(before: number, turn: Turn, baseline: number, random: Random): number {
  if (turn === 'abovebaseline') return Math.min(10, baseline + random.between(2, 3))
  if (turn === 'abovelowest') return Math.min(baseline + 1, before + 2)
  return Math.max(0, before - random.between(0, before > LOWEST_TO_RISE_FROM ? 2 : 1))
}

const recorded = (points: Points): BySymptom<RecordedScore> =>
  bySymptom((area) => ({ kind: 'score', value: Score.parse(points[area]) }))
