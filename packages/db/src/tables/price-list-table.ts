import type { CalendarDateColumn, Defaulted, MadeByDatabase, VersionColumn } from './column.ts'

/** Never two valid on one day for one method; once a quote uses it, only its end may move. */
export type PriceListTable = {
  clinic_id: string
  id: string
  method: string
  valid_from: CalendarDateColumn
  /** Last day on which it is valid, null while open. */
  valid_to: CalendarDateColumn | null
  tax_rate_percent: number
  reason: Defaulted<string>
  author_id: Defaulted<string>
  author_name: Defaulted<string>
  created_at: Defaulted<Date>
  withdrawn_at: Defaulted<Date | null>
  withdrawn_by: Defaulted<string | null>
  withdrawn_because: Defaulted<string | null>
  version: VersionColumn
  /** Grows in the order in which decisions were made. */
  position: MadeByDatabase<number>
}

export type PriceListEntryTable = {
  clinic_id: string
  price_list_id: string
  sites: number
  /** Whole yen, tax included. */
  total: number
  inferred: Defaulted<boolean>
}
