import type { VersionColumn, WrittenOnce } from './column.ts'

/** Raised in the transaction that stores what it is about; closed by staff with what was done. */
export type AlertTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  kind: WrittenOnce<string>
  codes: WrittenOnce<string[]>
  /** The form in which it was answered, sent or not; null where staff recorded the answer. */
  request_id: WrittenOnce<string | null>
  assessment_id: WrittenOnce<string | null>
  raised_at: WrittenOnce<Date>
  closed_at: Date | null
  closed_by: string | null
  what: string | null
  version: VersionColumn
}
