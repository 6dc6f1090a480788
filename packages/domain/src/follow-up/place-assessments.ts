import type { PartialDate } from '../calendar/partial-date.ts'
import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import type { DaysAfter, PlacedAssessment } from './placed-assessment.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { daysBetween, isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { isFollowUpPoint } from './assessment-point.ts'
import { compareInTime } from './placed-assessment.ts'
import { pointForDay } from './window.ts'

/** Days from treatment to a day; a range where the treatment is known to the month or year only. */
export const daysAfter = (treatedOn: PartialDate, day: CalendarDate): DaysAfter => ({
  min: daysBetween(lastDayOf(treatedOn), day),
  max: daysBetween(firstDayOf(treatedOn), day),
})

/**
 * Gives every answer its place in a course, in time order. A dated answer on or before the day of treatment is a
 * baseline, a later one belongs to the point whose window holds its day (for every day the treatment date may mean);
 * otherwise,
 * where the treatment is known to its month or year only, the point that the patient was asked for if some such day
 * allows it, and else no point. An answer without a date keeps the point it states, at that point's nominal day.
 * Answers after a repeated treatment belong to the next course and are left out.
 */
export function placeAssessments(facts: {
  readonly treatedOn: PartialDate | null
  readonly assessments: readonly AssessmentFacts[]
  readonly closed: CourseClosing | null
  readonly protocol: FollowUpProtocol
}): readonly PlacedAssessment[] {
  const { treatedOn, assessments, protocol } = facts
  const treatedAgainIn = facts.closed?.reason === 'treatedAgain' ? facts.closed.on : null
  return assessments
    .filter(({ answeredOn }) => !(answeredOn && treatedAgainIn && isBefore(lastDayOf(treatedAgainIn), answeredOn)))
    .map((assessment): PlacedAssessment => {
      const { answeredOn, point, askedFor = null } = assessment
      if (answeredOn === null) return { assessment, point, days: point && nominalDays(point, protocol) }
      if (treatedOn === null) return { assessment, point: 'baseline', days: null }
      const days = daysAfter(treatedOn, answeredOn)
      // In the month of a repeated treatment nobody can say to which of the two courses an answer belongs.
      const isUncertain = treatedAgainIn !== null && isBefore(firstDayOf(treatedAgainIn), answeredOn)
      return { assessment, point: isUncertain ? null : pointForDays(days, askedFor, protocol), days }
    })
    .toSorted(compareInTime)
}

function nominalDays(point: AssessmentPoint, protocol: FollowUpProtocol): DaysAfter {
  const day = isFollowUpPoint(point) ? protocol.points[point].nominalDay : 0
  return { min: day, max: day }
}

function pointForDays(days: DaysAfter, askedFor: AssessmentPoint | null, protocol: FollowUpProtocol): AssessmentPoint | null {
  if (days.max <= 0) return 'baseline'
  const earliest = days.min <= 0 ? null : pointForDay(days.min, protocol)
  if (days.min > 0 && earliest === pointForDay(days.max, protocol)) return earliest
  return askedFor !== null && isPossible(askedFor, days, protocol) ? askedFor : null
}

function isPossible(point: AssessmentPoint, days: DaysAfter, protocol: FollowUpProtocol): boolean {
  if (!isFollowUpPoint(point)) return days.min <= 0
  const { opensOnDay, closesOnDay } = protocol.points[point]
  return days.min <= closesOnDay && days.max >= opensOnDay
}
