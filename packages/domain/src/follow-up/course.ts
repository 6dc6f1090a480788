import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { Judgement } from '../outcome/judgement.ts'
import type { BySymptom, SymptomArea } from '../symptom/area.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { Score } from '../symptom/score.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import type { CoursePoint } from './course-points.ts'
import type { ExpectedCourse } from './expected-course.ts'
import type { PlacedAssessment } from './placed-assessment.ts'
import type { FollowUpProtocol } from './protocol.ts'
import type { Signal } from './signal.ts'
import { daysBetween, isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, precisionOf } from '../calendar/partial-date.ts'
import { judge } from '../outcome/judgement.ts'
import { bySymptom, SYMPTOM_AREAS } from '../symptom/area.ts'
import { scoreOf } from '../symptom/recorded-score.ts'
import { chooseBaseline } from './choose-baseline.ts'
import { pointsOf } from './course-points.ts'
import { EXPECTED_COURSES, isBeforeFullEffect } from './expected-course.ts'
import { placeAssessments } from './place-assessments.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'
import { signalsOf } from './signal.ts'

export type { AssessmentFacts } from './assessment.ts'
export type { CoursePoint } from './course-points.ts'

export type CourseJudgement = Judgement &
  Readonly<{
    /** Unchanged before the full effect can be expected: reads "too early to say", not "no effect". */
    tooEarly: boolean
  }>

/** Everything that follows one treatment, or the time before a first one. Computed when asked, never stored. */
export type Course = Readonly<{
  treatedOn: PartialDate | null
  /** The day for which the course was asked; answers after it are left out. Null: not known. */
  asOf: CalendarDate | null
  /** Days since treatment on that day (negative before it); null where either day is not known. */
  day: number | null
  baseline: AssessmentFacts | null
  /** Null: there is a baseline, but the dates do not decide. */
  baselineOutdated: boolean | null
  /** Baseline first, then every required point, and the others that have an answer, in time order. */
  points: readonly CoursePoint[]
  /** Answers that stand for no point: outside every window, or a further one for the same point. In time order. */
  unscheduled: readonly AssessmentFacts[]
  /** The latest recorded point against the baseline; with the baseline alone, every change is 0. */
  judgements: BySymptom<CourseJudgement>
  /** In time order, then by area. */
  signals: readonly Signal[]
  /** Areas above 0 at the latest recorded point. */
  residual: readonly SymptomArea[]
  latest: CoursePoint | null
  /** The answer that was given last, at a point or not: the one that decides whether somebody must act. */
  latestAnswer: AssessmentFacts | null
  closed: CourseClosing | null
  /** By what it was followed, as they were valid for its treatment. */
  protocol: FollowUpProtocol
  expected: ExpectedCourse
}>

/**
 * The course that follows one treatment, from the facts alone. `treatedOn` null: not treated yet. `today` null: the
 * day for which one asks is not known, so that a point without an answer is `cannotSay`. Answers are placed by their
 * day (see `placeAssessments`), never forced into a near point, and none is lost. `closed` ends the course (treated
 * again, operated elsewhere, episode closed, died). For several treatments of one episode see `coursesOf`.
 * Sources: DOMAIN.md, sections 5 and 6.
 */
export function courseOf(facts: {
  readonly treatedOn: PartialDate | null
  readonly assessments: readonly AssessmentFacts[]
  readonly today: CalendarDate | null
  readonly protocol?: FollowUpProtocol
  readonly expected?: ExpectedCourse
  readonly closed?: CourseClosing | null
  readonly declined?: readonly FollowUpPoint[]
}): Course {
  const { treatedOn, today, protocol = DEFAULT_PROTOCOL, expected = EXPECTED_COURSES.cellgel } = facts
  const closed = facts.closed ?? null
  const known = facts.assessments.filter(({ answeredOn }) => !answeredOn || !today || !isBefore(today, answeredOn))
  const placed = placeAssessments({ treatedOn, assessments: known, closed, protocol })
  const { placed: baseline, isOutdated } = chooseBaseline(placed, protocol)
  const points = pointsOf({ treatedOn, today, protocol, closed, declined: facts.declined ?? [], placed, baseline })

  const latest = points.findLast((point) => point.assessment !== null) ?? null
  const after = placed.filter(isAfterTreatment)
  const standing = new Set(points.map((point) => point.assessment))
  return {
    treatedOn,
    asOf: today,
    day: treatedOn && today && precisionOf(treatedOn) === 'day' ? daysBetween(firstDayOf(treatedOn), today) : null,
    baseline: baseline?.assessment ?? null,
    baselineOutdated: isOutdated,
    points,
    unscheduled: placed.map(({ assessment }) => assessment).filter((assessment) => !standing.has(assessment)),
    judgements: judgementsOf(baseline?.assessment ?? null, latest, expected),
    signals: signalsOf(baseline?.assessment ?? null, after, expected),
    residual: SYMPTOM_AREAS.filter((area) => (latestScore(latest, area) ?? 0) > 0),
    latest,
    latestAnswer: after.at(-1)?.assessment ?? baseline?.assessment ?? null,
    closed,
    protocol,
    expected,
  }
}

/** For certain, and with some idea of when. */
const isAfterTreatment = ({ point, days }: PlacedAssessment): boolean =>
  point !== 'baseline' && days !== null && days.min > 0

const latestScore = (latest: CoursePoint | null, area: SymptomArea): Score | null =>
  latest?.assessment ? scoreOf(latest.assessment.scores[area]) : null

function judgementsOf(
  baseline: AssessmentFacts | null,
  latest: CoursePoint | null,
  expected: ExpectedCourse,
): BySymptom<CourseJudgement> {
  const day = latest?.drawnAtDay ?? null
  const isEarly = day !== null && isBeforeFullEffect(day, expected)
  return bySymptom((area) => {
    const judgement = judge(
      baseline && scoreOf(baseline.scores[area]),
      latestScore(latest, area),
      area,
    )
    return { ...judgement, tooEarly: isEarly && judgement.verdict === 'same' }
  })
}
