import { readCase } from '@sebone/fixtures/cases'
import { describe, expect, test } from 'vitest'
import { partial } from '../../follow-up/answers.test-data.ts'
import type { ReportDraft } from '../report-draft.ts'
import type { ReportTextKey } from '../report-text.ts'
import { completeDraft, factsIn, gateFactsFor } from './draft.test-data.ts'
import type { GateCheckCode } from './gate-check.ts'
import { gateChecks } from './gate-checks.ts'
import type { GateFacts } from './gate-facts.ts'

const NO_62 = factsIn(readCase(62))
const COMPLETE = completeDraft(NO_62)

const checksOf = (draft: ReportDraft, changes: Partial<GateFacts> = {}) => gateChecks(draft, gateFactsFor(draft, NO_62, changes))
const failing = (draft: ReportDraft) => checksOf(draft).flatMap(({ code, holds }) => (holds ? [] : [code]))
const dataOf = (code: GateCheckCode, draft: ReportDraft, changes: Partial<GateFacts> = {}) =>
  checksOf(draft, changes).find((check) => check.code === code)?.data

const writing = (key: ReportTextKey, en: string | null, ja: string | null): ReportDraft => {
  const { texts } = COMPLETE
  return { ...COMPLETE, texts: { en: { ...texts.en, [key]: en }, ja: { ...texts.ja, [key]: ja } } }
}

describe('who wrote the report, and where more is to be read', () => {
  test('may be named: a physician is no patient', () => {
    expect(failing(writing('author', 'Dr. Tanaka Ichiro', '田中一郎医師'))).toEqual([])
    expect(failing(writing('links', 'See report no. 61.', '報告第61号もご覧ください。'))).toEqual([])
  })

  test('but never with the patient’s name', () => {
    expect(failing(writing('author', '試験 花子', '試験 花子'))).toEqual(['noName'])
    expect(failing(writing('links', 'Written with 試験 花子.', '試験 花子さんと。'))).toContain('noName')
  })

  test('is written in both languages or in neither', () => {
    expect(failing(writing('author', 'Dr. Tanaka', null))).toEqual(['sameNumbersInBoth'])
  })
})

describe('what a check found', () => {
  const patientWith = (changes: Partial<ReportDraft['patient']>): ReportDraft => ({ ...COMPLETE, patient: { ...COMPLETE.patient, ...changes } })

  test.each([74, -10, 130, 72.5])('an age of %d is no decade, and is said', (age) => {
    expect(dataOf('ageIsDecade', patientWith({ ageDecade: age }))).toEqual([{ code: 'notADecade', age }])
  })

  test.each([0, 10, 70, 120, null])('an age of %j is one, or not known', (ageDecade) => {
    expect(dataOf('ageIsDecade', patientWith({ ageDecade }))).toEqual([])
  })

  test('a day of treatment is said, a month and a year are not', () => {
    const printed = (date: string) => dataOf('datesAreMonths', { ...COMPLETE, performedIn: partial(date) })
    expect(printed('2022-12-03')).toEqual([{ code: 'dayPrinted', date: '2022-12-03' }])
    expect([printed('2022-12'), printed('2022')]).toEqual([[], []])
  })

  test('a place that is no country is said as it stands', () => {
    expect(dataOf('placeIsCountry', patientWith({ countryOfResidence: 'Setagaya' }))).toEqual([{ code: 'notACountry', text: 'Setagaya' }])
    expect(dataOf('placeIsCountry', patientWith({ countryOfResidence: null }))).toEqual([])
  })

  test('a passage that names somebody says where, and what kind of passage it is', () => {
    const field = { in: 'text', key: 'history', language: 'ja' } as const
    expect(dataOf('noName', writing('history', null, '花子さんの腰痛'))).toEqual([
      { code: 'passageFound', field, place: { kind: 'patientName', certainty: 'certain', from: 0, to: 2, text: '花子' } },
    ])
    expect(dataOf('noPersonalContact', writing('history', null, '電話 090-1234-5678'))).toMatchObject([
      { code: 'passageFound', field, place: { kind: 'phone', text: '090-1234-5678' } },
    ])
  })

  test('a denominator that differs says what is printed and what is stored', () => {
    const cohort = { point: 'sixMonths', treated: 121, answered: 90 } as const
    expect(dataOf('denominatorPrinted', COMPLETE, { cohort })).toEqual([
      {
        code: 'denominatorDiffers',
        printed: COMPLETE.denominator,
        stored: { point: 'sixMonths', treated: { kind: 'count', count: 121 }, answered: { kind: 'percent', percent: 74 } },
      },
    ])
  })

  test('a row too many is named by its point, twice or not due', () => {
    const rows = [...COMPLETE.rows, { point: 'twelveMonths', scores: null } as const]
    expect(dataOf('cellsEqualStored', { ...COMPLETE, rows })).toEqual([{ code: 'rowTooMany', point: 'twelveMonths' }])
    expect(dataOf('cellsEqualStored', { ...COMPLETE, rows: [...COMPLETE.rows, ...COMPLETE.rows.slice(0, 1)] })).toEqual([
      { code: 'rowTooMany', point: 'baseline' },
    ])
  })
})
