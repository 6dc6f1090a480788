export type Random = {
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly oneOf: <const L extends readonly [unknown, ...unknown[]]>(list: L) => L[number]
}

/** The same seed gives the same people on every machine (T. Ettinger's mulberry32, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return { between, oneOf: (list) => list[between(0, list.length - 1)] ?? list[0] }
}
