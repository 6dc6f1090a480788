import { expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { InstrumentDefinition } from './definition.ts'
import { Score } from '../symptom/score.ts'
import { CHECK_IN } from './check-in.ts'
import { extentsFrom } from './extents-from.ts'
import { FIRST_INTAKE } from './own/first-intake.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'

const read = (definition: InstrumentDefinition, answers: Answers) => {
  const extents = extentsFrom(definition, answers)
  if (!extents.ok) throw new Error(extents.error.code)
  return extents.value
}
const compared = (code: string): Answers => ({ numbAreaChange: { kind: 'choice', code } })
const marked = { kind: 'marked' }
const toes: Answers = { numbArea: { kind: 'extent', regions: ['bigToeTip-left'] } }

test('the map says what is marked on it, for pain and for numbness', () => {
  const answers: Answers = { painArea: { kind: 'extent', regions: ['heel-left'] }, ...toes }
  expect(read(FIRST_INTAKE, answers)).toEqual({
    pain: { kind: 'regions', regions: ['heel-left'], source: marked },
    numbness: { kind: 'regions', regions: ['bigToeTip-left'], source: marked },
  })
  expect(read(FULL_CHECK_IN, { ...compared('smaller'), ...toes }).numbness).toMatchObject({ regions: ['bigToeTip-left'] })
})

test('"nowhere" is none, "the same" is the earlier set, and neither is blank', () => {
  expect(read(FULL_CHECK_IN, compared('none')).numbness).toEqual({ kind: 'none', source: marked })
  expect(read(FULL_CHECK_IN, compared('same')).numbness).toEqual({ kind: 'sameAsLastTime' })
  expect(read(FULL_CHECK_IN, compared('same')).pain).toEqual({ kind: 'blank' })
})

test('"not sure" on the map stays "not sure"; not sure whether it changed, and no map, is blank', () => {
  const notSure = { kind: 'notSure' } as const
  expect(read(FULL_CHECK_IN, { numbAreaChange: notSure, numbArea: notSure }).numbness).toEqual(notSure)
  expect(read(FULL_CHECK_IN, { numbAreaChange: notSure }).numbness).toEqual({ kind: 'blank' })
})

test('a numbness of 0 leaves nothing to mark; no answer, and "not sure", leave it open', () => {
  const scored = (value: number): Answers => ({ numbness: { kind: 'score', value: Score.parse(value) } })
  expect(read(FIRST_INTAKE, scored(0)).numbness).toEqual({ kind: 'none', source: marked })
  expect(read(FIRST_INTAKE, scored(1)).numbness).toEqual({ kind: 'blank' })
  expect(read(FIRST_INTAKE, { numbness: { kind: 'notSure' } }).numbness).toEqual({ kind: 'blank' })
  expect(read(FIRST_INTAKE, {}).numbness).toEqual({ kind: 'blank' })
})

test('a form that does not ask says nothing', () => {
  expect(read(CHECK_IN, { numbness: { kind: 'score', value: Score.parse(0) } })).toEqual({
    pain: { kind: 'blank' },
    numbness: { kind: 'blank' },
  })
})

test('a region that the map does not have is refused', () => {
  expect(extentsFrom(FULL_CHECK_IN, { numbArea: { kind: 'extent', regions: ['tail'] } })).toMatchObject({ error: { code: 'regionNotOnMap' } })
})
