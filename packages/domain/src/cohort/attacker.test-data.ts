import type { ShownCount } from './small-cell.ts'
import type { ShownTable } from './suppress-table.ts'

/**
 * Somebody who has nothing but the printed table and wants the hidden counts. Written apart from the suppression and by
 * other means: elimination on the equations of the margins, and bounds that are narrowed until they stand still.
 */
export type Reading = Readonly<{ low: number; high: number }>

/** What stands at a position that exists. */
function at<T>(list: readonly T[], position: number): T {
  const found = list[position]
  if (found === undefined) throw new RangeError(`nothing at ${position}`)
  return found
}

/** All printed numbers as one grid, margins last, in the order in which the attacker reads them. */
export const gridOf = ({ cells, rowTotals, columnTotals, total }: ShownTable): readonly (readonly ShownCount[])[] => [
  ...cells.map((row, r) => [...row, at(rowTotals, r)]),
  [...columnTotals, total],
]

/** Row and column sums: the positions of the parts, and of what they add up to. */
function equations(rows: number, columns: number): { parts: number[]; sum: number }[] {
  const position = (r: number, c: number) => r * columns + c
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  return [
    ...range(rows).map((r) => ({ parts: range(columns - 1).map((c) => position(r, c)), sum: position(r, columns - 1) })),
    ...range(columns).map((c) => ({ parts: range(rows - 1).map((r) => position(r, c)), sum: position(rows - 1, c) })),
  ]
}

/** The least and the most that each position can be, given that no count is negative. */
export function boundsOf(table: ShownTable): readonly Reading[] {
  const grid = gridOf(table)
  const readings = grid.flat().map((shown): Reading => {
    return shown.kind === 'count' ? { low: shown.count, high: shown.count } : { low: 0, high: Infinity }
  })
  const lines = equations(grid.length, at(grid, 0).length)
  const total = (positions: readonly number[], end: 'low' | 'high') =>
    positions.reduce((sum, position) => sum + at(readings, position)[end], 0)

  for (let round = 0, isMoving = true; isMoving && round < 200; round += 1) {
    isMoving = false
    const narrow = (position: number, low: number, high: number) => {
      const now = at(readings, position)
      if (low <= now.low && high >= now.high) return
      readings[position] = { low: Math.max(low, now.low), high: Math.min(high, now.high) }
      isMoving = true
    }
    for (const { parts, sum } of lines) {
      narrow(sum, total(parts, 'low'), total(parts, 'high'))
      for (const part of parts) {
        const others = parts.filter((other) => other !== part)
        const whole = at(readings, sum)
        narrow(part, whole.low - total(others, 'high'), whole.high - total(others, 'low'))
      }
    }
  }
  return readings
}

/** Positions that are hidden and yet follow from the sums alone: Gauss and Jordan, over whole numbers −1, 0 and 1. */
export function solvedPositions(table: ShownTable): readonly number[] {
  const grid = gridOf(table)
  const hidden = grid.flat().flatMap((shown, position) => (shown.kind === 'hidden' ? [position] : []))
  const rows = equations(grid.length, at(grid, 0).length).map(({ parts, sum }) =>
    hidden.map((position): number => (position === sum ? -1 : parts.includes(position) ? 1 : 0)),
  )
  const pivots: number[] = []
  for (const column of hidden.keys()) {
    const row = pivots.length
    const found = rows.findIndex((line, i) => i >= row && line[column] !== 0)
    if (found < 0) continue
    const pivot = at(rows, found)
    rows[found] = at(rows, row)
    rows[row] = pivot
    for (const [i, line] of rows.entries()) {
      const factor = i === row ? 0 : at(line, column) / at(pivot, column)
      if (factor !== 0) rows[i] = line.map((value, c) => value - factor * at(pivot, c))
    }
    pivots.push(column)
  }
  const isSolved = (row: number) => at(rows, row).filter((value) => value !== 0).length === 1
  return pivots.flatMap((column, row) => (isSolved(row) ? [at(hidden, column)] : []))
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
