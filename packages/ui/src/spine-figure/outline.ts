import { each, following, paired, preceding, type Quad } from './quad.ts'

export type Spot = { readonly x: number; readonly y: number }
/** Clockwise from the upper front, as seen in the drawing. */
export type Corners = Quad<Spot>

const n = (value: number): string => (Math.round(value * 10) / 10).toString()
export const at = ({ x, y }: Spot): string => `${n(x)} ${n(y)}`

export const along = (from: Spot, direction: Spot, length: number): Spot => ({
  x: from.x + direction.x * length,
  y: from.y + direction.y * length,
})

export const between = (a: Spot, b: Spot, share: number): Spot => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

export const distance = (a: Spot, b: Spot): number => Math.hypot(b.x - a.x, b.y - a.y)

export const middle = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
})

const directionFrom = (a: Spot, b: Spot): Spot => {
  const length = distance(a, b) || 1
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
}

/** The middle of an edge, moved sideways: positive bulges out of the shape. */
const bowed = (a: Spot, b: Spot, bulge: number): Spot => {
  const { x, y } = directionFrom(a, b)
  return along(between(a, b, 0.5), { x: y, y: -x }, bulge)
}

/** Of the shorter of its two sides a corner takes no more than nearly half, so that the next corner has room too. */
const CORNER_SHARE = 2.05
/** Below this length a side that is nearly all corner has no room to bow. */
const SHORTEST_BOW = 6
/** The handle of a cubic curve that is nearest to a quarter of a circle. */
const QUARTER_CIRCLE = 0.56

/** A closed four-sided shape with round corners, each side bowed out (positive) or in, without a kink anywhere. */
export const roundedPath = (corners: Corners, radius: number, bulges: Quad<number>): string => {
  const ends = paired(corners, following(corners))
  const lengths = each(ends, ([a, b]) => distance(a, b))
  const reaches = each(paired(lengths, preceding(lengths)), ([own, last]) => Math.min(radius, Math.min(own, last) / CORNER_SHARE))
  const sides = each(paired(paired(ends, paired(reaches, following(reaches))), bulges), ([[[a, b], [near, far]], bulge]) => {
    const towards = directionFrom(a, b)
    const from = along(a, towards, near)
    const to = along(b, towards, -far)
    const isStraight = distance(from, to) < SHORTEST_BOW
    const control = bowed(from, to, isStraight ? 0 : bulge * 2)
    return {
      from,
      to,
      control,
      leaving: isStraight ? towards : directionFrom(control, to),
      arriving: isStraight ? { x: -towards.x, y: -towards.y } : directionFrom(control, from),
    }
  })
  const parts = each(paired(paired(sides, following(sides)), following(reaches)), ([[side, next], reach]) => {
    const handle = reach * QUARTER_CIRCLE
    const out = along(side.to, side.leaving, handle)
    const into = along(next.from, next.arriving, handle)
    return `Q${at(side.control)} ${at(side.to)}C${at(out)} ${at(into)} ${at(next.from)}`
  })
  return `M${at(sides[0].from)}${parts.join('')}Z`
}

type Line = { readonly from: Spot; readonly towards: Spot }

const crossing = (one: Line, two: Line): Spot => {
  const cross = one.towards.x * two.towards.y - one.towards.y * two.towards.x
  if (Math.abs(cross) < 0.01) return two.from
  const apart = { x: two.from.x - one.from.x, y: two.from.y - one.from.y }
  return along(one.from, one.towards, (apart.x * two.towards.y - apart.y * two.towards.x) / cross)
}

/** Every side moved outwards by the same distance (inwards if negative). */
export const grown = (corners: Corners, by: number): Corners => {
  const lines = each(paired(corners, following(corners)), ([a, b]) => {
    const towards = directionFrom(a, b)
    return { from: along(a, { x: towards.y, y: -towards.x }, by), towards }
  })
  return each(paired(preceding(lines), lines), ([one, two]) => crossing(one, two))
}

/** Through every spot without a corner (Catmull–Rom as cubic curves). */
export const smoothPath = (spots: readonly Spot[], closed = false): string => {
  const count = spots.length
  const spot = (index: number): Spot =>
    spots.at(closed ? index % count : Math.min(Math.max(index, 0), count - 1)) ?? { x: 0, y: 0 }
  const steps = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const [before, from, to, after] = [spot(index - 1), spot(index), spot(index + 1), spot(index + 2)]
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${at(one)} ${at(two)} ${at(to)}`
  })
  return `M${at(spot(0))}${steps.join('')}${closed ? 'Z' : ''}`
}
