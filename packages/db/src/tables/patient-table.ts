import type { CalendarDateColumn, Defaulted, JsonColumn, MadeByDatabase, VersionColumn, WrittenOnce } from './column.ts'

export type PatientTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  number: number
  family_name: string
  given_name: string
  family_kana: string | null
  given_kana: string | null
  birth_date: CalendarDateColumn | null
  sex: Defaulted<string>
  phone: string | null
  email: string | null
  language: string
  country_of_residence: string | null
  is_synthetic: Defaulted<boolean>
  /** For prefix search with `~>=~` and `~<~`, which are leakproof and so may use an index under row-level security. */
  search_key: string
  /** The digits of `phone`, made by the database. */
  phone_key: MadeByDatabase<string | null>
  /** The patient that this one turned out to be. */
  merged_into: Defaulted<string | null>
  version: VersionColumn
  created_at: Defaulted<Date>
}

/** Bigrams of a name, compared by `=`: a fragment search that an index can answer under row-level security. */
export type PatientSearchTokenTable = {
  clinic_id: string
  token: string
  patient_id: string
}

/** What was merged into whom. Append-only. */
export type PatientMergeTable = {
  clinic_id: WrittenOnce<string>
  from_id: WrittenOnce<string>
  into_id: WrittenOnce<string>
  moved: JsonColumn
  reason: WrittenOnce<string>
  merged_by: WrittenOnce<string>
  merged_at: WrittenOnce<Date>
}
