/** One value for each corner or side of a four-sided shape, clockwise. */
export type Quad<T> = readonly [T, T, T, T]

export const each = <T, U>([a, b, c, d]: Quad<T>, of: (value: T) => U): Quad<U> => [of(a), of(b), of(c), of(d)]

export const paired = <T, U>([a, b, c, d]: Quad<T>, [e, f, g, h]: Quad<U>): Quad<readonly [T, U]> => [
  [a, e],
  [b, f],
  [c, g],
  [d, h],
]

/** To each one the one that follows it. */
export const following = <T>([a, b, c, d]: Quad<T>): Quad<T> => [b, c, d, a]
export const preceding = <T>([a, b, c, d]: Quad<T>): Quad<T> => [d, a, b, c]
