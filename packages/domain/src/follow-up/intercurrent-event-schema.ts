import * as z from 'zod'
import type { IntercurrentEvent as IntercurrentEventType } from './intercurrent-event.ts'
import { PartialDate } from '../calendar/partial-date-schema.ts'
import { Id } from '../episode/id.ts'
import { Prose } from '../episode/text.ts'
import { INTERCURRENT_EVENTS } from './intercurrent-event.ts'

export const IntercurrentEvent = z.strictObject({
  id: Id,
  kind: z.enum(INTERCURRENT_EVENTS),
  on: PartialDate,
  note: Prose.nullable(),
}) satisfies z.ZodType<IntercurrentEventType>
export type IntercurrentEvent = z.infer<typeof IntercurrentEvent>
