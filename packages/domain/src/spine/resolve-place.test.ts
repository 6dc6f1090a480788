import { describe, expect, test } from 'vitest'
import type { NotationContext } from './notation-refusal.ts'
import { SPINE_NUMBERINGS } from './numbering.ts'
import type { SpineRegion } from './region.ts'
import { fitsRegion, isBone, regionCarriedBy, resolvePlace } from './resolve-place.ts'
import { tokensOf } from './tokens-of.ts'
import { VERTEBRAE, vertebraeOf } from './vertebra.ts'
import { writtenPlaceAt, type WrittenPlace } from './written-place.ts'

function written(text: string): WrittenPlace {
  const place = writtenPlaceAt(tokensOf(text), 0)
  if (place === undefined || 'meaning' in place) throw new Error(`no place: ${text}`)
  return place
}

/** The place that is meant, or the code of the refusal. */
function meant(text: string, context: NotationContext = {}, carried: SpineRegion | null = null): string {
  const place = resolvePlace(written(text), carried, context)
  if (!place.ok) return place.error.code
  return place.value.kind === 'disc' ? place.value.disc : place.value.vertebra
}

describe('a disc whose letters are written', () => {
  test.each([
    ['L3/4', 'L3/4'],
    ['L3/L4', 'L3/4'],
    ['12/L1', 'T12/L1'],
    ['7/T1', 'C7/T1'],
    ['3/L4', 'L3/4'],
    ['5/S', 'L5/S1'],
    ['5/S1', 'L5/S1'],
    ['C7/T1', 'C7/T1'],
    ['L5/S', 'L5/S1'],
    ['T12/1', 'reversed'],
    ['L0/1', 'noSuchDisc'],
    ['L9/10', 'noSuchDisc'],
    ['1/C1', 'noSuchDisc'],
    ['C1/2', 'noSuchDisc'],
    ['C0/1', 'noSuchDisc'],
    ['L4/L4', 'noSuchDisc'],
    ['S1/2', 'noSuchDisc'],
    ['S1/coccyx', 'noSuchDisc'],
    ['L4/3', 'reversed'],
    ['L1/T12', 'reversed'],
    ['S1/L5', 'reversed'],
    ['coccyx/S1', 'reversed'],
    ['L3/5', 'skipsADisc'],
    ['T12/L2', 'skipsADisc'],
    ['L4/S1', 'skipsADisc'],
    ['C1/C3', 'skipsADisc'],
  ])('%s: %s', (text, expected) => {
    expect(meant(text)).toBe(expected)
  })
})

describe('the numbering of the spine decides what lies on the sacrum', () => {
  test.each([
    ['L5/6', 'usual', 'needsTransitionalVertebra'],
    ['L6/S1', 'usual', 'needsTransitionalVertebra'],
    ['L5/6', 'sixLumbar', 'L5/6'],
    ['L6/S1', 'sixLumbar', 'L6/S1'],
    ['L5/S1', 'sixLumbar', 'ambiguousUnderSixLumbar'],
    ['5/s', 'sixLumbar', 'ambiguousUnderSixLumbar'],
    ['6/s', 'sixLumbar', 'L6/S1'],
    ['L5/coccyx', 'sixLumbar', 'skipsADisc'],
    ['L4/S1', 'sixLumbar', 'skipsADisc'],
    ['L4/S1', 'fourLumbar', 'L4/S1'],
    ['4/s', 'fourLumbar', 'L4/S1'],
    ['L5/S1', 'fourLumbar', 'noSuchDisc'],
    ['L4/5', 'fourLumbar', 'noSuchDisc'],
    ['L5/6', 'fourLumbar', 'noSuchDisc'],
  ] as const)('%s in the %s spine: %s', (text, numbering, expected) => {
    expect(meant(text, { numbering })).toBe(expected)
  })

  test('a question about six vertebrae names both discs', () => {
    expect(resolvePlace(written('5/s'), null, { numbering: 'sixLumbar' })).toEqual({
      ok: false,
      error: { code: 'ambiguousUnderSixLumbar', candidates: ['L5/6', 'L6/S1'] },
    })
  })
})

describe('two bare numbers', () => {
  test.each([
    ['1/2', ['T1/2', 'L1/2']],
    ['2/3', ['C2/3', 'T2/3', 'L2/3']],
    ['3/4', ['C3/4', 'T3/4', 'L3/4']],
    ['4/5', ['C4/5', 'T4/5', 'L4/5']],
    ['5/6', ['C5/6', 'T5/6']],
    ['6/7', ['C6/7', 'T6/7']],
  ])('%s may be any of %j', (text, candidates) => {
    expect(resolvePlace(written(text), null, {})).toEqual({ ok: false, error: { code: 'ambiguousRegion', candidates } })
  })

  test.each([
    ['7/8', 'T7/8'],
    ['11/12', 'T11/12'],
    ['12/13', 'noSuchDisc'],
    ['0/1', 'noSuchDisc'],
    ['4/4', 'noSuchDisc'],
    ['5/4', 'reversed'],
    ['3/5', 'skipsADisc'],
    ['4/99', 'skipsADisc'],
  ])('%s alone: %s', (text, expected) => {
    expect(meant(text)).toBe(expected)
  })

  test('belong to the region of the list so far, before that of the caller', () => {
    expect(meant('4/5', { defaultRegion: 'lumbar' })).toBe('L4/5')
    expect(meant('4/5', { defaultRegion: 'lumbar' }, 'cervical')).toBe('C4/5')
    expect(meant('7/8', { defaultRegion: 'lumbar' })).toBe('noSuchDisc')
    expect(meant('5/6', { defaultRegion: 'lumbar' })).toBe('needsTransitionalVertebra')
    expect(meant('5/6', { defaultRegion: 'lumbar', numbering: 'sixLumbar' })).toBe('L5/6')
  })

  test('may be one more disc where six lumbar vertebrae are recorded', () => {
    expect(resolvePlace(written('5/6'), null, { numbering: 'sixLumbar' })).toMatchObject({
      error: { candidates: ['C5/6', 'T5/6', 'L5/6'] },
    })
    expect(resolvePlace(written('4/5'), null, { numbering: 'fourLumbar' })).toMatchObject({ error: { candidates: ['C4/5', 'T4/5'] } })
  })
})

describe('a bone', () => {
  test.each([
    ['L4', 'L4'],
    ['S1', 'S1'],
    ['coccyx', 'coccyx'],
    ['4', 'unreadable'],
    ['L0', 'noSuchVertebra'],
    ['L7', 'noSuchVertebra'],
    ['C8', 'noSuchVertebra'],
    ['T13', 'noSuchVertebra'],
    ['S2', 'noSuchVertebra'],
    ['L6', 'needsTransitionalVertebra'],
  ])('%s: %s', (text, expected) => {
    expect(meant(text)).toBe(expected)
  })

  test('belongs to the spines that have it, and to no other', () => {
    for (const numbering of SPINE_NUMBERINGS) {
      const has = VERTEBRAE.filter((bone) => meant(bone, { numbering }) === bone)
      expect(has).toEqual(vertebraeOf(numbering))
    }
    expect(meant('L6', { numbering: 'fourLumbar' })).toBe('noSuchVertebra')
  })

  test('is never guessed from the region of the list', () => {
    expect(meant('4', { defaultRegion: 'lumbar' }, 'lumbar')).toBe('unreadable')
  })

  test('exists or not, in whatever spine', () => {
    const bones = ['L6', 'S', 'S1', 'coccyx', 'C1', '4', 'L7', 'S2'].filter((text) => {
      const place = writtenPlaceAt(tokensOf(`${text}/${text}`), 0)
      return place !== undefined && 'upper' in place && isBone(place.upper)
    })
    expect(bones).toEqual(['L6', 'S', 'S1', 'coccyx', 'C1'])
  })
})

describe('a region named in words', () => {
  test.each([
    ['L3/4', 'lumbar', true],
    ['3/4', 'lumbar', true],
    ['L5/S1', 'lumbar', true],
    ['5/s', 'lumbar', true],
    ['T12/L1', 'lumbar', true],
    ['T12/L1', 'thoracic', true],
    ['C4/5', 'lumbar', false],
    ['5/s', 'thoracic', false],
    ['S1', 'lumbar', true],
    ['S1', 'cervical', false],
    ['coccyx', 'lumbar', false],
    ['L4', 'cervical', false],
  ] as const)('%s is %s: %j', (text, region, fits) => {
    expect(fitsRegion(written(text), region)).toBe(fits)
  })
})

test.each([
  [{ kind: 'disc', disc: 'L3/4' }, 'lumbar'],
  [{ kind: 'disc', disc: 'T12/L1' }, 'lumbar'],
  [{ kind: 'disc', disc: 'C7/T1' }, 'thoracic'],
  [{ kind: 'disc', disc: 'L5/S1' }, 'lumbar'],
  [{ kind: 'disc', disc: 'L4/S1' }, 'lumbar'],
  [{ kind: 'vertebra', vertebra: 'C2' }, 'cervical'],
  [{ kind: 'vertebra', vertebra: 'S1' }, null],
  [{ kind: 'vertebra', vertebra: 'coccyx' }, null],
] as const)('after %j a bare number is %s', (place, region) => {
  expect(regionCarriedBy(place)).toBe(region)
})
