import type { CalendarDateColumn, Defaulted, JsonColumn, MadeByDatabase, WrittenOnce } from './column.ts'

/** What staff did about matters of the worklist: append-only. */
export type WorklistActTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  items: WrittenOnce<string[]>
  act: WrittenOnce<string>
  note: WrittenOnce<string | null>
  done_by: WrittenOnce<string>
  done_at: WrittenOnce<Date>
  quiet_until: WrittenOnce<CalendarDateColumn | null>
}

export type IntakeReviewTable = {
  clinic_id: WrittenOnce<string>
  response_id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  taken: WrittenOnce<string[]>
  reviewed_by: WrittenOnce<string>
  reviewed_at: WrittenOnce<Date>
}

/** An episode whose raw rows changed, so that its standing must be made anew before it is read. */
export type StandingChangeTable = {
  clinic_id: WrittenOnce<string>
  id: MadeByDatabase<number>
  episode_id: WrittenOnce<string>
}

/** Read model: some days in a row on which an episode stands the same. Made by the domain, never written otherwise. */
export type EpisodeStandingTable = {
  clinic_id: string
  episode_id: string
  patient_id: string
  /** '-infinity' and 'infinity': from ever, for ever. */
  from_day: CalendarDateColumn
  until_day: CalendarDateColumn
  standing: string
  standing_point: string | null
  due_on: CalendarDateColumn | null
  treated_in: string | null
  discs: string[]
  last_scores: (number | null)[] | null
  section: Defaulted<string | null>
  rank: Defaulted<number | null>
  since: CalendarDateColumn | null
  items: JsonColumn | null
}
