import type { CalendarDateColumn, Defaulted, JsonColumn, VersionColumn, WrittenOnce } from './column.ts'

/** From `given` on, a trigger refuses any change but that of the status. */
export type QuoteTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  price_list_id: string
  planned_discs: string[]
  billed_sites: number
  sites_reason: string | null
  lines: JsonColumn
  total: number
  tax: number
  tax_rate_percent: number
  inferred: Defaulted<boolean>
  language: string
  status: Defaulted<string>
  given_on: CalendarDateColumn | null
  expires_on: CalendarDateColumn | null
  version: VersionColumn
  created_at: Defaulted<Date>
}
