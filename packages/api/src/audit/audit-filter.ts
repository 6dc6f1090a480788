import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { AUDIT_KINDS } from '@sebone/words/staff/audit-action'
import * as z from 'zod'
import { LARGEST_INTEGER } from '../input.ts'

/** What somebody looks for in the audit. Days are the clinic's, both ends included. */
export const AuditFilter = z.strictObject({
  /** Who did it: a member of staff by their account. */
  person: z.string().max(100).optional(),
  /** The patient's number, as everybody calls it. */
  patient: z.int().min(1).max(LARGEST_INTEGER).optional(),
  kind: z.enum(AUDIT_KINDS).optional(),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
})
export type AuditFilter = z.infer<typeof AuditFilter>
