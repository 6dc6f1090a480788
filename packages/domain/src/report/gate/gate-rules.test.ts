import { readCase } from '@sebone/fixtures/cases'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { addDays } from '../../calendar/calendar-date.ts'
import { TODAY } from '../../consent/consents.test-data.ts'
import { issueReport, standingInTheWay } from '../issued-report.ts'
import type { ReportDraft } from '../report-draft.ts'
import { REPORT_TEXT_KEYS, type ReportTextKey } from '../report-text.ts'
import { RECOMMENDATION_WORDS, TESTIMONIAL_WORDS } from './advertising-words.ts'
import { countedApprovals } from './approval-check.ts'
import { approvalOf, completeDraft, factsIn, gateFactsFor } from './draft.test-data.ts'
import { GATE_CHECKS, GATE_WEIGHTS, MENDING_PLACES, type GateCheck, type GateCheckCode } from './gate-check.ts'
import { gateChecks } from './gate-checks.ts'
import type { Approval, GateFacts } from './gate-facts.ts'
import { passagesOf } from './report-passages.ts'
import { wordsFound } from './wording-checks.ts'
import { anyText } from '../../text/any-text.test-data.ts'

const NO_62 = factsIn(readCase(62))
const COMPLETE = completeDraft(NO_62)
const factsFor = (draft: ReportDraft, changes: Partial<GateFacts> = {}) => gateFactsFor(draft, NO_62, changes)
const checkOf = (code: GateCheckCode, draft: ReportDraft, changes: Partial<GateFacts> = {}): GateCheck | undefined =>
  gateChecks(draft, factsFor(draft, changes)).find((check) => check.code === code)
const writing = (key: ReportTextKey, en: string | null, ja: string | null): ReportDraft => {
  const { texts } = COMPLETE
  return { ...COMPLETE, texts: { en: { ...texts.en, [key]: en }, ja: { ...texts.ja, [key]: ja } } }
}

describe('the gate', () => {
  test('says of every check its weight and its place; only lists of words and letters merely warn', () => {
    const checks = gateChecks(COMPLETE, factsFor(COMPLETE))
    expect(checks.map(({ code }) => code)).toEqual([...GATE_CHECKS])
    expect(checks.filter(({ weight }) => weight === 'warns').map(({ code }) => code)).toEqual(['noPatientsWords', 'noRecommendation', 'noDoubtfulPassage'])
    expect(checks.every(({ weight, mend }) => GATE_WEIGHTS.includes(weight) && MENDING_PLACES.includes(mend))).toBe(true)
  })

  test('gives any draft, however it is written, its whole list', () => {
    const text = fc.option(anyText({ maxLength: 40 }))
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_TEXT_KEYS), text, text, (key, en, ja) => {
        const draft = writing(key, en, ja)
        const checks = gateChecks(draft, factsFor(draft))
        expect(checks.map(({ code }) => code)).toEqual([...GATE_CHECKS])
        for (const { holds, data } of checks) expect(holds).toBe(data.length === 0)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('looks at everything that somebody wrote by hand, in both languages', () => {
    const fields = passagesOf({
      ...COMPLETE,
      notTreated: [{ disc: 'L2/3', reason: 'narrowed', asPrinted: 'L2-3' }],
      patient: { ...COMPLETE.patient, countryOfResidence: 'Japan' },
    })
    expect(new Set(fields.map(({ field }) => field.in))).toEqual(new Set(['text', 'findingAsPrinted', 'discAsPrinted', 'countryOfResidence']))
    const written = REPORT_TEXT_KEYS.filter((key) => COMPLETE.texts.en[key] !== null)
    expect(fields.filter(({ field }) => field.in === 'text')).toHaveLength(written.length * 2)
  })
})

describe('banned words', () => {
  const wideSign = (sign: string) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)
  const wide = (text: string) => text.replace(/[!-~]/gu, wideSign).replaceAll(' ', '　')
  const lists = [TESTIMONIAL_WORDS, RECOMMENDATION_WORDS] as const
  const found = (list: (typeof lists)[number], en: string, ja: string) =>
    wordsFound(list, writing('comment', en, ja)).map((one) => ('word' in one ? one.word : ''))
  const english = lists.flatMap((list) => list.en.map((word) => [word, list] as const))
  const japanese = lists.flatMap((list) => list.ja.map((word) => [word, list] as const))

  test.each(english)('"%s" is found in any case and width, and not inside another word', (word, list) => {
    for (const text of [word, word.toUpperCase(), wide(word)]) expect(found(list, `(${text})`, '')).toEqual([text])
    expect(found(list, `x${word}x`, '')).toEqual([])
  })

  test.each(japanese)('「%s」 is found within a sentence', (word, list) => {
    expect(found(list, '', `この方は${word}。`).join('')).toContain(word)
  })

  test('in full-width letters and half-width kana are found, with their place in what was written', () => {
    expect(wordsFound(RECOMMENDATION_WORDS, writing('comment', null, '当院はＮｏ．１、ﾅﾝﾊﾞｰﾜﾝ'))).toEqual([
      { code: 'wordFound', field: { in: 'text', key: 'comment', language: 'ja' }, word: 'Ｎｏ．１', from: 3, to: 7 },
      { code: 'wordFound', field: { in: 'text', key: 'comment', language: 'ja' }, word: 'ﾅﾝﾊﾞｰﾜﾝ', from: 8, to: 15 },
    ])
  })

  test('count in whatever is printed, and in the other language’s text too', () => {
    expect(found(TESTIMONIAL_WORDS, '患者様の声', 'She said so.')).toEqual(['患者様の声', 'said'])
    const findings = COMPLETE.findings.map((finding, index) => (index === 0 ? { ...finding, asPrinted: 'best seen at L4' } : finding))
    expect(wordsFound(RECOMMENDATION_WORDS, { ...COMPLETE, findings })).toMatchObject([{ field: { in: 'findingAsPrinted' }, word: 'best' }])
  })
})

describe('the age and the place', () => {
  const aged = (ageDecade: number | null) => checkOf('ageIsDecade', { ...COMPLETE, patient: { ...COMPLETE.patient, ageDecade } })?.holds

  test.each([
    [null, true],
    [0, true],
    [10, true],
    [70, true],
    [120, true],
    [130, false],
    [-10, false],
    [74, false],
    [70.5, false],
  ])('%j as a decade: %j', (age, holds) => {
    expect(aged(age)).toBe(holds)
  })

  test.each([
    [null, true],
    ['日本', true],
    ['JAPAN', true],
    ['', false],
    ['Asia', false],
    ['日本、大阪', false],
  ])('%j as a country: %j', (countryOfResidence, holds) => {
    expect(checkOf('placeIsCountry', { ...COMPLETE, patient: { ...COMPLETE.patient, countryOfResidence } })?.holds).toBe(holds)
  })

  test('the clinic may say where it is and how to call it, and not whom it treated', () => {
    const own = writing('contact', 'Osaka 1-1, 06-1234-5678, since 3 May 2001.', '大阪市1-1　06-1234-5678　2001年5月3日開院。')
    for (const code of ['placeIsCountry', 'noPersonalContact', 'datesAreMonths'] as const) expect(checkOf(code, own)?.holds).toBe(true)
    expect(checkOf('noName', writing('contact', 'As Hanako did, call us.', '花子さんのように'))?.holds).toBe(false)
  })
})

describe('approvals', () => {
  const given = (...approvals: readonly Approval[]) => ({ approvals })
  const counted = (...approvals: readonly Approval[]) => countedApprovals(COMPLETE, factsFor(COMPLETE, given(...approvals))).length

  test('count up to today, once per person, and for this content only', () => {
    const one = approvalOf(COMPLETE, 'tanaka')
    expect([counted(one), counted(one, one), counted(one, approvalOf(COMPLETE, 'sato'))]).toEqual([1, 1, 2])
    expect(counted(one, { ...approvalOf(COMPLETE, 'sato'), on: addDays(TODAY, 1) })).toBe(1)
    expect(counted(one, { ...approvalOf(COMPLETE, 'sato'), contentHash: 'another' })).toBe(1)
  })

  test('of one person again take the place of the earlier one, and of what it accepted', () => {
    const again = [approvalOf(COMPLETE, 'tanaka', ['noRecommendation']), approvalOf(COMPLETE, 'tanaka')]
    expect(countedApprovals(COMPLETE, factsFor(COMPLETE, given(...again)))).toEqual([again[1]])
  })

  test('whatever is accepted by whomever, a report is issued only when nothing that blocks fails', () => {
    const accepts = fc.subarray([...GATE_CHECKS])
    const draft = writing('comment', 'The best result; risks none.', '最高の結果。')
    fc.assert(
      fc.property(accepts, accepts, fc.boolean(), (first, second, hasConsent) => {
        const facts = factsFor(draft, {
          approvals: [approvalOf(draft, 'tanaka', first), approvalOf(draft, 'sato', second)],
          ...(hasConsent ? {} : { consents: [] }),
        })
        const isAccepted = [first, second].every((list) => list.includes('noRecommendation'))
        expect(issueReport(draft, facts).ok).toBe(hasConsent && isAccepted)
        expect(standingInTheWay(draft, facts).length === 0).toBe(hasConsent && isAccepted)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

test('types: a check is one of the list, and nobody approves without saying what they saw', () => {
  // @ts-expect-error there is no such check
  const code: GateCheckCode = 'looksFine'
  expectTypeOf<{ by: string; on: typeof TODAY; accepts: [] }>().not.toExtend<Approval>()
  expect(code).toBe('looksFine')
})
