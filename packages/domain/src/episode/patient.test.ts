import { describe, expect, test } from 'vitest'
import { Patient } from './patient.ts'
import { Line, Prose } from './text.ts'

const HANAKO = {
  id: '0b7c6a52-2f0e-4c53-9d3a-0d6a4f3f1c11',
  number: 'P-0001',
  familyName: '試験',
  givenName: '花子',
  familyKana: 'シケン',
  givenKana: null,
  birthDate: null,
  sex: 'female',
  phone: null,
  email: null,
  language: 'ja',
  countryOfResidence: null,
  isSynthetic: true,
} as const

describe('a patient', () => {
  test.each(['﨑', '𠮷田', '神󠄀', "O'Brien-Sato", ' 髙橋'])('keeps the name %j exactly as typed', (familyName) => {
    expect(Patient.parse({ ...HANAKO, familyName }).familyName).toBe(familyName)
  })

  test.each([
    ['an unknown key', { ...HANAKO, role: 'manager' }],
    ['an impossible day of birth', { ...HANAKO, birthDate: '1951-02-30' }],
    ['a blank name', { ...HANAKO, familyName: '　' }],
    ['an id that is none', { ...HANAKO, id: '62' }],
    ['a made-up sex', { ...HANAKO, sex: 'f' }],
  ])('is refused with %s', (_, patient) => {
    expect(Patient.safeParse(patient).success).toBe(false)
  })
})

test('text that no database keeps is refused before it gets there', () => {
  for (const text of ['a\u0000b', 'half \ud83d']) {
    expect(Line.safeParse(text).success).toBe(false)
    expect(Prose.safeParse(text).success).toBe(false)
  }
  expect(Line.safeParse('two\nlines').success).toBe(false)
  expect(Prose.safeParse('two\nlines').success).toBe(true)
})
