/** One row of the benchmark: what was measured, its floor of the same run, and how the two compare. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly floor: string
  readonly ratio: string
  readonly target: string
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} /s`

export const printRows = (rows: readonly Row[]): void => {
  const columns = ['what', 'figure', 'floor', 'ratio', 'target'] as const
  const table = [{ what: 'what', figure: 'figure', floor: 'floor, same run', ratio: 'ratio', target: 'target' }, ...rows]
  const width = (column: (typeof columns)[number]) => Math.max(...table.map((row) => row[column].length))
  const widths = columns.map(width)
  for (const row of table) {
    console.log(columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)).join('  '))
  }
}
