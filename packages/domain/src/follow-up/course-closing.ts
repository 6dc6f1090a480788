import type { PartialDate } from '../calendar/partial-date.ts'
import type { ClosedReason } from '../episode/closed-reason.ts'

/** What ended a course, and when. */
export type CourseClosing = Readonly<{ reason: ClosedReason; on: PartialDate }>
