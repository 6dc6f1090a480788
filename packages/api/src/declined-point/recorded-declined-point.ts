import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { Prose } from '@sebone/domain/episode/text'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import * as z from 'zod'
import { Id, Version } from '../input.ts'

/** A point of one treatment's follow-up that the patient said no to. */
export const RecordedDeclinedPoint = z.strictObject({
  id: Id,
  procedureId: Id,
  point: z.enum(FOLLOW_UP_POINTS),
  on: CalendarDate,
  note: Prose.nullable(),
  version: Version,
})
export type RecordedDeclinedPoint = z.infer<typeof RecordedDeclinedPoint>
