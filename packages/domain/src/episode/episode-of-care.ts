import * as z from 'zod'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { SpineNumbering } from '../spine/spine-schema.ts'
import { CLOSED_REASONS } from './closed-reason.ts'
import { Id } from './id.ts'
import { Line, Prose } from './text.ts'

/** From first contact to last follow-up for one problem. */
export const EpisodeOfCare = z.strictObject({
  id: Id,
  patientId: Id,
  /** The number of its published report; null while there is none. */
  number: z.int().min(1).nullable(),
  topic: Line.nullable(),
  /** How this spine's bones are counted: the wrong numbering is the wrong disc. */
  numbering: SpineNumbering,
  numberingDeterminedBy: Line.nullable(),
  openedOn: CalendarDate,
  history: Prose.nullable(),
  /** The clinic's own comment, as it stands on the report. */
  comment: Prose.nullable(),
  closedOn: CalendarDate.nullable(),
  closedReason: z.enum(CLOSED_REASONS).nullable(),
})
export type EpisodeOfCare = z.infer<typeof EpisodeOfCare>
