import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, candidates, gridOf, solvedPositions } from './attacker.test-data.ts'
import { HIDDEN, SMALL_CELL_THRESHOLDS, type ShownCount } from './small-cell.ts'
import { suppressRow, suppressTable, type ShownTable } from './suppress-table.ts'

const PUBLISHED = SMALL_CELL_THRESHOLDS.published
const print = (shown: ShownCount) => (shown.kind === 'count' ? shown.count : 'x')
const printed = (table: ShownTable) => gridOf(table).map((row) => row.map(print))

/** The true numbers in the order in which the attacker reads the printed ones. */
function truth(counts: readonly (readonly number[])[]): number[] {
  const withSum = (row: readonly number[]) => [...row, row.reduce((total, count) => total + count, 0)]
  const columns = (counts[0] ?? []).map((_, c) => counts.reduce((total, row) => total + (row[c] ?? 0), 0))
  return [...counts.map(withSum), withSum(columns)].flat()
}

const tables = (most: number, biggest: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) => {
    const count = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: biggest }))
    return fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
  })

describe('a table of people', () => {
  test('without small counts is printed as it is', () => {
    expect(printed(suppressTable([[20, 30], [40, 50]], PUBLISHED))).toEqual([
      [20, 30, 50],
      [40, 50, 90],
      [60, 80, 140],
    ])
  })

  test('with one small count hides three others with it, so that no sum gives it away', () => {
    expect(printed(suppressTable([[3, 30, 40], [40, 50, 60], [70, 80, 90]], PUBLISHED))).toEqual([
      ['x', 'x', 40, 73],
      ['x', 'x', 60, 150],
      [70, 80, 90, 240],
      [113, 160, 190, 463],
    ])
  })

  test('hides a margin that is small itself, and 0 as well as 10, but not 11', () => {
    expect(printed(suppressTable([[0, 10], [11, 90]], PUBLISHED))[0]).toEqual(['x', 'x', 'x'])
    expect(printed(suppressTable([[11, 11], [11, 11]], PUBLISHED)).flat()).not.toContain('x')
  })

  test('of fewer people than the threshold shows nothing at all, and so does one without rows', () => {
    expect(new Set(printed(suppressTable([[1, 2], [3, 4]], PUBLISHED)).flat())).toEqual(new Set(['x']))
    expect(suppressTable([], PUBLISHED).total).toEqual(HIDDEN)
  })

  test('inside the portal hides counts under 5', () => {
    expect(printed(suppressTable([[5, 10], [10, 10]], SMALL_CELL_THRESHOLDS.inside)).flat()).not.toContain('x')
    expect(printed(suppressTable([[4, 10], [10, 10]], SMALL_CELL_THRESHOLDS.inside)).flat()).toContain('x')
  })

  test('that is none breaks an invariant', () => {
    for (const counts of [[[1], [1, 2]], [[-1]], [[1.5]], [[Number.NaN]]]) {
      expect(() => suppressTable(counts, PUBLISHED)).toThrow(RangeError)
    }
  })
})

describe('the attacker of these tests', () => {
  const naive: ShownTable = {
    cells: [[HIDDEN, { kind: 'count', count: 30 }]],
    rowTotals: [{ kind: 'count', count: 33 }],
    columnTotals: [HIDDEN, { kind: 'count', count: 30 }],
    total: { kind: 'count', count: 33 },
  }

  test('finds a count that is hidden alone, by elimination, by bounds and by trying', () => {
    expect(solvedPositions(naive)).toEqual([0, 3])
    expect(boundsOf(naive)[0]).toEqual({ low: 3, high: 3 })
    expect([...candidates(naive, 40)]).toEqual([[3, 30]])
  })

  test('finds that four hidden counts, which no sum solves, are all small', () => {
    const count = (n: number): ShownCount => ({ kind: 'count', count: n })
    const weak: ShownTable = {
      cells: [[HIDDEN, HIDDEN, count(50)], [HIDDEN, HIDDEN, count(50)]],
      rowTotals: [count(58), count(62)],
      columnTotals: [count(10), count(10), count(100)],
      total: count(120),
    }
    expect(solvedPositions(weak)).toEqual([])
    expect(boundsOf(weak).filter(({ high }) => high < PUBLISHED)).not.toEqual([])
  })
})

test('in 10,000 random tables no count under 11 is shown, solved, or known to be under 11', () => {
  fc.assert(
    fc.property(tables(6, 200), (counts) => {
      const table = suppressTable(counts, PUBLISHED)
      const [shown, real, bounds] = [gridOf(table).flat(), truth(counts), boundsOf(table)]
      const isLeak = (number: number, position: number): boolean => {
        const [is, reading] = [shown[position]!, bounds[position]!]
        if (is.kind === 'count') return is.count !== number || number < PUBLISHED
        return reading.high === reading.low || (number < PUBLISHED && reading.high < PUBLISHED)
      }
      expect([...solvedPositions(table), ...real.filter(isLeak)]).toEqual([])
    }),
    { numRuns: 10_000, seed: 62 },
  )
}, 120_000)

test('in tables so small that every possibility can be tried, each small count may be a big one', () => {
  const threshold = 3
  const tiny = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(tiny, (counts) => {
      const possible = [...candidates(suppressTable(counts, threshold), 8)].map((cells) => truth(chunk(cells, 2)))
      const isKnownSmall = (number: number, position: number) =>
        number < threshold && possible.every((other) => other[position]! < threshold)
      expect(possible.length).toBeGreaterThan(0)
      expect(truth(counts).filter(isKnownSmall)).toEqual([])
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('a row of counts hides a second one with the first, or its sum where no other is big enough', () => {
  const row = (...counts: number[]) => suppressRow(counts, PUBLISHED)
  expect(row(50, 12, 3).counts.map(print)).toEqual([50, 'x', 'x'])
  expect(print(row(50, 12, 3).total)).toBe(65)
  expect(row(50, 12, 30).counts.map(print)).toEqual([50, 12, 30])
  expect(print(row(3, 4).total)).toBe('x')
})

test('in a random row every small count may be a big one for all that is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 }), (counts) => {
      const { counts: shown, total } = suppressRow(counts, PUBLISHED)
      const hidden = counts.filter((_, i) => shown[i]?.kind === 'hidden')
      const slack = total.kind === 'hidden' ? Infinity : hidden.reduce((sum, count) => sum + count, 0)
      const hasSmall = counts.some((count) => count < PUBLISHED)
      expect(hasSmall && (slack < PUBLISHED || (total.kind === 'count' && hidden.length < 2))).toBe(false)
      expect(shown.filter((one) => one.kind === 'count' && one.count < PUBLISHED)).toEqual([])
    }),
  )
})

const chunk = (counts: readonly number[], size: number): number[][] =>
  counts.length === 0 ? [] : [counts.slice(0, size), ...chunk(counts.slice(size), size)]
