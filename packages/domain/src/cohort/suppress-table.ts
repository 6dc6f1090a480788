import type { Arc } from './circulation.ts'
import type { ShownCount } from './small-cell.ts'
import { cheapestCover, mayBeHigherBy } from './circulation.ts'
import { HIDDEN, isSmall } from './small-cell.ts'

/** A table of people as it may be shown, with its margins. */
export type ShownTable = Readonly<{
  cells: readonly (readonly ShownCount[])[]
  rowTotals: readonly ShownCount[]
  columnTotals: readonly ShownCount[]
  total: ShownCount
}>

export type ShownRow = Readonly<{ counts: readonly ShownCount[]; total: ShownCount }>

/** Few numbers lost before few people lost; a margin costs more than the counts of any table, the grand total most. */
const COST = { cell: 1e6, margin: 1e10, total: 1e13 } as const

/**
 * Hides every count under the threshold, margins included, and as many others as it takes that nobody who subtracts, or
 * solves the table with "no count is negative", learns a hidden count or that it is under the threshold: for every small
 * count the shown numbers allow a value at or above it. Rows of unequal length, or counts that are none, break an
 * invariant. Covers one table; tables of the same people that differ by a few of them must be released as one.
 */
export function suppressTable(counts: readonly (readonly number[])[], threshold: number): ShownTable {
  const network = networkOf(counts)
  hideSmall(network.all, threshold)
  return {
    cells: network.cells.map((row) => row.map(shown)),
    rowTotals: network.rowTotals.map(shown),
    columnTotals: network.columnTotals.map(shown),
    total: shown(network.total),
  }
}

/** The same for counts that stand in one row with their sum, such as the answers of one cohort. */
export function suppressRow(counts: readonly number[], threshold: number): ShownRow {
  checkCounts(counts)
  const cells = counts.map((value) => arc(0, 1, value, COST.cell))
  const total = arc(1, 0, sum(counts), COST.margin)
  hideSmall([...cells, total], threshold)
  return { counts: cells.map(shown), total: shown(total) }
}

/** Hiding more never uncovers what is covered already, so once round is enough. */
function hideSmall(arcs: readonly Arc[], threshold: number): void {
  for (const one of arcs) one.hidden = isSmall(one.value, threshold)
  for (const small of arcs.filter(({ hidden }) => hidden)) {
    const rise = threshold - small.value
    if (mayBeHigherBy(rise, small, arcs)) continue
    for (const cover of cheapestCover(rise, small, arcs)) cover.hidden = true
  }
}

const arc = (from: number, to: number, value: number, price: number): Arc => {
  return { from, to, value, cost: price + value, hidden: false }
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const shown = ({ hidden, value }: Arc): ShownCount => (hidden ? HIDDEN : { kind: 'count', count: value })

/**
 * Nodes are the rows, the columns, the row of totals and the column of totals. A cell leads from its row to its column,
 * a column's total on to the row of totals, the grand total to the column of totals, a row's total back to its row.
 */
function networkOf(counts: readonly (readonly number[])[]) {
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0]
  checkCounts(counts.flat())
  if (counts.some((row) => row.length !== columns)) throw new RangeError('rows of unequal length')

  const [totalsRow, totalsColumn] = [rows + columns, rows + columns + 1]
  const cells = counts.map((row, r) => row.map((value, c) => arc(r, rows + c, value, COST.cell)))
  const rowTotals = counts.map((row, r) => arc(totalsColumn, r, sum(row), COST.margin))
  const columnTotals = Array.from({ length: columns }, (_, c) =>
    arc(rows + c, totalsRow, sum(counts.map((row) => row[c] ?? 0)), COST.margin),
  )
  const total = arc(totalsRow, totalsColumn, sum(counts.flat()), COST.total)
  return { cells, rowTotals, columnTotals, total, all: [...cells.flat(), ...rowTotals, ...columnTotals, total] }
}

function checkCounts(counts: readonly number[]): void {
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0)
  if (wrong !== undefined) throw new RangeError(`not a count: ${wrong}`)
}
