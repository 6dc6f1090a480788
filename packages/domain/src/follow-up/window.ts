import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { addDays, addMonths } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf, precisionOf } from '../calendar/partial-date.ts'
import { FOLLOW_UP_POINTS } from './assessment-point.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'

/** The first and last day on which an answer counts for a point, both included. */
export type PointWindow = Readonly<{ opensOn: CalendarDate; closesOn: CalendarDate }>

/** One day, or the earliest and latest that a partial date allows. */
export type DayRange = Readonly<{ first: CalendarDate; last: CalendarDate }>

const dueAfter = (treatment: CalendarDate, point: FollowUpPoint, protocol: FollowUpProtocol): CalendarDate => {
  const { due } = protocol.points[point]
  return 'days' in due ? addDays(treatment, due.days) : addMonths(treatment, due.months)
}

/** Between which days a point falls due, for every day that the treatment date may mean. */
export const dueRangeOf = (point: FollowUpPoint, treatedOn: PartialDate, protocol: FollowUpProtocol): DayRange => ({
  first: dueAfter(firstDayOf(treatedOn), point, protocol),
  last: dueAfter(lastDayOf(treatedOn), point, protocol),
})

/**
 * The day on which a point falls due: 7 days or whole calendar months after treatment, clamped at the month's end
 * (31 August + 6 months is 28 or 29 February). Null where the day of treatment is not known. Always computed, never
 * stored, so that correcting the treatment date moves every due date.
 */
export function dueDateOf(
  point: FollowUpPoint,
  treatedOn: PartialDate,
  protocol: FollowUpProtocol = DEFAULT_PROTOCOL,
): CalendarDate | null {
  return precisionOf(treatedOn) === 'day' ? dueAfter(firstDayOf(treatedOn), point, protocol) : null
}

/** The window of a point. Null where the day of treatment is not known. */
export function windowOf(
  point: FollowUpPoint,
  treatedOn: PartialDate,
  protocol: FollowUpProtocol = DEFAULT_PROTOCOL,
): PointWindow | null {
  if (precisionOf(treatedOn) !== 'day') return null
  const { opensOnDay, closesOnDay } = protocol.points[point]
  const treatment = firstDayOf(treatedOn)
  return { opensOn: addDays(treatment, opensOnDay), closesOn: addDays(treatment, closesOnDay) }
}

/** The point whose window holds a day (days after treatment), or null: an answer is never forced into a near one. */
export function pointForDay(day: number, protocol: FollowUpProtocol = DEFAULT_PROTOCOL): FollowUpPoint | null {
  return (
    FOLLOW_UP_POINTS.find((point) => {
      const { opensOnDay, closesOnDay } = protocol.points[point]
      return day >= opensOnDay && day <= closesOnDay
    }) ?? null
  )
}
