import type { ColumnType } from 'kysely'
import type { CalendarDateColumn, Defaulted, JsonColumn, MadeByDatabase, VersionColumn, WrittenOnce } from './column.ts'

/** Never two of a kind and scope valid on one day; a trigger refuses any change but that of its end and of a withdrawal. */
export type SettingVersionTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  kind: WrittenOnce<string>
  scope: ColumnType<string, string | undefined, never>
  valid_from: WrittenOnce<CalendarDateColumn>
  /** Last day on which it is valid, null while open. */
  valid_to: CalendarDateColumn | null
  content: JsonColumn
  reason: WrittenOnce<string>
  author_id: WrittenOnce<string>
  author_name: WrittenOnce<string>
  created_at: Defaulted<Date>
  withdrawn_at: Defaulted<Date | null>
  withdrawn_by: Defaulted<string | null>
  withdrawn_because: Defaulted<string | null>
  version: VersionColumn
  /** Grows in the order in which decisions were made. */
  position: MadeByDatabase<number>
}

/** Rows are only ever added. */
export type InstrumentTextTable = {
  clinic_id: WrittenOnce<string>
  instrument: WrittenOnce<string>
  text_version: WrittenOnce<number>
  definition: JsonColumn
  reason: WrittenOnce<string>
  author_id: WrittenOnce<string>
  author_name: WrittenOnce<string>
  created_at: Defaulted<Date>
}
