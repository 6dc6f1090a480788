/** Where a distribution lies, with the number of values it rests on. Same unit as the values. */
export type Quartiles = Readonly<{ n: number; lower: number; median: number; upper: number }>

/**
 * The value below which the share `p` (0 to 1) of the values lies, interpolated between neighbours: type 7 of Hyndman and
 * Fan 1996, Am Stat 50:361, the default of R and NumPy. Null where there are no values; their order does not matter.
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a share: ${p}`)
  return quantileOfSorted(values.toSorted((a, b) => a - b), p)
}

/** First quartile, median and third quartile, by the method of `quantile`. Null where there are no values. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantileOfSorted(sorted, p))
  if (lower === undefined || median === undefined || upper === undefined) return null
  return lower === null || median === null || upper === null ? null : { n: sorted.length, lower, median, upper }
}

function quantileOfSorted(sorted: readonly number[], p: number): number | null {
  const position = (sorted.length - 1) * p
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  return below + (position - Math.floor(position)) * (above - below)
}
