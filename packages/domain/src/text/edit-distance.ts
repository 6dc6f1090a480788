/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one word into the other
 * (Damerau–Levenshtein, each pair of letters swapped at most once). Takes time in the product of the two lengths.
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, j) => j)
  left.forEach((letter, i) => {
    const row = [i + 1]
    right.forEach((other, j) => {
      const replaced = (last[j] ?? 0) + (letter === other ? 0 : 1)
      const isSwap = i > 0 && letter === right[j - 1] && other === left[i - 1]
      const swapped = isSwap ? (beforeLast[j - 1] ?? 0) + 1 : Infinity
      row.push(Math.min((row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1, replaced, swapped))
    })
    ;[beforeLast, last] = [last, row]
  })
  return last[right.length] ?? 0
}
