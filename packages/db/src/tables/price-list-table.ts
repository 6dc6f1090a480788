import type { CalendarDateColumn, Defaulted } from './column.ts'

/** Never two valid on one day for one method; once a quote uses it, only its open end may be closed. */
export type PriceListTable = {
  clinic_id: string
  id: string
  method: string
  valid_from: CalendarDateColumn
  /** Last day on which it is valid, null while open. */
  valid_to: CalendarDateColumn | null
  tax_rate_percent: number
}

export type PriceListEntryTable = {
  clinic_id: string
  price_list_id: string
  sites: number
  /** Whole yen, tax included. */
  total: number
  inferred: Defaulted<boolean>
}
