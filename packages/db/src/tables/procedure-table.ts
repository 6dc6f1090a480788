import type { ColumnType } from 'kysely'
import type { Defaulted, VersionColumn, WrittenOnce } from './column.ts'

export type ProcedureTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  method: string
  /** A partial date: '2022', '2022-12' or '2022-12-05'. */
  performed_in: string
  discs: string[]
  discs_as_printed: string | null
  billed_sites: number | null
  billed_sites_reason: string | null
  physician: string | null
  lot_numbers: Defaulted<string[]>
  during_treatment: string | null
  /** An array of `WentOnDespite`. */
  went_on_despite: ColumnType<unknown, string | undefined, string>
  version: VersionColumn
  created_at: Defaulted<Date>
}

export type ProcedureDiscNotTreatedTable = {
  clinic_id: string
  procedure_id: string
  disc: string
  reason: string
  as_printed: string | null
}
