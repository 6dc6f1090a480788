import { expect, test } from 'vitest'
import { PEOPLE_REFUSALS, peopleRefusalSentence } from './people-refusal.ts'

test.each(PEOPLE_REFUSALS)('%s has a sentence of its own in both languages', (code) => {
  const refusal = { code, shortest: 15, seconds: 90, most: 10_000 }
  expect(peopleRefusalSentence(refusal, 'en')).toMatch(/^[A-Z].*\.$/u)
  expect(peopleRefusalSentence(refusal, 'ja')).toMatch(/。$/u)
})

test.each([
  [1, 'Wait 1 second,', '1秒待って'],
  [30, 'Wait 30 seconds', '30秒待って'],
  [60, 'Wait one minute', '1分待って'],
  [61, 'Wait 2 minutes', '2分待って'],
])('a wait of %i seconds is never said shorter than it is', (seconds, en, ja) => {
  expect(peopleRefusalSentence({ code: 'signInSlowedDown', seconds }, 'en')).toContain(en)
  expect(peopleRefusalSentence({ code: 'signInSlowedDown', seconds }, 'ja')).toContain(ja)
})
