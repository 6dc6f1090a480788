import type { VersionColumn, WrittenOnce } from './column.ts'

/** Somebody without a link who asks to be seen; the patient role writes it through a function only. */
export type ConsultationRequestTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  name: WrittenOnce<string>
  phone: WrittenOnce<string | null>
  email: WrittenOnce<string | null>
  complaint: WrittenOnce<string>
  language: WrittenOnce<string>
  receipt: WrittenOnce<string>
  created_at: WrittenOnce<Date>
  closed_at: Date | null
  closed_by: string | null
  outcome: string | null
  reason: string | null
  patient_id: string | null
  version: VersionColumn
}
