import type { ColumnType } from 'kysely'
import type { Defaulted, JsonColumn, VersionColumn, WrittenOnce } from './column.ts'

export type AssessmentRequestTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  point: string
  instrument_id: string
  instrument_version: number
  created_at: Defaulted<Date>
  /** Set by a trigger when a response arrives. */
  closed_at: Date | null
}

/** The staff role sees everything but the hashes; the patient role reaches it through open_patient_link only. */
export type PatientLinkTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  request_id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  token_hash: WrittenOnce<Buffer>
  short_code_hash: WrittenOnce<Buffer>
  expires_at: WrittenOnce<Date>
  revoked_at: Date | null
  /** Set by a trigger when a response arrives. */
  used_at: Date | null
  failed_tries: Defaulted<number>
  created_at: Defaulted<Date>
}

export type PatientSessionTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  session_hash: WrittenOnce<Buffer>
  request_id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  expires_at: WrittenOnce<Date>
  ended_at: Date | null
}

/** Belongs to the request, not to the link: a reminder's new link finds it. */
export type DraftTable = {
  clinic_id: WrittenOnce<string>
  request_id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  answers: JsonColumn
  /** What is agreed to and not yet sent; null while nothing is. */
  consents: ColumnType<unknown, string | null | undefined, string | null>
  language: string
  version: VersionColumn
  saved_at: Date
}

/** What a patient submitted, kept unaltered: append-only, one per request. */
export type QuestionnaireResponseTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  request_id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  instrument_id: WrittenOnce<string>
  instrument_version: WrittenOnce<number>
  answers: JsonColumn
  language: WrittenOnce<string>
  receipt: WrittenOnce<string>
  submitted_at: WrittenOnce<Date>
}
