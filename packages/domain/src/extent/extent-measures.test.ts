import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extent } from './extent.ts'
import { dermatomesTouched } from './dermatomes-touched.ts'
import { extentChangeBetween, overlapBetween } from './extent-change.ts'
import { extentMeasuresOf } from './extent-measures.ts'
import { BELOW_THE_KNEES, marked, TIPS_OF_THE_TOES } from './extent.test-data.ts'
import { mostProximalOf } from './most-proximal.ts'
import { REGION_IDS } from './region.ts'
import { hasSaddleNumbness } from './saddle.ts'
import { surfaceShareOf } from './surface-share.ts'

const anyRegions = fc.subarray([...REGION_IDS])

const NONE: Extent = { kind: 'none', source: { kind: 'marked' } }

describe('report no. 62: numbness from everything below the knees to the tips of the toes', () => {
  const measures = extentMeasuresOf('numbness', marked(TIPS_OF_THE_TOES), marked(BELOW_THE_KNEES))

  test('shrank from 21 % of the body to a third of a percent', () => {
    expect(surfaceShareOf(BELOW_THE_KNEES)).toBe(0.21)
    expect(measures.share).toBe(0.0034)
    expect(measures.change?.share).toBeCloseTo(-0.2066, 10)
  })

  test('lost 32 regions and gained none; what is left was there before', () => {
    expect(measures.change).toMatchObject({ direction: 'smaller', gained: [], kept: TIPS_OF_THE_TOES })
    expect(measures.change?.lost).toHaveLength(32)
    expect(measures.change?.overlap).toBeCloseTo(10 / 42, 10)
  })

  test('now reaches no higher than the tips, on both legs alike', () => {
    expect(mostProximalOf(BELOW_THE_KNEES).left).toMatchObject({ rank: 4 })
    expect(measures.mostProximal?.left?.rank).toBe(10)
    expect(measures.mostProximal?.right?.regions).toHaveLength(5)
  })

  test('touches L4, L5 and S1, and is marked exploratory', () => {
    expect(measures.dermatomes?.map(({ dermatome }) => dermatome)).toEqual(['L4', 'L5', 'S1'])
    expect(measures.exploratory).toBe(true)
  })
})

describe('what is not known stays unknown', () => {
  test.each<Extent>([{ kind: 'blank' }, { kind: 'notSure' }])('%j has no share, no dermatomes and no change', (extent) => {
    expect(extentMeasuresOf('numbness', extent, marked(['heel-left']))).toEqual({
      exploratory: true,
      share: null,
      mostProximal: null,
      dermatomes: null,
      change: null,
      saddleNumbness: null,
    })
  })

  test('"none" is known: nothing of the body, and everything lost', () => {
    expect(extentMeasuresOf('numbness', NONE, marked(['heel-left']))).toMatchObject({
      share: 0,
      dermatomes: [],
      change: { direction: 'smaller', lost: ['heel-left'], overlap: 0 },
      saddleNumbness: false,
    })
  })

  test('without a baseline there is no change', () => {
    expect(extentMeasuresOf('numbness', NONE, null).change).toBeNull()
  })
})

describe('numbness in the saddle', () => {
  test.each(['genitals', 'backPassage', 'buttockInner-left', 'buttockInner-right'] as const)('at %s is a red flag', (id) => {
    expect(hasSaddleNumbness('numbness', marked(['heel-left', id]))).toBe(true)
    expect(hasSaddleNumbness('pain', marked([id]))).toBe(false)
  })

  test('is not said to be absent when the map does not say', () => {
    expect([{ kind: 'blank' } as const, { kind: 'notSure' } as const].map((e) => hasSaddleNumbness('numbness', e))).toEqual([
      null,
      null,
    ])
  })
})

test('as much skin elsewhere has moved, neither shrunk nor grown', () => {
  expect(extentChangeBetween(['heel-left'], ['heel-right'])).toMatchObject({
    direction: 'moved',
    lost: ['heel-left'],
    gained: ['heel-right'],
    share: 0,
    overlap: 0,
  })
})

describe('for any two sets of regions', () => {
  test('the overlap lies between 0 and 1, is the same both ways, and is 1 exactly for equal sets', () => {
    fc.assert(
      fc.property(anyRegions, anyRegions, (a, b) => {
        const overlap = overlapBetween(a, b)
        expect(overlap).toBeGreaterThanOrEqual(0)
        expect(overlap).toBeLessThanOrEqual(1)
        expect(overlapBetween(b, a)).toBe(overlap)
        expect(overlap === 1).toBe(a.length === b.length && a.every((id) => b.includes(id)))
      }),
    )
    expect(overlapBetween([], [])).toBe(1)
  })

  test('the share lies between 0 and 1, never falls when a region is added, and knows no side', () => {
    fc.assert(
      fc.property(anyRegions, anyRegions, (a, b) => {
        const share = surfaceShareOf(a)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(surfaceShareOf([...a, ...b])).toBeGreaterThanOrEqual(share)
        const mirrored = a.map((id) => id.replace(/-(left|right)$/, (_, side) => (side === 'left' ? '-right' : '-left')))
        expect(surfaceShareOf(REGION_IDS.filter((id) => mirrored.includes(id)))).toBe(share)
      }),
    )
    expect(surfaceShareOf(REGION_IDS)).toBe(1)
  })

  test('what was lost, gained and kept makes up both sets, and the change back is the change turned round', () => {
    fc.assert(
      fc.property(anyRegions, anyRegions, (a, b) => {
        const [there, back] = [extentChangeBetween(a, b), extentChangeBetween(b, a)]
        if (there === null || back === null) throw new Error('both are known')
        expect(there.lost.length + there.kept.length).toBe(a.length)
        expect(there.gained.length + there.kept.length).toBe(b.length)
        expect([back.lost, back.gained, back.share + there.share]).toEqual([there.gained, there.lost, 0])
      }),
    )
  })

  test('a root’s share lies above 0 and at most at 1, and the whole body touches all of every root', () => {
    fc.assert(
      fc.property(anyRegions, (regions) => {
        for (const { share } of dermatomesTouched(regions)) expect(share > 0 && share <= 1).toBe(true)
      }),
    )
    expect(dermatomesTouched(REGION_IDS).map(({ share }) => share)).toEqual(Array.from({ length: 10 }, () => 1))
  })
})
