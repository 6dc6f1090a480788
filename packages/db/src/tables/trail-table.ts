import type { ColumnType } from 'kysely'
import type { Defaulted, MadeByDatabase } from './column.ts'

/** Filled by a trigger, in the transaction of the change itself. */
export type HistoryTable = {
  clinic_id: MadeByDatabase<string>
  id: MadeByDatabase<number>
  table_name: MadeByDatabase<string>
  row_id: MadeByDatabase<string>
  version: MadeByDatabase<number | null>
  before: MadeByDatabase<unknown>
  changed_at: MadeByDatabase<Date>
  actor: MadeByDatabase<string>
  /** The same as of the audit rows written with it. */
  transaction_id: MadeByDatabase<string | null>
}

export type AuditTable = {
  clinic_id: string
  id: MadeByDatabase<number>
  at: Defaulted<Date>
  actor_kind: string
  actor_id: string
  action: string
  patient_id: string | null
  subject: string | null
  detail: ColumnType<unknown, string | undefined, never>
  transaction_id: MadeByDatabase<string | null>
}
