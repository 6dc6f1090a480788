import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { regionsOf, type Extent } from './extent.ts'
import { Extent as ExtentSchema } from './extent-schema.ts'
import { marked, TIPS_OF_THE_TOES } from './extent.test-data.ts'
import { readExtent } from './read-extent.ts'
import { sameAsLastTime } from './same-as-last-time.ts'
import { REGION_IDS } from './region.ts'

const anyRegions = fc.subarray([...REGION_IDS])

const NOTHING = { regions: [], none: false, notSure: false } as const

describe('an extent as marked', () => {
  test('"none", "not sure" and nothing at all are three different facts, through JSON too', () => {
    const read = [{ ...NOTHING, none: true }, { ...NOTHING, notSure: true }, NOTHING].map(readExtent)
    const extents = read.flatMap((result) => (result.ok ? [result.value] : []))
    expect(extents.map(({ kind }) => kind)).toEqual(['none', 'notSure', 'blank'])
    expect(extents.map(regionsOf)).toEqual([[], null, null])
    expect(extents.map((extent) => ExtentSchema.parse(JSON.parse(JSON.stringify(extent))))).toEqual(extents)
  })

  test('a region marked twice counts once, and the order of marking does not matter', () => {
    expect(readExtent({ ...NOTHING, regions: ['heel-right', 'heel-left', 'heel-right'] })).toEqual({
      ok: true,
      value: { kind: 'regions', regions: ['heel-left', 'heel-right'], source: { kind: 'marked' } },
    })
  })

  test.each(['toe', '', 'heel-left ', '左かかと'])('"%s" is not on the map, and is refused as sent', (text) => {
    const read = readExtent({ ...NOTHING, regions: ['heel-left', text] })
    expect(read).toEqual({ ok: false, error: { code: 'regionNotOnMap', text } })
  })

  test.each([
    [{ regions: ['heel-left'], none: true, notSure: false }, { regions: 1, says: ['none'] }],
    [{ regions: ['heel-left'], none: false, notSure: true }, { regions: 1, says: ['notSure'] }],
    [{ regions: [], none: true, notSure: true }, { regions: 0, says: ['none', 'notSure'] }],
  ])('an answer that contradicts itself is refused: %j', (answer, data) => {
    expect(readExtent(answer)).toEqual({ ok: false, error: { code: 'extentContradicts', ...data } })
  })

  test('more entries than the map has regions are refused before they are read', () => {
    const regions = Array.from({ length: 100_000 }, () => 'heel-left')
    const error = { code: 'tooManyRegions', regions: 100_000, most: REGION_IDS.length }
    expect(readExtent({ ...NOTHING, regions })).toEqual({ ok: false, error })
  })

  test('whatever is sent is read or refused, and what was read is stored and read again as it was', () => {
    const regions = fc.array(fc.oneof(fc.constantFrom(...REGION_IDS), fc.string()), { maxLength: 80 })
    fc.assert(
      fc.property(regions, fc.boolean(), fc.boolean(), (sent, none, notSure) => {
        const read = readExtent({ regions: sent, none, notSure })
        fc.pre(read.ok)
        expect(ExtentSchema.parse(JSON.parse(JSON.stringify(read.value)))).toEqual(read.value)
      }),
    )
  })
})

describe('"the same as last time"', () => {
  test('stores the earlier set, with that answer as its source', () => {
    const repeated = sameAsLastTime({ assessmentId: 'a1', extent: marked(TIPS_OF_THE_TOES) })
    expect(repeated).toEqual({
      ok: true,
      value: { kind: 'regions', regions: TIPS_OF_THE_TOES, source: { kind: 'sameAsLastTime', assessmentId: 'a1' } },
    })
  })

  test('"none" last time can be the same again', () => {
    const earlier = { assessmentId: 'a1', extent: { kind: 'none', source: { kind: 'marked' } } } as const
    expect(sameAsLastTime(earlier)).toMatchObject({ ok: true, value: { kind: 'none', source: { assessmentId: 'a1' } } })
  })

  test.each([
    [null, 'missing'],
    [{ assessmentId: 'a1', extent: { kind: 'notSure' } }, 'notSure'],
    [{ assessmentId: 'a1', extent: { kind: 'blank' } }, 'blank'],
  ] as const)('as %j is refused: an unknown does not become a fact', (earlier, was) => {
    expect(sameAsLastTime(earlier)).toEqual({ ok: false, error: { code: 'nothingToRepeat', earlier: was } })
  })
})

test('a stored set in another order, with a region twice, or empty is none', () => {
  const source = { kind: 'marked' }
  const parses = [['heel-right', 'heel-left'], ['heel-left', 'heel-left'], [], ['heel-left']].map(
    (regions) => ExtentSchema.safeParse({ kind: 'regions', regions, source }).success,
  )
  expect(parses).toEqual([false, false, false, true])
})

test('an empty list of regions is not an extent: "none" has to be said', () => {
  expectTypeOf<{ kind: 'regions'; regions: []; source: { kind: 'marked' } }>().not.toExtend<Extent>()
  fc.assert(
    fc.property(anyRegions, (regions) => {
      fc.pre(regions.length > 0)
      expect(regionsOf(marked(regions))).toEqual(REGION_IDS.filter((id) => regions.includes(id)))
    }),
  )
})
