import { describe, expect, test } from 'vitest'
import { BODY_PARTS } from '@sebone/words/figures/body-map'
import { halvesOf, regionsOfPart } from './body-part.ts'
import type { Spot } from './drawing/curve.ts'
import { boundsOf, distanceTo, isInside, polygonOf } from './drawing/polygon.test-data.ts'
import { FEET_FROM_ABOVE, VIEW_DRAWINGS } from './drawing/view-drawing.ts'
import { isStacked, panelsOf, type PartPanel } from './part-panel.ts'
import { boxOf, WHOLE_VIEWS, ZONES } from './whole-zones.ts'

/** Of the field on a phone of 320 px, in CSS pixels; between two panels; what answers for a region around it. */
const FIELD = 288
const GAP = 8
const REACH = 12
const TARGET = 48

const PARTS = BODY_PARTS.flatMap(halvesOf)

/** The size of what can be tapped for each region of a panel, in CSS pixels. */
function targetsIn({ view, box }: PartPanel, ids: readonly string[], pixels: number): ReadonlyMap<string, readonly Spot[]> {
  const { regions } = view === 'above' ? FEET_FROM_ABOVE : VIEW_DRAWINGS[view]
  const own = regions.filter(({ id }) => ids.includes(id)).map(({ id, path }) => ({ id, polygon: polygonOf(path) }))
  const scale = pixels / box.width
  const hits = new Map<string, Spot[]>()
  for (let y = 0; y <= box.height * scale; y += 2) {
    for (let x = 0; x <= pixels; x += 2) {
      const spot: Spot = [box.x + x / scale, box.y + y / scale]
      const inside = own.find(({ polygon }) => isInside(spot, polygon))
      const near = inside ? [] : own.map(({ id, polygon }) => ({ id, distance: distanceTo(spot, polygon) * scale }))
      const nearest = near.toSorted((a, b) => a.distance - b.distance)[0]
      const hit = inside?.id ?? (nearest && nearest.distance <= REACH ? nearest.id : null)
      if (hit) hits.set(hit, [...(hits.get(hit) ?? []), [x, y]])
    }
  }
  return hits
}

describe.each(PARTS)('opened at 320 px: $part, $side', (part) => {
  const panels = panelsOf(part)
  const pixels = panels.length === 1 || isStacked(part.part) ? FIELD : (FIELD - GAP) / 2
  const largest = new Map<string, number>()
  for (const panel of panels) {
    for (const [id, spots] of targetsIn(panel, regionsOfPart(part), pixels)) {
      const { width, height } = boundsOf(spots)
      largest.set(id, Math.max(largest.get(id) ?? 0, Math.min(width, height)))
    }
  }

  test('every region of the part can be tapped there, with a whole finger', () => {
    expect([...largest.keys()].toSorted()).toEqual(regionsOfPart(part).toSorted())
    expect([...largest].filter(([, size]) => size < TARGET)).toEqual([])
  })
})

test.each(WHOLE_VIEWS)('on the whole figure at 320 px every part is a whole target (%s)', (view) => {
  const width = Number(boxOf(view).split(' ')[2])
  const scale = (view === 'sole' ? FIELD * 0.44 : FIELD / 2) / width
  for (const { part, path } of ZONES[view]) {
    const corners = [...path.matchAll(/[MHVL]([-\d. ]+)/g)].map(([text]) => text)
    const xs = corners.flatMap((text) => (text.startsWith('V') ? [] : [Number(text.slice(1).split(' ')[0])]))
    const ys = corners.flatMap((text) => (text.startsWith('H') ? [] : [Number(text.slice(1).split(' ').at(-1))]))
    expect(Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) * scale, part.part).toBeGreaterThanOrEqual(47.99)
  }
})
