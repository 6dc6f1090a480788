import { describe, expect, expectTypeOf, test } from 'vitest'
import { DERMATOMES } from './dermatome.ts'
import { findRegion, REGION_IDS, regionOf, REGIONS, sortRegions, type RegionId } from './region.ts'
import { WHOLE_BODY } from './region-kind.ts'

const surfaceOfAll = (pattern: RegExp) =>
  REGIONS.filter(({ id }) => pattern.test(id)).reduce((sum, { surface }) => sum + surface, 0)

describe('the map of the body', () => {
  test('has 76 regions, each with its own id and its own name in both languages', () => {
    expect(REGIONS).toHaveLength(76)
    for (const of of [REGIONS.map(({ id }) => id), REGIONS.map(({ name }) => name.en), REGIONS.map(({ name }) => name.ja)]) {
      expect(new Set<string>(of).size).toBe(76)
    }
  })

  test('covers the whole body exactly once', () => {
    expect(REGIONS.reduce((sum, { surface }) => sum + surface, 0)).toBe(WHOLE_BODY)
    expect(REGIONS.every(({ surface }) => Number.isInteger(surface) && surface > 0)).toBe(true)
  })

  test.each([
    ['head', /^head$/, 7],
    ['neck', /^neck$/, 2],
    ['front of the trunk', /^(?:chest|belly|groin-)/, 13],
    ['back of the trunk', /^(?:upperBack|lowerBack)/, 13],
    ['genitals and perineum', /^(?:genitals|backPassage)$/, 1],
    ['left buttock', /^buttock.*-left$/, 2.5],
    ['left thigh with the knee', /^(?:thigh|knee).*-left$/, 9.5],
    ['left lower leg with the ankle', /^(?:shin|calf|ankle).*-left$/, 7],
    ['left foot', /^(?:heel|instep|foot|sole|ball|.*Toe).*-left$/, 3.5],
    ['left arm', /^arm-left$/, 7],
    ['left hand', /^hand-left$/, 2.5],
  ])('gives the %s the share of the Lund–Browder chart', (_, pattern, percent) => {
    expect(surfaceOfAll(pattern)).toBe((percent * WHOLE_BODY) / 100)
  })

  test('is the same left and right in everything but the side', () => {
    for (const region of REGIONS.filter(({ side }) => side === 'left')) {
      const twin = findRegion(region.id.replace('-left', '-right'))
      expect(twin).toEqual({
        ...region,
        id: twin?.id,
        side: 'right',
        name: { en: region.name.en.replace('left', 'right'), ja: region.name.ja.replace('左', '右') },
      })
    }
    const sides = REGIONS.map(({ side }) => side)
    expect(sides.filter((side) => side === 'left')).toHaveLength(sides.filter((side) => side === 'right').length)
  })

  test('says the side in every name that has one', () => {
    for (const { side, name } of REGIONS) {
      expect([name.en.includes('left'), name.en.includes('right')]).toEqual([side === 'left', side === 'right'])
      expect([name.ja.includes('左'), name.ja.includes('右')]).toEqual([side === 'left', side === 'right'])
      expect(name.en + name.ja).not.toContain('{')
    }
  })

  test('ranks each leg from the hip to the tips of the toes without a gap', () => {
    const ranks = REGIONS.filter(({ limb, side }) => limb === 'leg' && side === 'left').map(({ rank }) => rank)
    expect([...new Set(ranks)].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(REGIONS.every(({ limb, rank }) => (limb === null) === (rank === null))).toBe(true)
  })
})

describe('the dermatomes of a region', () => {
  test('never add up to more than the region, and to all of it below the groin', () => {
    for (const { limb, rank, dermatomes } of REGIONS) {
      const sum = Object.values(dermatomes).reduce((total, percent) => total + percent, 0)
      expect(sum).toBeLessThanOrEqual(100)
      expect(limb === 'leg' && rank !== 0 && sum !== 100).toBe(false)
      expect(limb === 'arm' && sum !== 0).toBe(false)
    }
  })

  test.each<[(typeof DERMATOMES)[number], RegionId]>([
    ['L1', 'groin-left'],
    ['L2', 'thighFront-left'],
    ['L3', 'kneeFront-left'],
    ['L4', 'ankleInner-left'],
    ['L5', 'instep-left'],
    ['S1', 'heel-left'],
    ['S2', 'kneeBack-left'],
    ['S3', 'buttockLower-left'],
    ['S5', 'backPassage'],
  ])('%s is the largest share where ISNCSCI tests it: %s', (dermatome, id) => {
    const shares = regionOf(id).dermatomes
    expect(Object.entries(shares).toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe(dermatome)
  })

  test('name each root from L1 to S5 somewhere', () => {
    const named = new Set(REGIONS.flatMap(({ dermatomes }) => Object.keys(dermatomes)))
    expect([...named].toSorted()).toEqual([...DERMATOMES])
  })
})

test('the saddle is the skin between the legs, and nothing on a leg', () => {
  expect(REGIONS.filter(({ isSaddle }) => isSaddle).map(({ id }) => id)).toEqual([
    'genitals',
    'backPassage',
    'buttockInner-left',
    'buttockInner-right',
  ])
})

test('one set of regions is written in one way', () => {
  expect(sortRegions(['heel-right', 'belly', 'heel-left', 'heel-right'])).toEqual(['belly', 'heel-left', 'heel-right'])
  expect(sortRegions(REGION_IDS.toReversed())).toEqual(REGION_IDS)
})

test.each(['', 'heel', 'heel-middle', 'belly-left', 'constructor', '__proto__', 'HEEL-LEFT'])('"%s" is no region', (id) => {
  expect(findRegion(id)).toBeNull()
})

test('a region without its side is not a region, and the midline has no sides', () => {
  expectTypeOf<'heel-left'>().toExtend<RegionId>()
  expectTypeOf<'heel'>().not.toExtend<RegionId>()
  expectTypeOf<'belly-left'>().not.toExtend<RegionId>()
})
