import { createHash } from 'node:crypto'
import { expect, expectTypeOf, test } from 'vitest'
import { PATIENT_LANGUAGES } from '../episode/patient.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { consentTextInForce, consentTextOf, type ConsentText } from './consent-text.ts'
import { CONSENT_TEXTS } from './consent-texts.ts'
import { textFor } from './consents.test-data.ts'
import { CONSENT_PURPOSES } from './purpose.ts'

const digest = ({ title, paragraphs, agreement }: ConsentText) =>
  createHash('sha256').update(JSON.stringify([title, paragraphs, agreement])).digest('hex').slice(0, 16)

test('no version of a text has changed since it came into force: a new wording is a new version', () => {
  expect(Object.fromEntries(CONSENT_TEXTS.map((text) => [`${text.id} ${text.version}`, digest(text)]))).toEqual({
    'data 1': 'dadf9cbf9d09280c',
    'messages 1': '08b0b25220ee45cb',
    'treatment-intradiscal-gel 1': 'c3d03c35ab448cb3',
    'publication 1': '555f84f7a86a2f9c',
  })
})

test.each(CONSENT_PURPOSES)('there is exactly one text for %s on any day of 2026, in both languages', (purpose) => {
  const text = consentTextInForce(purpose, day('2026-06-30'), CONSENT_TEXTS)
  expect(text).toBe(textFor(purpose))
  for (const language of PATIENT_LANGUAGES) expect(text?.agreement[language]).not.toBe('')
  expect(text?.paragraphs.en).toHaveLength(text?.paragraphs.ja.length ?? -1)
})

test('before its first day and after its last a text is not in force, on both days it is', () => {
  const texts = [{ ...textFor('data'), inForceTo: day('2026-12-31') }]
  const found = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(
    (date) => consentTextInForce('data', day(date), texts) !== null,
  )
  expect(found).toEqual([false, true, true, false])
  expect(consentTextOf('data', 1, texts)).toBe(texts[0])
  expect(consentTextOf('data', 9, texts)).toBeNull()
})

test('two texts for one purpose on one day break an invariant of the store', () => {
  const texts = [textFor('data'), { ...textFor('data'), version: 2 }]
  expect(() => consentTextInForce('data', day('2026-06-30'), texts)).toThrow('in force at once')
})

test.each([
  ['en', ['pain for a time', '1 to 2 weeks', 'nerve', 'allergic', 'worn out', 'differ', '3 weeks to 3 months']],
  ['ja', ['しばらく痛み', '1～2週間', '神経', 'アレルギー', 'ほとんどなくなって', '個人差', '3週間～3か月']],
] as const)('the consent to treatment names every risk of the published reports, in %s', (language, risks) => {
  const text = textFor('treatment').paragraphs[language].join(' ')
  for (const risk of risks) expect(text).toContain(risk)
})

test('a text cannot be edited', () => {
  expectTypeOf<ConsentText>().toMatchTypeOf<Readonly<ConsentText>>()
  const text = textFor('data')
  // @ts-expect-error: a text is read-only
  const edit = () => (text.version = 2)
  expect(edit).toBeTypeOf('function')
})
