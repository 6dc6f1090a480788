import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import type { Standing } from '@sebone/domain/follow-up/standing'
import * as z from 'zod'

/** Where somebody stands today, as it is sent. */
export const StandingNow = z.strictObject({
  standing: z.enum(STANDINGS),
  point: z.enum(FOLLOW_UP_POINTS).nullable(),
  dueOn: CalendarDate.nullable(),
}) satisfies z.ZodType<Standing>
export type StandingNow = z.infer<typeof StandingNow>
