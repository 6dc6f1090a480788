import type { Course } from './course.ts'
import type { IntercurrentEvent } from './intercurrent-event.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf } from '../calendar/partial-date.ts'
import { isFollowUpPoint } from './assessment-point.ts'

/** How a course ended, or that it goes on: exactly one for everybody treated, so that a cohort adds up. */
export const COURSE_OUTCOMES = [
  'ongoing',
  'complete',
  'incomplete',
  'treatedAgain',
  'operatedElsewhere',
  'died',
  'lostToFollowUp',
  'episodeClosed',
  'cannotSay',
] as const
export type CourseOutcome = (typeof COURSE_OUTCOMES)[number]

/**
 * The outcome of a course on the day it was asked for. What closed it comes first; then being lost, unless an answer came
 * later; then whether a required point is still to come (`ongoing`), unanswered (`incomplete`) or none (`complete`).
 */
export function courseOutcomeOf(course: Course, events: readonly IntercurrentEvent[] = []): CourseOutcome {
  const { closed, asOf, points } = course
  if (closed && (asOf === null || !isBefore(asOf, firstDayOf(closed.on)))) return closed.reason
  if (events.some((event) => event.kind === 'lostToFollowUp' && isStillLost(event, course))) return 'lostToFollowUp'
  const statuses = points.filter(({ point }) => isFollowUpPoint(point)).map(({ status }) => status)
  if (statuses.some((status) => status === 'notDue' || status === 'due' || status === 'overdue')) return 'ongoing'
  if (statuses.includes('cannotSay')) return 'cannotSay'
  return statuses.every((status) => status === 'recorded') ? 'complete' : 'incomplete'
}

function isStillLost({ on }: IntercurrentEvent, { asOf, latestAnswer }: Course): boolean {
  if (asOf !== null && isBefore(asOf, firstDayOf(on))) return false
  const answeredOn = latestAnswer?.answeredOn ?? null
  return answeredOn === null || !isBefore(firstDayOf(on), answeredOn)
}
