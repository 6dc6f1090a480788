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
  /** Null: not asked, not answered, or "not sure". */
  red_flags: Defaulted<string | null>
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

/** No row is "blank". `same_as` is the earlier assessment from which the set was taken. */
export type AssessmentExtentTable = {
  clinic_id: WrittenOnce<string>
  assessment_id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  sensation: WrittenOnce<string>
  kind: string
  regions: string[] | null
  same_as: string | null
}
