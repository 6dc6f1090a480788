import * as z from 'zod'
import { Id, Instant } from '../input.ts'
import { HISTORY_TABLES, HistoryValue } from './history-field.ts'
import type { HistoryField } from './history-field.ts'

/** One correction of one recorded thing: who, when, why, and what it was before and after. */
export const HistoryEntry = z.strictObject({
  id: z.string(),
  of: z.enum(HISTORY_TABLES),
  rowId: Id,
  at: Instant,
  /** Null where it was not a member of staff. */
  by: z.string().nullable(),
  reason: z.string().nullable(),
  changes: z
    .array(z.strictObject({ field: z.custom<HistoryField>((field) => typeof field === 'string'), from: HistoryValue, to: HistoryValue }))
    .min(1)
    .readonly(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
