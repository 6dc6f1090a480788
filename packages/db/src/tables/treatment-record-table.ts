import type { CalendarDateColumn, Defaulted, VersionColumn, WrittenOnce } from './column.ts'

type OfEpisode = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  version: VersionColumn
  created_at: Defaulted<Date>
  removed_at: Date | null
}

export type ContraindicationTable = OfEpisode & { contraindication: string; note: string | null }

export type AdverseEventTable = OfEpisode & {
  procedure_id: string
  kind: string
  severity: string
  relation: string
  /** Both days are partial dates. */
  occurred_on: string
  description: string | null
  measures: string | null
  resolved_on: string | null
}

export type IntercurrentEventTable = OfEpisode & { kind: string; occurred_on: string; note: string | null }

export type DeclinedPointTable = OfEpisode & {
  procedure_id: string
  point: string
  declined_on: CalendarDateColumn
  note: string | null
}
