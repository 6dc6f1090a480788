import { expect, expectTypeOf, test } from 'vitest'
import { FINDING_KINDS, FINDINGS } from './finding.ts'
import { GRADE_SYSTEMS, GRADES, meyerdingGradeOf, readGrade, type Grade } from './grade.ts'
import { readFindingKind } from './read-finding-kind.ts'
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
  ['castellvi', '2a', 'IIa'],
  ['meyerding', 'グレード3', 'III'],
  ['meyerding', ' Ⅰ度 ', 'I'],
  ['meyerding', 'type2', 'II'],
  ['modic', 'タイプ Ⅲ', '3'],
  ['modic', '0', '0'],
  ['herniation', 'Protrusion', 'protrusion'],
  ['herniation', 'disc bulge', 'bulge'],
  ['herniation', '脱出型', 'extrusion'],
  ['herniation', '遊離脱出', 'sequestration'],
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
  ['meyerding', 'VI'],
  ['modic', 'IV'],
  ['modic', '-1'],
  ['castellvi', 'Va'],
  ['castellvi', '3'],
  ['pfirrmann', 'my grade 4'],
  ['pfirrmann', '4 or 5'],
  ['pfirrmann', 'III型か'],
  ['pfirrmann', '型IV'],
  ['pfirrmann', 'IVgrade'],
  ['herniation', 'hernia'],
  ['herniation', '1'],
] as const)('%s has no grade "%s"', (system, text) => {
  expect(readGrade(system, text)).toEqual({ ok: false, error: { code: 'unknownGrade', system, text } })
})

test('every grade is read as it is written, and passes its schema', () => {
  for (const system of GRADE_SYSTEMS) {
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

test('every system has its grades once, and some finding is graded by it', () => {
  expect(Object.keys(GRADES)).toEqual([...GRADE_SYSTEMS])
  for (const system of GRADE_SYSTEMS) {
    expect(new Set(GRADES[system]).size).toBe(GRADES[system].length)
    expect(FINDING_KINDS.filter((kind) => FINDINGS[kind].gradedBy.includes(system))).not.toEqual([])
  }
})

test.each([
  ['bulge', 'bulge'],
  ['bulging disc', 'bulge'],
  ['膨隆', 'bulge'],
  ['protruded disc', 'protrusion'],
  ['椎間板突出', 'protrusion'],
  ['extruded disc', 'extrusion'],
  ['髄核脱出', 'extrusion'],
  ['sequestrated disc', 'sequestration'],
  ['遊離', 'sequestration'],
])('"%s" is a herniated disc, and more exactly a %s', (text, form) => {
  expect(readFindingKind(text)).toEqual({ ok: true, value: 'discHerniation' })
  expect(readGrade('herniation', text)).toEqual({ ok: true, value: { system: 'herniation', grade: form } })
})

test.each(['hernia', 'ヘルニア', 'herniated disc', 'prolapsed disc'])('"%s" is a herniated disc of no stated form', (text) => {
  expect(readFindingKind(text)).toEqual({ ok: true, value: 'discHerniation' })
  expect(readGrade('herniation', text).ok).toBe(false)
})
