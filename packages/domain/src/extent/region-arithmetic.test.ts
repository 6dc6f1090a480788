import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DERMATOMES } from './dermatome.ts'
import { dermatomesTouched } from './dermatomes-touched.ts'
import { extentChangeBetween, overlapBetween } from './extent-change.ts'
import { Extent as ExtentSchema } from './extent-schema.ts'
import { extentFrom } from './extent-from-answer.ts'
import { marked } from './extent.test-data.ts'
import { mostProximalOf } from './most-proximal.ts'
import { REGION_IDS, regionOf, REGIONS, type RegionId } from './region.ts'
import { WHOLE_BODY } from './region-kind.ts'
import { saddleRegionsOf } from './saddle.ts'
import { sameAsLastTime } from './same-as-last-time.ts'
import { surfaceOf, surfaceShareOf } from './surface-share.ts'

const anyRegions = fc.subarray([...REGION_IDS])
const TOES = ['bigToe', 'secondToe', 'thirdToe', 'fourthToe', 'littleToe'] as const

describe('the foot is drawn finely, because results live there', () => {
  test.each(['left', 'right'] as const)('the %s one has five toes, each with its tip, heel, sole, ball and instep', (side) => {
    const feet: readonly string[] = REGIONS.filter(({ side: own, rank }) => own === side && rank !== null && rank >= 6).map(({ id }) => id)
    for (const place of ['heel', 'instep', 'ball', ...TOES, ...TOES.map((toe) => `${toe}Tip`)]) expect(feet).toContain(`${place}-${side}`)
    expect(feet.some((id) => id.startsWith('sole'))).toBe(true)
  })

  test('a tip is smaller than its toe, lies farther out, and belongs to no other root', () => {
    for (const toe of TOES) {
      const [whole, tip] = [regionOf(`${toe}-left`), regionOf(`${toe}Tip-left`)]
      expect(tip.surface).toBeLessThan(whole.surface)
      expect([whole.rank, tip.rank]).toEqual([9, 10])
      expect(Object.keys(tip.dermatomes).every((root) => Object.keys(whole.dermatomes).includes(root))).toBe(true)
    }
  })

  test('every region can be tapped in some drawing, and those of the trunk never in that of the sole', () => {
    for (const { views, limb } of REGIONS) {
      expect(views.length).toBeGreaterThan(0)
      expect(limb === null && views.some((view) => view === 'sole')).toBe(false)
    }
  })
})

describe('shares of the body', () => {
  test('one region on its own is its own share, and a region marked twice is marked once', () => {
    for (const { id, surface } of REGIONS) {
      expect(surfaceOf([id])).toBe(surface)
      expect(surfaceShareOf([id, id])).toBe(surface / WHOLE_BODY)
    }
  })

  test('two sets have together what each has, less what both have: whole numbers, nothing lost to rounding', () => {
    fc.assert(
      fc.property(anyRegions, anyRegions, (a, b) => {
        const both = a.filter((id) => b.includes(id))
        expect(surfaceOf([...a, ...b])).toBe(surfaceOf(a) + surfaceOf(b) - surfaceOf(both))
      }),
    )
  })

  test('both halves and the midline make up the whole', () => {
    const on = (side: string) => surfaceOf(REGIONS.filter((region) => region.side === side).map(({ id }) => id))
    expect(on('left')).toBe(on('right'))
    expect(on('left') + on('right') + on('midline')).toBe(WHOLE_BODY)
  })
})

describe('the change of an extent', () => {
  test.each<[string, readonly RegionId[] | null, readonly RegionId[] | null, string | null]>([
    ['nothing to nothing', [], [], 'same'],
    ['the same', ['heel-left'], ['heel-left'], 'same'],
    ['the same, in another order', ['heel-left', 'instep-left'], ['instep-left', 'heel-left'], 'same'],
    ['to nothing', ['heel-left'], [], 'smaller'],
    ['from nothing', [], ['heel-left'], 'larger'],
    ['to a part', ['heel-left', 'instep-left'], ['heel-left'], 'smaller'],
    ['to less skin elsewhere', ['chest'], ['heel-left'], 'smaller'],
    ['to as much skin on the other side', ['heel-left'], ['heel-right'], 'moved'],
    ['from what is not known', null, ['heel-left'], null],
    ['to what is not known', ['heel-left'], null, null],
  ])('%s', (_, before, after, direction) => {
    expect(extentChangeBetween(before, after)?.direction ?? null).toBe(direction)
  })

  test('is "same" exactly where nothing was lost and nothing gained', () => {
    fc.assert(
      fc.property(anyRegions, anyRegions, (a, b) => {
        const change = extentChangeBetween(a, b)
        expect(change?.direction === 'same').toBe(change?.lost.length === 0 && change.gained.length === 0)
        expect(Math.sign(change?.share ?? Number.NaN)).toBe({ smaller: -1, same: 0, moved: 0, larger: 1 }[change?.direction ?? 'same'])
      }),
    )
  })

  test('a part of what was there is never larger, and shrinking twice is shrinking once', () => {
    fc.assert(
      fc.property(anyRegions, fc.func(fc.boolean()), fc.func(fc.boolean()), (whole, keep, keepAgain) => {
        const some = whole.filter(keep)
        const few = some.filter(keepAgain)
        expect(extentChangeBetween(whole, some)?.direction).not.toBe('larger')
        const [one, two, once] = [extentChangeBetween(whole, some), extentChangeBetween(some, few), extentChangeBetween(whole, few)]
        expect((one?.lost.length ?? 0) + (two?.lost.length ?? 0)).toBe(once?.lost.length)
      }),
    )
  })

  test('the distance of two sets is one: no way round over a third is shorter', () => {
    const distance = (a: readonly RegionId[], b: readonly RegionId[]) => 1 - overlapBetween(a, b)
    fc.assert(
      fc.property(anyRegions, anyRegions, anyRegions, (a, b, c) => {
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-12)
      }),
    )
  })

  test.each<[readonly RegionId[], readonly RegionId[], number]>([
    [[], [], 1],
    [['heel-left'], [], 0],
    [['heel-left', 'instep-left'], ['heel-left'], 1 / 2],
    [['heel-left', 'instep-left', 'ball-left'], ['instep-left', 'ball-left', 'chest'], 2 / 4],
  ])('%j and %j overlap by %d', (a, b, overlap) => {
    expect(overlapBetween(a, b)).toBe(overlap)
  })
})

describe('how far up a leg it reaches', () => {
  test('the highest region decides, each leg for itself', () => {
    expect(mostProximalOf(['bigToeTip-left', 'shinInner-left', 'heel-right'])).toEqual({
      left: { rank: 4, regions: ['shinInner-left'] },
      right: { rank: 6, regions: ['heel-right'] },
    })
  })

  test('the trunk, the arms and the saddle reach up no leg', () => {
    expect(mostProximalOf(['chest', 'genitals', 'backPassage', 'arm-left', 'hand-right', 'lowerBackMiddle'])).toEqual({ left: null, right: null })
  })

  test('one more region never lowers it', () => {
    fc.assert(
      fc.property(anyRegions, fc.constantFrom(...REGION_IDS), (regions, more) => {
        const [before, after] = [mostProximalOf(regions), mostProximalOf([...regions, more])]
        for (const side of ['left', 'right'] as const) {
          expect(after[side]?.rank ?? 99).toBeLessThanOrEqual(before[side]?.rank ?? 99)
        }
      }),
    )
  })
})

describe('the roots that are touched', () => {
  test('stand in the order of the spine, each once, and only those whose skin is marked', () => {
    fc.assert(
      fc.property(anyRegions, (regions) => {
        const roots = dermatomesTouched(regions).map(({ dermatome }) => dermatome)
        const marks = new Set(regions.flatMap((id) => Object.keys(regionOf(id).dermatomes)))
        expect(roots).toEqual(DERMATOMES.filter((root) => marks.has(root)))
      }),
    )
  })

  test('left and right are half of each root, and two halves are all of it', () => {
    const legs = (side: string) => REGIONS.filter(({ limb, side: own }) => limb === 'leg' && own === side).map(({ id }) => id)
    const [left, right] = [dermatomesTouched(legs('left')), dermatomesTouched(legs('right'))]
    expect(left).toEqual(right)
    const s1 = left.find(({ dermatome }) => dermatome === 'S1')
    expect(s1?.share).toBe(0.5)
  })

  test('the heel alone is S1 before all', () => {
    const heel = dermatomesTouched(['heel-left']).toSorted((a, b) => b.share - a.share)
    expect(heel[0]?.dermatome).toBe('S1')
    expect(dermatomesTouched(['head', 'arm-left'])).toEqual([])
  })
})

test('the saddle regions are found in the order given, however small they are', () => {
  expect(saddleRegionsOf(['heel-left', 'backPassage', 'genitals'])).toEqual(['backPassage', 'genitals'])
  expect(saddleRegionsOf(['buttockLower-left', 'thighBack-left'])).toEqual([])
})

describe('an extent that is stored', () => {
  test.each([
    ['without its source', { kind: 'none' }],
    ['with a source that names no answer', { kind: 'none', source: { kind: 'sameAsLastTime', assessmentId: '' } }],
    ['"not sure" with regions', { kind: 'notSure', regions: ['heel-left'] }],
    ['blank with a source', { kind: 'blank', source: { kind: 'marked' } }],
    ['"none" with a region', { kind: 'none', regions: ['heel-left'], source: { kind: 'marked' } }],
    ['with a region that is not on the map', { kind: 'regions', regions: ['tail'], source: { kind: 'marked' } }],
  ])('%s is refused', (_, extent) => {
    expect(ExtentSchema.safeParse(extent).success).toBe(false)
  })

  test('"the same" after "the same" names the answer just before it, and stays readable', () => {
    const first = sameAsLastTime({ assessmentId: 'a1', extent: marked(['heel-left']) })
    const second = sameAsLastTime(first.ok ? { assessmentId: 'a2', extent: first.value } : null)
    expect(second).toMatchObject({ ok: true, value: { regions: ['heel-left'], source: { assessmentId: 'a2' } } })
    expect(ExtentSchema.parse(second.ok && second.value)).toEqual(second.ok && second.value)
  })

  test.each([
    [{ kind: 'yesNo', value: false }],
    [{ kind: 'choices', codes: ['none'] }],
    [{ kind: 'text', text: 'none' }],
    [{ kind: 'number', value: 0 }],
  ] as const)('the answer %j to another question is blank, not "none"', (answer) => {
    expect(extentFrom(answer)).toEqual({ ok: true, value: { kind: 'blank' } })
  })
})
