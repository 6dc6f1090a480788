import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { AssessmentPoint, FollowUpPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import type { PlacedAssessment } from './placed-assessment.ts'
import type { PointStatus } from './point-status.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { FOLLOW_UP_POINTS } from './assessment-point.ts'
import { chooseForPoint, mayHoldAnswer } from './choose-for-point.ts'
import { statusOf } from './point-status.ts'
import { dueDateOf, windowOf } from './window.ts'

/** One point of a course: what is expected there, and the answer that stands for it. */
export type CoursePoint = Readonly<{
  point: AssessmentPoint
  status: PointStatus
  /** Null for the baseline, and where the day of treatment is not known. */
  dueOn: CalendarDate | null
  opensOn: CalendarDate | null
  closesOn: CalendarDate | null
  assessment: AssessmentFacts | null
  /** Days from treatment (a baseline is 0 or negative); null without an answer. */
  drawnAtDay: number | null
  /** The day is the point's nominal one, because the real one is not known. */
  dayIsNominal: boolean
}>

type PointsQuestion = Readonly<{
  treatedOn: PartialDate | null
  today: CalendarDate | null
  protocol: FollowUpProtocol
  closed: CourseClosing | null
  declined: readonly FollowUpPoint[]
  /** In time order. */
  placed: readonly PlacedAssessment[]
  baseline: PlacedAssessment | null
}>

/** Baseline first, then every required point, and the others where something was answered or declined. */
export function pointsOf(question: PointsQuestion): readonly CoursePoint[] {
  const followUps = FOLLOW_UP_POINTS.map((point) => followUpPoint(point, question)).filter(
    ({ point, status }) => question.protocol.points[point].required || status === 'recorded' || status === 'declined',
  )
  return [baselinePoint(question), ...followUps]
}

function baselinePoint(question: PointsQuestion): CoursePoint {
  return {
    point: 'baseline',
    status: question.baseline ? 'recorded' : missingBaselineStatus(question),
    dueOn: null,
    opensOn: null,
    closesOn: null,
    ...drawn(question.baseline, 0),
  }
}

/** A baseline can be had until the treatment, and never after it. */
function missingBaselineStatus({ treatedOn, today, placed }: PointsQuestion): PointStatus {
  if (treatedOn === null) return 'due'
  const mayBeAmongThem = placed.some(({ days }) => days !== null && days.min <= 0)
  if (today === null || mayBeAmongThem) return 'cannotSay'
  if (isBefore(today, firstDayOf(treatedOn))) return 'due'
  return isBefore(lastDayOf(treatedOn), today) ? 'missed' : 'cannotSay'
}

function followUpPoint(point: FollowUpPoint, question: PointsQuestion): CoursePoint & { point: FollowUpPoint } {
  const { treatedOn, today, protocol, closed, declined, placed } = question
  const chosen = chooseForPoint(point, placed, treatedOn, protocol)
  const window = treatedOn && windowOf(point, treatedOn, protocol)
  const status = statusOf({
    point,
    treatedOn,
    today,
    protocol,
    closed,
    isRecorded: chosen !== null,
    isDeclined: declined.includes(point),
    mayBeRecorded: mayHoldAnswer(point, placed, protocol),
  })
  return {
    point,
    status,
    dueOn: treatedOn && dueDateOf(point, treatedOn, protocol),
    opensOn: window?.opensOn ?? null,
    closesOn: window?.closesOn ?? null,
    ...drawn(chosen, protocol.points[point].nominalDay),
  }
}

/** An answer whose day is not known exactly is drawn at the nominal day of its point, with a mark. */
function drawn(
  placed: PlacedAssessment | null,
  nominalDay: number,
): Pick<CoursePoint, 'assessment' | 'drawnAtDay' | 'dayIsNominal'> {
  if (placed === null) return { assessment: null, drawnAtDay: null, dayIsNominal: false }
  const { assessment, days } = placed
  const isExact = assessment.answeredOn !== null && days !== null && days.min === days.max
  return { assessment, drawnAtDay: isExact ? days.min : nominalDay, dayIsNominal: !isExact }
}
