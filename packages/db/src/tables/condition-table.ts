import type { Defaulted, JsonColumn, VersionColumn, WrittenOnce } from './column.ts'

export type ConditionTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  kind: string
  /** An array of `SpineLocation`. */
  locations: JsonColumn
  as_printed: string | null
  side: string | null
  grade: string | null
  red_framed: Defaulted<boolean>
  version: VersionColumn
  created_at: Defaulted<Date>
  removed_at: Date | null
}
