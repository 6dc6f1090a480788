import type { Spot } from './curve.ts'

export type Polygon = readonly Spot[]

const STEPS = 8

/** A closed path of cubic pieces as a polygon. */
export function polygonOf(path: string): Polygon {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text))
  const spots = numbers.flatMap((x, index): Spot[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? Number.NaN]] : []))
  const polygon: Spot[] = []
  for (let start = 0; start + 3 < spots.length; start += 3) {
    const [a, b, c, d] = spots.slice(start, start + 4) as [Spot, Spot, Spot, Spot]
    for (let step = 0; step < STEPS; step++) {
      const t = step / STEPS
      const at = (i: 0 | 1): number =>
        (1 - t) ** 3 * a[i] + 3 * t * (1 - t) ** 2 * b[i] + 3 * t ** 2 * (1 - t) * c[i] + t ** 3 * d[i]
      polygon.push([at(0), at(1)])
    }
  }
  return polygon
}

const edgesOf = (polygon: Polygon): readonly (readonly [Spot, Spot])[] =>
  polygon.map((spot, index) => [spot, polygon[(index + 1) % polygon.length] ?? spot])

export function isInside([x, y]: Spot, polygon: Polygon): boolean {
  const crossings = edgesOf(polygon).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  )
  return crossings.length % 2 === 1
}

export const distanceTo = ([x, y]: Spot, polygon: Polygon): number =>
  Math.min(
    ...edgesOf(polygon).map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay]
      const along = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)
      const near = Math.min(1, Math.max(0, along))
      return Math.hypot(x - ax - near * dx, y - ay - near * dy)
    }),
  )

export const areaOf = (polygon: Polygon): number =>
  Math.abs(edgesOf(polygon).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)) / 2

export const boundsOf = (spots: readonly Spot[]) => {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return { left, right, top, bottom, width: right - left, height: bottom - top }
}
