import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { CONSENT_PURPOSES } from '@sebone/domain/consent/purpose'
import type { GateFinding } from '@sebone/domain/report/gate/gate-check'
import { GATE_CHECKS, MENDING_PLACES } from '@sebone/domain/report/gate/gate-check'
import { IDENTIFYING_KINDS } from '@sebone/domain/report/de-identification/identifying-text'
import { REPORT_TEXT_KEYS } from '@sebone/domain/report/report-text'
import { BLANK } from '@sebone/domain/symptom/recorded-score'
import { describe, expect, test } from 'vitest'
import type { ByLanguage } from '../language.ts'
import { LANGUAGES } from '../language.ts'
import { CONSENT_PURPOSE_NAMES } from '../names/consent-purpose.ts'
import { IDENTIFYING_KIND_NAMES } from '../names/identifying-kind.ts'
import { REPORT_TEXT_NAMES } from '../names/report-text.ts'
import { consentRefusalSentence } from '../patient/consent-refusal.ts'
import type { AnyConsentRefusal } from './consent-refusal.ts'
import { consentSentence } from './consent-refusal.ts'
import { GATE_CHECK_NAMES, MENDING_PLACE_NAMES } from './gate-check.ts'
import { gateFindingSentence } from './gate-finding.ts'
import { issueSentence } from './issue-refusal.ts'
import { publicationSentence } from './publication.ts'

function day(text: string) {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

const [EARLY, LATE] = [day('2026-03-02'), day('2026-05-10')]

const REFUSALS: readonly AnyConsentRefusal[] = [
  { code: 'consentNotAskedHere', purpose: 'treatment', place: 'intake' },
  { code: 'consentNotAskedHere', purpose: 'publication', place: 'intake' },
  { code: 'consentTextUnknown', textId: 'data', textVersion: 2 },
  { code: 'consentTextOfOtherPurpose', purpose: 'data', textPurpose: 'messages' },
  { code: 'consentTextNotInForce', textId: 'data', textVersion: 1, from: EARLY, to: LATE },
  { code: 'consentInFuture', agreedOn: LATE, today: EARLY },
  { code: 'consentEpisodeMissing', purpose: 'publication' },
  { code: 'consentNotAboutAnEpisode', purpose: 'data' },
  { code: 'explanationMissing' },
  { code: 'explanationAfterConsent', explainedOn: LATE, agreedOn: EARLY },
  { code: 'consentAlreadyWithdrawn', on: LATE },
  { code: 'withdrawalBeforeConsent', agreedOn: LATE, on: EARLY },
  { code: 'withdrawalInFuture', on: LATE, today: EARLY },
  { code: 'consentNotGiven', purpose: 'publication' },
  { code: 'consentNotYetGiven', purpose: 'publication', agreedOn: LATE },
  { code: 'consentWithdrawn', purpose: 'publication', on: LATE },
  { code: 'consentToBeRenewed', purpose: 'publication', since: LATE },
]

const TEXT = { in: 'text', key: 'history', language: 'ja' } as const

const FINDINGS: readonly GateFinding[] = [
  { code: 'consentNotLive', because: { code: 'consentNotGiven', purpose: 'publication' } },
  { code: 'textMissing', key: 'risks', language: 'ja' },
  { code: 'wordFound', field: TEXT, word: '最高', from: 0, to: 2 },
  { code: 'passageFound', field: TEXT, place: { kind: 'patientName', certainty: 'certain', from: 0, to: 2, text: '高橋' } },
  { code: 'passageFound', field: { in: 'findingAsPrinted' }, place: { kind: 'phone', certainty: 'possible', from: 0, to: 1, text: '0' } },
  { code: 'notADecade', age: 74 },
  { code: 'dayPrinted', date: '2022-12-03' },
  { code: 'notACountry', text: 'Kyoto' },
  { code: 'partDiffers', part: 'cost' },
  { code: 'cellDiffers', point: 'oneWeek', area: 'numbness', printed: null, stored: BLANK },
  { code: 'missingPointNotSaid', point: 'threeMonths' },
  { code: 'rowTooMany', point: 'twelveMonths' },
  { code: 'sitesNotExplained', treatedDiscs: 3, billedSites: 2 },
  { code: 'numbersDiffer', key: 'comment', onlyIn: { en: ['2'], ja: [] } },
  { code: 'cohortNotKnown' },
  {
    code: 'denominatorDiffers',
    printed: null,
    stored: { point: 'sixMonths', treated: { kind: 'count', count: 120 }, answered: { kind: 'percent', percent: 75 } },
  },
  { code: 'denominatorNumberMissing', language: 'ja', number: '120' },
  { code: 'approversMissing', have: 1, need: 2 },
  { code: 'approvalOfOtherContent', by: '見本' },
]

describe.each(LANGUAGES)('in %s', (language) => {
  test('every refusal of a consent has a sentence of its own', () => {
    const sentences = REFUSALS.map((refusal) => consentSentence(refusal, language))
    expect(new Set(sentences).size).toBe(REFUSALS.length)
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/)
  })

  test('every finding of the gate has a sentence of its own', () => {
    const sentences = FINDINGS.map((finding) => gateFindingSentence(finding, language))
    expect(new Set(sentences).size).toBe(FINDINGS.length)
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/)
  })

  test('no two codes share a name', () => {
    const differ = (codes: readonly string[], names: ByLanguage<Readonly<Record<string, string>>>) =>
      expect(new Set(codes.map((code) => names[language][code])).size).toBe(codes.length)
    differ(GATE_CHECKS, GATE_CHECK_NAMES)
    differ(MENDING_PLACES, MENDING_PLACE_NAMES)
    differ(REPORT_TEXT_KEYS, REPORT_TEXT_NAMES)
    differ(IDENTIFYING_KINDS, IDENTIFYING_KIND_NAMES)
    differ(CONSENT_PURPOSES, CONSENT_PURPOSE_NAMES)
  })
})

test('staff are told whose place it is to ask for consent to treatment', () => {
  const refusal = { code: 'consentNotAskedHere', purpose: 'treatment', place: 'intake' } as const
  expect(consentSentence(refusal, 'en')).toBe(
    'Consent to treatment is given at the clinic, after a physician has explained the risks.',
  )
  expect(consentRefusalSentence('consentNotAskedHere', 'ja')).toBe('この同意は、来院のときにうかがいます。')
})

test('a cell that differs is told with both values, and where', () => {
  const finding: GateFinding = { code: 'cellDiffers', point: 'oneWeek', area: 'numbness', printed: null, stored: BLANK }
  expect(gateFindingSentence(finding, 'en')).toBe('1 week after treatment, Numbness: printed nothing, stored no answer.')
  expect(gateFindingSentence(finding, 'ja')).toBe('治療から1週間後・しびれ：印字はなし、保存データは無回答。')
})

test('a report that cannot be issued, and one taken down, say why', () => {
  expect(issueSentence({ code: 'gateNotPassed', failed: [] }, 'en')).toContain('0 conditions not met')
  expect(issueSentence({ code: 'draftNotStorable', path: 'texts.ja.topic' }, 'ja')).toContain('texts.ja.topic')
  const because = { code: 'consentWithdrawn', purpose: 'publication', on: LATE } as const
  expect(publicationSentence({ state: 'unpublished', because }, 'en')).toBe(
    'Unpublished. Consent (Publication of the course) was withdrawn on 10 May 2026.',
  )
})
