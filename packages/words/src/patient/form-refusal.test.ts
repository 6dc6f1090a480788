import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { ANSWERS_REFUSAL_SENTENCES, ANSWERS_REFUSALS } from '../staff/answers-refusal.ts'
import { REQUEST_REFUSALS } from '../staff/request-refusal.ts'
import { answerSentence } from './answer-refusal.ts'
import { CONSULTATION_REFUSALS, consultationSentence } from './consultation-refusal.ts'
import { FORM_REFUSALS, formRefusalSentence } from './form-refusal.ts'

test.each(LANGUAGES)('every refusal of a form, a consent and a request for a consultation is a whole sentence in %s', (language) => {
  const sentences = [
    ...FORM_REFUSALS.map((code) => formRefusalSentence(code, language)),
    ...CONSULTATION_REFUSALS.map((code) => consultationSentence({ code }, language)),
    ...ANSWERS_REFUSALS.map((code) => ANSWERS_REFUSAL_SENTENCES[language][code]),
  ]
  for (const sentence of sentences) expect(sentence).toMatch(language === 'ja' ? /[\u3040-\u30ff\u4e00-\u9fff].*。$/u : /^[A-Z].*\.$/)
})

test('what staff are told about answers is among what they are told about requests', () => {
  expect(REQUEST_REFUSALS).toEqual(expect.arrayContaining([...ANSWERS_REFUSALS]))
})

test('too many requests name the telephone number, where the clinic has one', () => {
  expect(consultationSentence({ code: 'tooManyRequests', phone: '06-0000-0000' }, 'ja')).toContain('06-0000-0000')
  expect(consultationSentence({ code: 'complaintTooLong', maxLength: 2000 }, 'en')).toContain('2000')
})

test.each(LANGUAGES)('a typed date says in %s at which of its fields it cannot be read', (language) => {
  const named = { item: 'since' } as const
  const sentences = [
    { ...named, code: 'dateFieldMissing', field: 'calendar' },
    { ...named, code: 'dateFieldMissing', field: 'month' },
    { ...named, code: 'dateFieldUnreadable', field: 'day', text: 'x' },
    { ...named, code: 'dateNoSuchMonth', field: 'month' },
    { ...named, code: 'dateNoSuchDay', field: 'day', lastDayOfMonth: 29 },
    { ...named, code: 'dateFieldInFuture', field: 'year' },
  ] as const
  expect(new Set(sentences.map((refusal) => answerSentence(refusal, language))).size).toBe(sentences.length)
})
