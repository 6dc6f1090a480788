import type { CalendarDateColumn, Defaulted, VersionColumn, WrittenOnce } from './column.ts'

export type EpisodeOfCareTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  /** Of its published report, null while there is none. Unique within the patient. */
  number: number | null
  topic: string | null
  numbering: Defaulted<string>
  numbering_determined_by: string | null
  opened_on: CalendarDateColumn
  history: string | null
  comment: string | null
  closed_on: CalendarDateColumn | null
  closed_reason: string | null
  version: VersionColumn
  created_at: Defaulted<Date>
}
