import { describe, expect, test } from 'vitest'
import { REGION_VIEWS } from '@sebone/domain/extent/region-kind'
import { REGIONS } from '@sebone/domain/extent/region'
import { BACK } from './back.ts'
import type { Spot } from './curve.ts'
import { linesOf, stretchesOf, type Drawing } from './drawing.ts'
import { FOOT_TOP } from './foot-top.ts'
import { FRONT } from './front.ts'
import { areaOf, boundsOf, isInside, polygonOf, type Polygon } from './polygon.test-data.ts'
import { SOLE } from './sole.ts'
import { FEET_FROM_ABOVE, VIEW_DRAWINGS, type ViewDrawing } from './view-drawing.ts'

const DRAWINGS: readonly (readonly [string, Drawing])[] = [
  ['front', FRONT],
  ['back', BACK],
  ['sole', SOLE],
  ['top of the foot', FOOT_TOP],
]
const VIEWS: readonly (readonly [string, ViewDrawing])[] = [...Object.entries(VIEW_DRAWINGS), ['feet from above', FEET_FROM_ABOVE]]
/** Paths are written to a tenth. */
const ROUNDED = 0.15

const polygonsOf = ({ regions }: ViewDrawing): ReadonlyMap<string, Polygon> =>
  new Map(regions.map(({ id, path }) => [id, polygonOf(path)]))

describe.each(REGION_VIEWS)('seen from %s', (view) => {
  test('every region that can be seen there is drawn once, and no other', () => {
    const seen = REGIONS.filter(({ views }) => views.includes(view)).map(({ id }) => id)
    expect(VIEW_DRAWINGS[view].regions.map(({ id }) => id).toSorted()).toEqual(seen.toSorted())
  })
})

describe.each(DRAWINGS)('the lines of the %s', (_, drawing) => {
  const lines = linesOf(drawing, (spot) => spot)
  const rings: readonly (readonly [string, string])[] = [...Object.entries(drawing.paired), ...Object.entries(drawing.midline)]

  test('meet: each stretch of a ring begins where the one before it ends', () => {
    for (const [key, written] of rings) {
      const ends = stretchesOf(lines, written).map(({ line, from, to }) => [line[from], line[to]] as const)
      for (const [index, [start]] of ends.entries()) {
        const before = ends.at(index - 1)?.[1]
        // The half of a ring across the middle line begins and ends on it.
        const mirrored = index === 0 && key in drawing.midline && start?.[0] === 0 && before?.[0] === 0
        expect(start, `${key}, stretch ${index}`).toEqual(mirrored ? start : before)
      }
    }
  })

  test('are there for every detail', () => {
    for (const written of drawing.details) {
      for (const { line, to } of stretchesOf(lines, written)) expect(line[to], written).toBeDefined()
    }
  })
})

describe.each(VIEWS)('the drawing of %s', (_, drawing) => {
  const polygons = polygonsOf(drawing)
  const { left, right, top, bottom } = boundsOf([...polygons.values()].flat())
  const grid: Spot[] = []
  for (let y = Math.floor(top) - 2.5; y < bottom + 3; y += 2) {
    for (let x = Math.floor(left) - 2.5; x < right + 3; x += 2) grid.push([x, y])
  }
  const boxes = [...polygons.values()].map((polygon) => ({ polygon, box: boundsOf(polygon) }))
  const countAt = (spot: Spot): number =>
    boxes.filter(
      ({ polygon, box }) =>
        spot[0] >= box.left && spot[0] <= box.right && spot[1] >= box.top && spot[1] <= box.bottom && isInside(spot, polygon),
    ).length
  const counts = new Map(grid.map((spot) => [spot.join(), countAt(spot)]))

  test('is the same left and right', () => {
    for (const [id, polygon] of polygons) {
      if (!id.endsWith('-left')) continue
      const twin = polygons.get(id.replace('-left', '-right')) ?? []
      const apart = polygon.map(([x, y], index) => Math.hypot(x + (twin[index]?.[0] ?? Number.NaN), y - (twin[index]?.[1] ?? 0)))
      expect(Math.max(...apart), id).toBeLessThan(ROUNDED)
    }
  })

  test('has no two regions in one place', () => {
    const covered = [...counts.values()].filter((count) => count > 0).length
    const twice = [...counts.values()].filter((count) => count > 1).length
    expect(twice / covered).toBeLessThan(0.003)
  })

  test('leaves no hole: what no region covers lies outside the figure', () => {
    const empty = new Set([...counts].filter(([, count]) => count === 0).map(([key]) => key))
    const first = grid[0] ?? [0, 0]
    const outside: Spot[] = [first]
    empty.delete(first.join())
    for (let spot = outside.pop(); spot; spot = outside.pop()) {
      for (const [dx, dy] of [[2, 0], [-2, 0], [0, 2], [0, -2]] as const) {
        const next: Spot = [spot[0] + dx, spot[1] + dy]
        if (empty.delete(next.join())) outside.push(next)
      }
    }
    expect([...empty]).toEqual([])
  })

  test('draws no region as a sliver', () => {
    for (const [id, polygon] of polygons) {
      const { width, height } = boundsOf(polygon)
      expect(areaOf(polygon), id).toBeGreaterThan(width * height * 0.25)
    }
  })
})
