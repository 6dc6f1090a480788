import { expect, test } from 'vitest'
import { answeredByFrom } from './answered-by-from.ts'
import { CHECK_IN } from './check-in.ts'
import { FIRST_INTAKE } from './own/first-intake.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'

const by = (code: string) => ({ filledInBy: { kind: 'choice', code } }) as const

test('the response says who answered', () => {
  expect(answeredByFrom(FIRST_INTAKE, by('family'))).toBe('family')
  expect(answeredByFrom(FULL_CHECK_IN, by('withFamily'))).toBe('withFamily')
  expect(answeredByFrom(FULL_CHECK_IN, by('patient'))).toBe('patient')
})

test('left blank, never reached or never asked, it was the patient', () => {
  expect(answeredByFrom(FULL_CHECK_IN, { filledInBy: { kind: 'blank' } })).toBe('patient')
  expect(answeredByFrom(FULL_CHECK_IN, {})).toBe('patient')
  expect(answeredByFrom(CHECK_IN, by('family'))).toBe('patient')
})
