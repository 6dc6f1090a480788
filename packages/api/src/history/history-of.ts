import { HISTORY_COLUMNS, HISTORY_TABLES } from './history-field.ts'
import type { HistoryTable, HistoryValue } from './history-field.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { Current, Replaced, Row } from './history.repository.ts'
import { told } from './told-value.ts'

/** Rows that have no version of their own stand under the row that they belong to. */
const PARENT_OF: Readonly<Record<string, HistoryTable>> = {
  procedure_disc_not_treated: 'procedure',
  assessment_score: 'assessment',
}

type Snapshot = Readonly<Record<string, HistoryValue>>

/** What was changed, the latest first: each replaced row beside the one that came after it. */
export function historyOf(replaced: readonly Replaced[], current: readonly Current[]): readonly HistoryEntry[] {
  const entries = HISTORY_TABLES.flatMap((table) => {
    const ids = new Set(replaced.filter((row) => row.table === table).map(({ rowId }) => rowId))
    return [...ids].flatMap((rowId) => entriesOf(table, rowId, replaced, current))
  })
  return entries.toSorted((a, b) => Number(b.id) - Number(a.id))
}

function entriesOf(table: HistoryTable, rowId: string, replaced: readonly Replaced[], current: readonly Current[]): HistoryEntry[] {
  const isOwn = (row: { readonly table: string; readonly rowId: string }) =>
    row.rowId === rowId && (row.table === table || PARENT_OF[row.table] === table)
  const versions = replaced.filter((row) => isOwn(row) && row.table === table)
  const children = replaced.filter((row) => isOwn(row) && row.table !== table)
  const now = current.filter(isOwn)
  const snapshots = versions.map((version) => {
    // One transaction replaces a row and those under it, at one instant.
    const under = children.filter(({ at }) => at.getTime() === version.at.getTime()).map(({ before }) => before)
    return snapshotOf(table, version.before, under)
  })
  const last = snapshotOf(table, now.find((row) => row.table === table)?.row ?? {}, now.filter((row) => row.table !== table).map(({ row }) => row))
  return versions.flatMap(({ id, at, by, reason }, index): HistoryEntry[] => {
    const [from, to] = [snapshots[index] ?? {}, snapshots[index + 1] ?? last]
    const changes = Object.values(HISTORY_COLUMNS[table])
      .filter((field) => JSON.stringify(from[field] ?? null) !== JSON.stringify(to[field] ?? null))
      .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }))
    return changes.length === 0 ? [] : [{ id, of: table, rowId, at: at.toISOString(), by, reason, changes }]
  })
}

function snapshotOf(table: HistoryTable, row: Row, under: readonly Row[]): Snapshot {
  const whole = { ...row, ...told.under(table, under) }
  return Object.fromEntries(
    Object.entries(HISTORY_COLUMNS[table]).map(([column, field]) => [field, told.value(column, whole[column] ?? null)]),
  )
}
