export type Spot = readonly [x: number, y: number]

const n = (value: number): string => String(Math.round(value * 10) / 10)
const at = ([x, y]: Spot): string => `${n(x)} ${n(y)}`

const reach = (a: Spot, b: Spot): number => Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1]))

/** The handle of a curve at `b` towards `c`, coming from `a`: centripetal Catmull–Rom, which never loops or overshoots. */
function handle(a: Spot, b: Spot, c: Spot): Spot {
  const [before, after] = [reach(a, b), reach(b, c)]
  if (before === 0 || after === 0) return b
  const weigh = (i: 0 | 1): number =>
    (before ** 2 * c[i] - after ** 2 * a[i] + (2 * before ** 2 + 3 * before * after + after ** 2) * b[i]) /
    (3 * before * (before + after))
  return [weigh(0), weigh(1)]
}

const isClosed = (line: readonly Spot[]): boolean => {
  const [first, last] = [line[0], line[line.length - 1]]
  return line.length > 2 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

/**
 * The cubic pieces of a smooth curve through the spots of a line, from one of them to another, backwards too. Any stretch
 * of a line runs exactly as the whole line does: so neighbours that share a stretch share their edge.
 */
export function curveAlong(line: readonly Spot[], from: number, to: number): string {
  const step = from < to ? 1 : -1
  const last = line.length - 1
  const spot = (index: number): Spot => {
    const inside = isClosed(line) ? (index + last) % last : Math.min(Math.max(index, 0), last)
    return line[inside] ?? [0, 0]
  }
  let path = ''
  for (let here = from; here !== to; here += step) {
    const [a, b, c, d] = [spot(here - step), spot(here), spot(here + step), spot(here + 2 * step)]
    path += `C${at(handle(a, b, c))} ${at(handle(d, c, b))} ${at(c)}`
  }
  return path
}

export const moveTo = (spot: Spot): string => `M${at(spot)}`
