import { expect, test } from 'vitest'
import { day } from '../follow-up/answers.test-data.ts'
import { factsToAsk, mayBePregnant } from './may-be-pregnant.ts'
import { SEXES } from './patient.ts'

const TODAY = day('2026-05-03')
const born = (date: string | null) => (date === null ? null : day(date))

test.each([
  ['female', '1996-01-01', true],
  ['female', '2014-05-03', true],
  ['female', '2014-05-04', false],
  ['female', '1970-05-04', true],
  ['female', '1970-05-03', false],
  ['female', null, true],
  ['other', '1996-01-01', true],
  ['unknown', '1996-01-01', true],
  ['unknown', null, true],
  ['unknown', '1951-03-05', false],
  ['male', '1996-01-01', false],
  ['male', null, false],
] as const)('%s, born on %s: asked about is %s', (sex, birthDate, isAsked) => {
  expect(mayBePregnant({ sex, birthDate: born(birthDate) }, TODAY)).toBe(isAsked)
})

test('only a man is settled by the sex alone', () => {
  expect(SEXES.filter((sex) => factsToAsk({ sex, birthDate: null }, TODAY).length === 0)).toEqual(['male'])
})
