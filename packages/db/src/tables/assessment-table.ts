import type { CalendarDateColumn, Defaulted, VersionColumn, WrittenOnce } from './column.ts'

/** Either a day or a point: a day says which point it is, a point without a day stays what was reported. */
export type AssessmentTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  answered_on: CalendarDateColumn | null
  point: string | null
  asked_for: WrittenOnce<string | null>
  mode: string
  answered_by: string
  response_id: string | null
  note: string | null
  version: VersionColumn
  created_at: Defaulted<Date>
}

/** A score, "not sure", or (neither) left blank: three different things. */
export type AssessmentScoreTable = {
  clinic_id: WrittenOnce<string>
  assessment_id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  area: WrittenOnce<string>
  score: number | null
  not_sure: Defaulted<boolean>
}
