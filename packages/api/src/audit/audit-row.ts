import { AUDIT_FIELDS } from '@sebone/words/staff/audit-change'
import type { AuditLine } from '@sebone/words/staff/audit-sentence'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

const AuditValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly(), z.null()])

export const AuditChange = z.strictObject({ field: z.enum(AUDIT_FIELDS), before: AuditValue, after: AuditValue })
export type AuditChange = z.infer<typeof AuditChange>

/** One row with the names that its ids stand for: all that a sentence needs, and where it leads. */
export const AuditRow = z.strictObject({
  id: z.int(),
  at: Instant,
  actor: z.strictObject({
    kind: z.enum(['staff', 'patient', 'visitor', 'system']),
    id: z.string(),
    /** Null where nobody of that account works here. */
    name: z.string().nullable(),
  }),
  /** A code of this version's list, or of another's. */
  action: z.string(),
  patient: z.strictObject({ id: Id, number: z.int(), name: z.string() }).nullable(),
  person: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  changes: z.array(AuditChange).readonly(),
  when: z.strictObject({ point: z.string().nullable(), answeredOn: z.string().nullable() }),
}) satisfies z.ZodType<AuditLine>
export type AuditRow = z.infer<typeof AuditRow>
