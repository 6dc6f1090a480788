import type { CalendarDateColumn, Defaulted, JsonColumn, WrittenOnce } from './column.ts'

/** Strokes of points. Append-only. */
export type SignatureTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  strokes: JsonColumn
}

/** One agreement to one purpose. A trigger refuses every change but a first withdrawal. */
export type ConsentTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  episode_id: WrittenOnce<string | null>
  purpose: WrittenOnce<string>
  text_id: WrittenOnce<string>
  text_version: WrittenOnce<number>
  language: WrittenOnce<string>
  agreed_by_kind: WrittenOnce<string>
  agreed_by_name: WrittenOnce<string>
  agreed_by_relationship: WrittenOnce<string | null>
  agreed_on: WrittenOnce<CalendarDateColumn>
  place: WrittenOnce<string>
  evidence_kind: WrittenOnce<string>
  signature_id: WrittenOnce<string | null>
  document_id: WrittenOnce<string | null>
  explained_by: WrittenOnce<string | null>
  explained_on: WrittenOnce<CalendarDateColumn | null>
  withdrawn_on: CalendarDateColumn | null
  withdrawn_by_kind: string | null
  withdrawn_by_name: string | null
  withdrawn_by_relationship: string | null
  withdrawn_how: string | null
  recorded_at: Defaulted<Date>
}
