import type { PartialDate } from '../calendar/partial-date.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { PlacedAssessment } from './placed-assessment.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { daysBetween } from '../calendar/calendar-date.ts'
import { dueDateOf } from './window.ts'

/**
 * The answer that stands for a point: of several in one window the one nearest the due date, the earlier of two
 * equally near; a dated one before one without a date. Null when there is none. `placed` is in time order.
 */
export function chooseForPoint(
  point: FollowUpPoint,
  placed: readonly PlacedAssessment[],
  treatedOn: PartialDate | null,
  protocol: FollowUpProtocol,
): PlacedAssessment | null {
  const distance = distanceFromDue(point, treatedOn, protocol)
  let nearest: PlacedAssessment | null = null
  for (const candidate of placed) {
    if (candidate.point !== point) continue
    if (nearest === null || distance(candidate) < distance(nearest)) nearest = candidate
  }
  return nearest
}

/** Whether some answer might stand for the point, although the dates do not decide. */
export function mayHoldAnswer(
  point: FollowUpPoint,
  placed: readonly PlacedAssessment[],
  protocol: FollowUpProtocol,
): boolean {
  const { opensOnDay, closesOnDay } = protocol.points[point]
  return placed.some(
    ({ point: own, days }) => own === null && days !== null && days.min <= closesOnDay && days.max >= opensOnDay,
  )
}

function distanceFromDue(point: FollowUpPoint, treatedOn: PartialDate | null, protocol: FollowUpProtocol) {
  const dueOn = treatedOn && dueDateOf(point, treatedOn, protocol)
  return ({ assessment: { answeredOn }, days }: PlacedAssessment): number => {
    if (answeredOn === null || days === null) return Number.POSITIVE_INFINITY
    if (dueOn) return Math.abs(daysBetween(dueOn, answeredOn))
    return Math.abs((days.min + days.max) / 2 - protocol.points[point].nominalDay)
  }
}
