import type { ShownCount } from './small-cell.ts'
import type { ShownTable } from './suppress-table.ts'

/**
 * Somebody who has nothing but the printed table and wants the hidden counts. Written apart from the suppression and by
 * other means: elimination on the equations of the margins, and bounds that are narrowed until they stand still.
 */
export type Reading = Readonly<{ low: number; high: number }>

/** All printed numbers as one grid, margins last, in the order in which the attacker reads them. */
export const gridOf = ({ cells, rowTotals, columnTotals, total }: ShownTable): readonly (readonly ShownCount[])[] => [
  ...cells.map((row, r) => [...row, rowTotals[r]!]),
  [...columnTotals, total],
]

/** Row and column sums: the first positions add up to the last one. */
function equations(rows: number, columns: number): number[][] {
  const at = (r: number, c: number) => r * columns + c
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  return [
    ...range(rows).map((r) => range(columns).map((c) => at(r, c))),
    ...range(columns).map((c) => range(rows).map((r) => at(r, c))),
  ]
}

/** The least and the most that each position can be, given that no count is negative. */
export function boundsOf(table: ShownTable): readonly Reading[] {
  const grid = gridOf(table)
  const reading = grid.flat().map((shown) => (shown.kind === 'count' ? [shown.count, shown.count] : [0, Infinity]))
  const lines = equations(grid.length, grid[0]?.length ?? 0)
  for (let round = 0, isMoving = true; isMoving && round < 200; round += 1) {
    isMoving = false
    for (const line of lines) {
      for (const position of line) {
        const isTotal = position === line.at(-1)
        const others = line.slice(0, -1).filter((other) => other !== position)
        const total = line.at(-1)!
        const lowOthers = others.reduce((sum, other) => sum + reading[other]![0]!, 0)
        const highOthers = others.reduce((sum, other) => sum + reading[other]![1]!, 0)
        const low = isTotal ? lowOthers : reading[total]![0]! - highOthers
        const high = isTotal ? highOthers : reading[total]![1]! - lowOthers
        const now = reading[position]!
        if (low > now[0]! || high < now[1]!) {
          reading[position] = [Math.max(low, now[0]!), Math.min(high, now[1]!)]
          isMoving = true
        }
      }
    }
  }
  return reading.map(([low = 0, high = 0]) => ({ low, high }))
}

/** Positions that are hidden and yet follow from the sums alone: Gauss and Jordan, over whole numbers −1, 0 and 1. */
export function solvedPositions(table: ShownTable): readonly number[] {
  const grid = gridOf(table)
  const hidden = grid.flat().flatMap((shown, position) => (shown.kind === 'hidden' ? [position] : []))
  const rows = equations(grid.length, grid[0]?.length ?? 0).map((line) =>
    hidden.map((position): number => (position === line.at(-1) ? -1 : line.includes(position) ? 1 : 0)),
  )
  const pivots: number[] = []
  for (let column = 0, row = 0; column < hidden.length && row < rows.length; column += 1) {
    const found = rows.findIndex((line, i) => i >= row && line[column] !== 0)
    if (found < 0) continue
    const pivot = rows[found]!
    rows[found] = rows[row]!
    rows[row] = pivot
    for (const line of rows) {
      const factor = line === pivot ? 0 : line[column]! / pivot[column]!
      if (factor !== 0) for (let c = 0; c < line.length; c += 1) line[c] = line[c]! - factor * pivot[c]!
    }
    pivots.push(column)
    row += 1
  }
  return pivots.flatMap((column, row) => (rows[row]!.filter((x) => x !== 0).length === 1 ? [hidden[column]!] : []))
}

/** Every table of counts up to `most` that prints like this one; for tables so small that one can try them all. */
export function* candidates(table: ShownTable, most: number): Generator<readonly number[]> {
  const [rows, columns] = [table.cells.length, table.cells[0]?.length ?? 0]
  const cells = table.cells.flat()
  const isLike = (shown: ShownCount | undefined, count: number) => shown?.kind !== 'count' || shown.count === count
  function* extend(counts: readonly number[]): Generator<readonly number[]> {
    const shown = cells[counts.length]
    if (shown === undefined) {
      const rowSums = Array.from({ length: rows }, (_, r) => sum(counts.filter((_x, i) => Math.floor(i / columns) === r)))
      const columnSums = Array.from({ length: columns }, (_, c) => sum(counts.filter((_x, i) => i % columns === c)))
      const fits =
        rowSums.every((s, r) => isLike(table.rowTotals[r], s)) &&
        columnSums.every((s, c) => isLike(table.columnTotals[c], s)) &&
        isLike(table.total, sum(counts))
      if (fits) yield counts
      return
    }
    if (shown.kind === 'count') return yield* extend([...counts, shown.count])
    for (let count = 0; count <= most; count += 1) yield* extend([...counts, count])
  }
  yield* extend([])
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
