import { describe, expect, expectTypeOf, test } from 'vitest'
import { DISCS, discsOf } from './disc.ts'
import { checkNumbering, SPINE_NUMBERINGS, type SpineNumbering } from './numbering.ts'
import * as schema from './spine-schema.ts'
import { VERTEBRAE, vertebraeOf } from './vertebra.ts'

describe('a numbering that is not the usual one', () => {
  test('says who determined it and how: the wrong numbering is the wrong disc', () => {
    expect(checkNumbering('sixLumbar', 'Dr Sato, whole-spine MRI')).toEqual({ ok: true, value: 'sixLumbar' })
    expect(checkNumbering('fourLumbar', '全脊椎MRI')).toEqual({ ok: true, value: 'fourLumbar' })
  })

  test.each([null, '', '  ', '　'])('is refused without it: %j', (determinedBy) => {
    for (const numbering of ['sixLumbar', 'fourLumbar'] as const) {
      expect(checkNumbering(numbering, determinedBy)).toEqual({ ok: false, error: { code: 'numberingNotDetermined', numbering } })
    }
  })
})

test('the usual numbering needs nobody who determined it', () => {
  expect(checkNumbering('usual', null)).toEqual({ ok: true, value: 'usual' })
})

describe('the three numberings', () => {
  test('count five, six or four lumbar vertebrae', () => {
    const lumbar = (numbering: SpineNumbering) => vertebraeOf(numbering).filter((bone) => bone.startsWith('L')).length
    expect(SPINE_NUMBERINGS.map(lumbar)).toEqual([5, 6, 4])
  })

  test('have the same bones above the lumbar spine: C1 to C7, T1 to T12', () => {
    const above = (numbering: SpineNumbering) => vertebraeOf(numbering).filter((bone) => /^[CT]/.test(bone))
    for (const numbering of SPINE_NUMBERINGS) expect(above(numbering)).toEqual(VERTEBRAE.slice(0, 19))
  })

  test('end with the sacrum and the coccyx', () => {
    for (const numbering of SPINE_NUMBERINGS) expect(vertebraeOf(numbering).slice(-2)).toEqual(['S1', 'coccyx'])
  })

  test('have one disc on the sacrum each, and never the one of another numbering', () => {
    const onSacrum = (numbering: SpineNumbering) => discsOf(numbering).filter((disc) => disc.endsWith('/S1'))
    expect(SPINE_NUMBERINGS.map(onSacrum)).toEqual([['L5/S1'], ['L6/S1'], ['L4/S1']])
  })

  test('together have every disc and every bone that can be written', () => {
    expect(new Set(SPINE_NUMBERINGS.flatMap(discsOf))).toEqual(new Set(DISCS))
    expect(new Set(SPINE_NUMBERINGS.flatMap(vertebraeOf))).toEqual(new Set(VERTEBRAE))
    expect(schema.SpineNumbering.options).toEqual([...SPINE_NUMBERINGS])
    expectTypeOf<schema.SpineNumbering>().toEqualTypeOf<SpineNumbering>()
  })
})
