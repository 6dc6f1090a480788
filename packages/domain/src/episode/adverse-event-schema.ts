import * as z from 'zod'
import { PartialDate } from '../calendar/partial-date-schema.ts'
import { ADVERSE_EVENT_KINDS, ADVERSE_EVENT_RELATIONS, ADVERSE_EVENT_SEVERITIES } from './adverse-event.ts'
import { Id } from './id.ts'
import { Prose } from './text.ts'

/** Harm after one treatment. */
export const AdverseEvent = z.strictObject({
  id: Id,
  /** The treatment after which it came. */
  procedureId: Id,
  kind: z.enum(ADVERSE_EVENT_KINDS),
  severity: z.enum(ADVERSE_EVENT_SEVERITIES),
  relation: z.enum(ADVERSE_EVENT_RELATIONS),
  on: PartialDate,
  description: Prose.nullable(),
  /** What was done about it. */
  measures: Prose.nullable(),
  /** Null while it lasts. */
  resolvedOn: PartialDate.nullable(),
})
export type AdverseEvent = z.infer<typeof AdverseEvent>
