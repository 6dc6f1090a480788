import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { bonesOf, compareDiscs, DISCS, discsOf, sortDiscs, type Disc } from './disc.ts'
import type { SpineLocation } from './location.ts'
import { SPINE_NUMBERINGS } from './numbering.ts'
import * as schema from './spine-schema.ts'
import { vertebraeOf, type Vertebra } from './vertebra.ts'

test('the usual spine has 23 discs, from C2/3 to L5/S1', () => {
  expect(discsOf('usual')).toHaveLength(23)
  expect(discsOf('usual').at(0)).toBe('C2/3')
  expect(discsOf('usual').at(-1)).toBe('L5/S1')
})

test('six lumbar vertebrae have L5/6 and L6/S1 instead of L5/S1', () => {
  expect(discsOf('sixLumbar').slice(-3)).toEqual(['L4/5', 'L5/6', 'L6/S1'])
  expect(discsOf('sixLumbar')).toHaveLength(24)
})

test('with four lumbar vertebrae L4 lies on the sacrum', () => {
  expect(discsOf('fourLumbar').slice(-2)).toEqual(['L3/4', 'L4/S1'])
  expect(vertebraeOf('fourLumbar').slice(-3)).toEqual(['L4', 'S1', 'coccyx'])
})

test('every disc lies between two neighbouring bones of its spine, and only C1/2 and the coccyx have none', () => {
  for (const numbering of SPINE_NUMBERINGS) {
    const bones = vertebraeOf(numbering)
    const discs = discsOf(numbering)
    expect(discs.map((disc) => bonesOf(disc).upper)).toEqual(bones.slice(1, -2))
    expect(discs.map((disc) => bonesOf(disc).lower)).toEqual(bones.slice(2, -1))
  }
})

test('the name of a disc is the names of its bones', () => {
  for (const disc of DISCS) {
    const { upper, lower } = bonesOf(disc)
    expect(disc).toBe(upper[0] === lower[0] ? `${upper}/${lower.slice(1)}` : `${upper}/${lower}`)
  }
})

test('discs are sorted from head to tail, each once', () => {
  expect(sortDiscs(['L5/S1', 'L3/4', 'T12/L1', 'L3/4'])).toEqual(['T12/L1', 'L3/4', 'L5/S1'])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DISCS)), (discs) => {
      const sorted = sortDiscs(discs)
      expect(new Set(sorted)).toEqual(new Set(discs))
      expect(sorted.every((disc, index) => index === 0 || compareDiscs(sorted[index - 1] ?? disc, disc) < 0)).toBe(true)
    }),
  )
})

test('a location is exactly one of a disc, a bone, and an unclear place', () => {
  expect(schema.SpineLocation.safeParse({ disc: 'L3/4' }).success).toBe(true)
  expect(schema.SpineLocation.safeParse({ disc: 'L4' }).success).toBe(false)
  expect(schema.SpineLocation.safeParse({ vertebra: 'L4' }).success).toBe(true)
  expect(schema.SpineLocation.safeParse({ disc: 'L3/4', vertebra: 'L4' }).success).toBe(false)
  expect(schema.SpineLocation.safeParse({ unclear: '' }).success).toBe(false)
})

test('types: a vertebra is not a disc, nor a disc a vertebra', () => {
  // @ts-expect-error a vertebra is not a disc
  const disc: Disc = 'L4'
  // @ts-expect-error a disc is not a vertebra
  const bone: Vertebra = 'L4/5'
  // @ts-expect-error there is no disc at C1/2
  const absent: Disc = 'C1/2'
  // @ts-expect-error a bone is not recorded as a disc
  const location: SpineLocation = { disc: 'L4' }
  void [disc, bone, absent, location]
  expectTypeOf<Disc & Vertebra>().toBeNever()
  expectTypeOf<schema.Disc>().toEqualTypeOf<Disc>()
  expectTypeOf<schema.Vertebra>().toEqualTypeOf<Vertebra>()
})
