import { expect, test } from 'vitest'
import { day } from '../follow-up/answers.test-data.ts'
import { ConsentRecord } from './consent-record.ts'
import { CONSENT_TEXTS } from './consent-texts.ts'
import { givenFor, textFor, TODAY } from './consents.test-data.ts'
import { giveConsent, type GivenConsent } from './give-consent.ts'
import { CONSENT_PURPOSES } from './purpose.ts'

const give = (given: GivenConsent, texts = CONSENT_TEXTS) => giveConsent(given, { today: TODAY, texts })

test.each(CONSENT_PURPOSES)('consent to %s is recorded with the exact text, and can be stored', (purpose) => {
  const consent = give(givenFor(purpose))
  expect(consent).toEqual({ ok: true, value: { ...givenFor(purpose), withdrawn: null } })
  expect(ConsentRecord.safeParse(consent.ok && consent.value).success).toBe(true)
})

test('use of data and messages may be agreed to at the intake, with a typed name', () => {
  const atHome = { place: 'intake', evidence: { kind: 'typedName' } } as const
  expect(give(givenFor('data', atHome)).ok).toBe(true)
  expect(give(givenFor('messages', atHome)).ok).toBe(true)
})

test.each(['treatment', 'publication'] as const)('consent to %s cannot be given at the intake', (purpose) => {
  expect(give(givenFor(purpose, { place: 'intake' }))).toEqual({
    ok: false,
    error: { code: 'consentNotAskedHere', purpose, place: 'intake' },
  })
})

test('treatment needs a physician’s explanation, and not after the signature', () => {
  expect(give(givenFor('treatment', { explained: null }))).toMatchObject({ error: { code: 'explanationMissing' } })
  const late = { physician: '見本 太郎', on: day('2026-03-03') }
  expect(give(givenFor('treatment', { explained: late }))).toMatchObject({
    error: { code: 'explanationAfterConsent', explainedOn: '2026-03-03', agreedOn: '2026-03-02' },
  })
})

test('a text nobody knows, one for another purpose, and one not in force are refused by name', () => {
  expect(give(givenFor('data', { textVersion: 2 }))).toMatchObject({
    error: { code: 'consentTextUnknown', textId: 'data', textVersion: 2 },
  })
  expect(give(givenFor('data', { textId: 'messages' }))).toMatchObject({
    error: { code: 'consentTextOfOtherPurpose', purpose: 'data', textPurpose: 'messages' },
  })
  expect(give(givenFor('data', { agreedOn: day('2025-12-31') }))).toMatchObject({
    error: { code: 'consentTextNotInForce', from: '2026-01-01', to: null },
  })
  const replaced = [{ ...textFor('data'), inForceTo: day('2026-02-28') }]
  expect(give(givenFor('data'), replaced)).toMatchObject({
    error: { code: 'consentTextNotInForce', to: '2026-02-28' },
  })
})

test('nobody agrees tomorrow', () => {
  expect(give(givenFor('data', { agreedOn: day('2026-07-01') }))).toMatchObject({ error: { code: 'consentInFuture' } })
})

test('publication is agreed to for one episode, use of data for the person', () => {
  expect(give(givenFor('publication', { episodeId: null }))).toMatchObject({ error: { code: 'consentEpisodeMissing' } })
  const { episodeId } = givenFor('treatment')
  expect(give(givenFor('data', { episodeId }))).toMatchObject({ error: { code: 'consentNotAboutAnEpisode' } })
})

test('a representative signs with the relationship, and a blank name is no signature', () => {
  const person = (agreedBy: object) => ConsentRecord.safeParse({ ...givenFor('data'), withdrawn: null, agreedBy }).success
  expect(person({ kind: 'representative', name: '試験 一郎', relationship: '長男' })).toBe(true)
  expect(person({ kind: 'representative', name: '試験 一郎' })).toBe(false)
  expect(person({ kind: 'patient', name: ' ' })).toBe(false)
})
