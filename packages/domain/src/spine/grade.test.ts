import { expect, expectTypeOf, test } from 'vitest'
import { GRADES, meyerdingGradeOf, readGrade, type Grade } from './grade.ts'
import { Grade as GradeSchema } from './spine-schema.ts'

test.each([
  [0, '0'],
  [0.1, 'I'],
  [25, 'I'],
  [25.1, 'II'],
  [50, 'II'],
  [50.1, 'III'],
  [75, 'III'],
  [75.1, 'IV'],
  [100, 'IV'],
  [100.1, 'V'],
])('a slip of %d %% is Meyerding %s', (percent, grade) => {
  expect(meyerdingGradeOf(percent)).toEqual({ ok: true, value: grade })
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d %% is no slip', (percent) => {
  expect(meyerdingGradeOf(percent)).toEqual({ ok: false, error: { code: 'notASlipPercent', percent } })
})

test.each([
  ['pfirrmann', 'IV', 'IV'],
  ['pfirrmann', 'grade 4', 'IV'],
  ['pfirrmann', 'Ⅳ', 'IV'],
  ['meyerding', '２', 'II'],
  ['meyerding', 'Grade II', 'II'],
  ['meyerding', '0', '0'],
  ['modic', 'type 1', '1'],
  ['modic', 'Ⅱ型', '2'],
  ['schizas', 'a2', 'A2'],
  ['castellvi', 'iiia', 'IIIa'],
  ['castellvi', 'Type Ⅲb', 'IIIb'],
  ['castellvi', '4', 'IV'],
] as const)('%s, written "%s", is %s', (system, text, grade) => {
  expect(readGrade(system, text)).toEqual({ ok: true, value: { system, grade } })
})

test.each([
  ['pfirrmann', 'VI'],
  ['pfirrmann', '0'],
  ['modic', '4'],
  ['schizas', 'A'],
  ['castellvi', 'III'],
  ['meyerding', ''],
] as const)('%s has no grade "%s"', (system, text) => {
  expect(readGrade(system, text)).toEqual({ ok: false, error: { code: 'unknownGrade', system, text } })
})

test('every grade is read as it is written, and passes its schema', () => {
  const systems = ['pfirrmann', 'modic', 'meyerding', 'schizas', 'castellvi'] as const
  for (const system of systems) {
    for (const grade of GRADES[system]) {
      expect(readGrade(system, grade)).toEqual({ ok: true, value: { system, grade } })
      expect(GradeSchema.parse({ system, grade })).toEqual({ system, grade })
    }
  }
})

test('types: a grade belongs to its system', () => {
  // @ts-expect-error Modic has no grade IV
  const grade: Grade = { system: 'modic', grade: 'IV' }
  expectTypeOf(grade).toExtend<Grade>()
})
