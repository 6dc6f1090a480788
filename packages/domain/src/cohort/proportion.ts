/** A share of a group and how exactly it is known. `share`, `low` and `high` are fractions from 0 to 1. */
export type Proportion = Readonly<{ count: number; of: number; share: number; low: number; high: number }>

/** The 97.5 % point of the normal distribution: both sides of it together leave 5 %. */
export const Z_95 = 1.959963984540054

/**
 * A proportion with its 95 % interval after Wilson 1927 (J Am Stat Assoc 22:209; recommended for small groups by Brown,
 * Cai and DasGupta 2001, Stat Sci 16:101). It never leaves 0 to 1 and is no point at 0 or n. Null for a group of nobody.
 */
export function proportionOf(count: number, of: number): Proportion | null {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(of) || count < 0 || count > of) {
    throw new RangeError(`not a part of a whole: ${count} of ${of}`)
  }
  if (of === 0) return null
  const share = count / of
  const z2 = Z_95 ** 2
  const centre = share + z2 / (2 * of)
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2))
  const low = (centre - spread) / (1 + z2 / of)
  const high = (centre + spread) / (1 + z2 / of)
  // Exactly 0 and 1 at the ends, where floating point leaves a trace.
  return { count, of, share, low: count === 0 ? 0 : low, high: count === of ? 1 : high }
}
