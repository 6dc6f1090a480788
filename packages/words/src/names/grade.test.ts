import { GRADE_SYSTEMS, GRADES, readGrade } from '@sebone/domain/spine/grade'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { gradeName, gradeSystemName } from './grade.ts'

describe('a grade is named', () => {
  test('with its system, since "II" alone says nothing', () => {
    expect(gradeName({ system: 'meyerding', grade: 'II' }, 'en')).toBe('Meyerding grade II')
    expect(gradeName({ system: 'modic', grade: '1' }, 'ja')).toBe('Modic分類 1')
  })

  test('of a herniation by its form, which says everything', () => {
    expect(gradeName({ system: 'herniation', grade: 'protrusion' }, 'en')).toBe('protrusion')
    expect(GRADES.herniation.map((grade) => gradeName({ system: 'herniation', grade }, 'ja'))).toEqual(['膨隆', '突出', '脱出', '遊離'])
  })
})

test.each(LANGUAGES)('every system has a name of its own, in %s', (language) => {
  const names = GRADE_SYSTEMS.map((system) => gradeSystemName(system, language))
  expect(new Set(names).size).toBe(GRADE_SYSTEMS.length)
})

test('the form of a herniation is read back from its name in either language', () => {
  for (const grade of GRADES.herniation) {
    for (const language of LANGUAGES) {
      const name = gradeName({ system: 'herniation', grade }, language)
      expect(readGrade('herniation', name)).toEqual({ ok: true, value: { system: 'herniation', grade } })
    }
  }
})
