import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { CourseClosing } from './course-closing.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { addDays, isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'
import { dueRangeOf } from './window.ts'

/** What one point is on a given day: exactly one of these (DOMAIN.md, section 6). `cannotSay` is never a guess. */
export const POINT_STATUSES = [
  'notDue',
  'due',
  'overdue',
  'recorded',
  'missed',
  'declined',
  'notApplicable',
  'cannotSay',
] as const
export type PointStatus = (typeof POINT_STATUSES)[number]

export type PointQuestion = Readonly<{
  point: FollowUpPoint
  /** Null: not treated yet. */
  treatedOn: PartialDate | null
  /** Null: the day for which one asks is not known. */
  today: CalendarDate | null
  /** Whether an answer stands for the point. */
  isRecorded: boolean
  /** The patient said that they will not answer at this point. */
  isDeclined?: boolean
  /** Some answer might belong here, but the dates do not decide. */
  mayBeRecorded?: boolean
  closed?: CourseClosing | null
  protocol?: FollowUpProtocol
}>

/**
 * The status of a point. With a treatment date known to the month or year it is said only when it holds for every day
 * that the date may mean: missed if the window has closed for all, not due if it has opened for none, due if it is open
 * for all (overdue if the grace has passed for all); everything else is `cannotSay`.
 */
export function statusOf(question: PointQuestion): PointStatus {
  const { point, treatedOn, today, protocol = DEFAULT_PROTOCOL } = question
  if (question.isRecorded) return 'recorded'
  if (question.isDeclined) return 'declined'
  if (today === null || question.mayBeRecorded) return 'cannotSay'
  const closed = question.closed && !isBefore(today, firstDayOf(question.closed.on)) ? question.closed : null
  if (treatedOn === null) return closed ? 'notApplicable' : 'notDue'
  return closed ? closedStatusOf(point, treatedOn, closed, protocol) : openStatusOf(point, treatedOn, today, protocol)
}

/**
 * A course that has ended asks for nothing more: what fell due later does not apply, what fell due before and was not
 * answered is missed, and nobody is called about it.
 */
function closedStatusOf(
  point: FollowUpPoint,
  treatedOn: PartialDate,
  closed: CourseClosing,
  protocol: FollowUpProtocol,
): PointStatus {
  const due = dueRangeOf(point, treatedOn, protocol)
  if (isBefore(lastDayOf(closed.on), due.first)) return 'notApplicable'
  return isBefore(firstDayOf(closed.on), due.last) ? 'cannotSay' : 'missed'
}

function openStatusOf(
  point: FollowUpPoint,
  treatedOn: PartialDate,
  today: CalendarDate,
  protocol: FollowUpProtocol,
): PointStatus {
  const { opensOnDay, closesOnDay, graceDays } = protocol.points[point]
  const [earliest, latest] = [firstDayOf(treatedOn), lastDayOf(treatedOn)]
  if (isBefore(today, addDays(earliest, opensOnDay))) return 'notDue'
  if (isBefore(addDays(latest, closesOnDay), today)) return 'missed'

  const isOpenForAll = !isBefore(today, addDays(latest, opensOnDay)) && !isBefore(addDays(earliest, closesOnDay), today)
  if (!isOpenForAll) return 'cannotSay'
  const isPastGraceForAll = !isBefore(today, addDays(dueRangeOf(point, treatedOn, protocol).last, graceDays))
  return isPastGraceForAll ? 'overdue' : 'due'
}
