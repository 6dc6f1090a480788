import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ReportDraft } from '../report-draft.ts'
import type { ReportTextKey } from '../report-text.ts'
import type { GateCheckCode } from './gate-check.ts'
import type { GateFacts } from './gate-facts.ts'
import { REAL_CASE_NUMBERS, readCase } from '@sebone/fixtures/cases'
import { withdrawnOn, consentFor, TODAY } from '../../consent/consents.test-data.ts'
import { day, partial } from '../../follow-up/answers.test-data.ts'
import { Score } from '../../symptom/score.ts'
import { recordedAs } from '../../symptom/recorded-score.ts'
import { draftReport } from '../report-draft.ts'
import * as schema from '../report-draft-schema.ts'
import { NO_TEXTS } from '../report-text.ts'
import { approvalOf, completeDraft, factsIn, gateFactsFor } from './draft.test-data.ts'
import { GATE_CHECKS } from './gate-check.ts'
import { gateChecks } from './gate-checks.ts'

const NO_62 = factsIn(readCase(62))
const COMPLETE = completeDraft(NO_62)
const storedFor = (draft: ReportDraft, changes: Partial<GateFacts>) => gateFactsFor(draft, NO_62, changes)

/** The checks that do not hold. The approvals follow the draft, so that each test is about one thing. */
const failing = (draft: ReportDraft, changes: Partial<GateFacts> = {}): readonly GateCheckCode[] =>
  gateChecks(draft, storedFor(draft, changes)).flatMap(({ code, holds }) => (holds ? [] : [code]))

const dataOf = (code: GateCheckCode, draft: ReportDraft, changes: Partial<GateFacts> = {}) =>
  gateChecks(draft, storedFor(draft, changes)).find((check) => check.code === code)?.data

const writing = (key: ReportTextKey, en: string | null, ja: string | null): ReportDraft => {
  const { texts } = COMPLETE
  return { ...COMPLETE, texts: { en: { ...texts.en, [key]: en }, ja: { ...texts.ja, [key]: ja } } }
}

const unwritten = (stored = NO_62) => draftReport(stored, { texts: { en: NO_TEXTS, ja: NO_TEXTS }, denominator: null })

describe('report no. 62', () => {
  test('with all that is asked for holds every check', () => {
    expect(failing(COMPLETE)).toEqual([])
  })

  test('as its case file has it fails exactly these', () => {
    const published = { consents: [], approvals: [], cohort: null, deviceApproval: 'unknown' } as const
    expect(failing(unwritten(), published)).toEqual([
      'consentLive',
      'contentStated',
      'usualPeriodStated',
      'usualVisitsStated',
      'costStated',
      'risksStated',
      'contactStated',
      'deviceUnapprovedStated',
      'deviceObtainedStated',
      'deviceAlternativeStated',
      'deviceForeignSafetyStated',
      'deviceReliefStated',
      'sitesExplained',
      'denominatorPrinted',
      'twoApprovers',
    ])
  })

  test('with the cost and risks that its source prints beside them still fails the rest', () => {
    const { en, ja } = COMPLETE.texts
    const draft = {
      ...unwritten(),
      texts: {
        en: { ...NO_TEXTS, content: en.content, cost: en.cost, risks: en.risks },
        ja: { ...NO_TEXTS, content: ja.content, cost: ja.cost, risks: ja.risks },
      },
    }
    const left = failing(draft, { consents: [], approvals: [], cohort: null })
    expect(left).not.toContain('costStated')
    expect(left).toEqual(expect.arrayContaining(['consentLive', 'usualVisitsStated', 'deviceReliefStated', 'sitesExplained']))
  })

  test('every check says what it found and where that is mended', () => {
    for (const check of gateChecks(unwritten(), storedFor(unwritten(), { consents: [], approvals: [], cohort: null }))) {
      expect(check.holds).toBe(check.data.length === 0)
      expect(check.mend).not.toBe('')
    }
    expect(gateChecks(COMPLETE, storedFor(COMPLETE, {})).map(({ code }) => code)).toEqual([...GATE_CHECKS])
  })
})

test.each(REAL_CASE_NUMBERS)('the figures of case %s, drafted from what is stored, hold', (number) => {
  const stored = factsIn(readCase(number))
  const checks = failing(unwritten(stored), { stored })
  for (const code of ['cellsEqualStored', 'missingPointsSaid', 'ageIsDecade', 'datesAreMonths', 'noName'] as const) {
    expect(checks).not.toContain(code)
  }
})

describe('consent to publish', () => {
  test('must be live today: withdrawn, not given and given for treatment are not enough', () => {
    const withdrawn = consentFor('publication', { withdrawn: withdrawnOn('2026-05-10') })
    for (const consents of [[withdrawn], [], [consentFor('treatment')]]) {
      expect(failing(COMPLETE, { consents })).toEqual(['consentLive'])
    }
    expect(dataOf('consentLive', COMPLETE, { consents: [withdrawn] })).toEqual([
      { code: 'consentNotLive', because: { code: 'consentWithdrawn', purpose: 'publication', on: '2026-05-10' } },
    ])
  })
})

describe('a statement', () => {
  test.each([
    ['content', 'contentStated'],
    ['usualPeriod', 'usualPeriodStated'],
    ['usualVisits', 'usualVisitsStated'],
    ['cost', 'costStated'],
    ['risks', 'risksStated'],
    ['contact', 'contactStated'],
    ['deviceUnapproved', 'deviceUnapprovedStated'],
    ['deviceObtained', 'deviceObtainedStated'],
    ['deviceAlternative', 'deviceAlternativeStated'],
    ['deviceForeignSafety', 'deviceForeignSafetyStated'],
    ['deviceRelief', 'deviceReliefStated'],
  ] as const)('%s that is missing, or white space, fails %s alone', (key, code) => {
    expect(failing(writing(key, null, null))).toEqual([code])
    expect(failing(writing(key, ' ', '　'))).toEqual([code])
  })

  test('in one language only fails twice: it is missing, and the languages differ', () => {
    expect(failing(writing('risks', 'Pain.', null))).toEqual(['risksStated', 'sameNumbersInBoth'])
    expect(dataOf('risksStated', writing('risks', 'Pain.', null))).toEqual([
      { code: 'textMissing', key: 'risks', language: 'ja' },
    ])
  })

  test('about the device is not asked for an approved one, and is for one that nobody looked up', () => {
    const silent = writing('deviceRelief', null, null)
    expect(failing(silent, { deviceApproval: 'approved' })).toEqual([])
    expect(failing(silent, { deviceApproval: 'unknown' })).toEqual(['deviceReliefStated'])
  })
})

describe('wording', () => {
  test.each([
    ['She said she was delighted.', '満足しています。', 'noPatientsWords'],
    ['The best treatment, recommended.', '必ず治ります。', 'noRecommendation'],
  ])('"%s" and 「%s」 warn: %s', (en, ja, code) => {
    expect(failing(writing('comment', en, ja))).toEqual([code])
  })

  test('a word inside another one is none, and the place of each is told', () => {
    expect(failing(writing('comment', 'Securely fixed; procured abroad.', '経過は良好です。'))).toEqual([])
    expect(dataOf('noRecommendation', writing('comment', 'A cure.', '治療。'))).toEqual([
      { code: 'wordFound', field: { in: 'text', key: 'comment', language: 'en' }, word: 'cure', from: 2, to: 6 },
    ])
  })

  test('a report has no place for a patient’s words', () => {
    expectTypeOf<'feedback'>().not.toExtend<keyof ReportDraft | ReportTextKey>()
    expectTypeOf<'worry'>().not.toExtend<keyof ReportDraft | ReportTextKey>()
    const smuggled = { ...COMPLETE, feedback: 'I feel great' }
    expect(schema.ReportDraft.safeParse(smuggled).success).toBe(false)
    expect(schema.ReportDraft.safeParse(COMPLETE).success).toBe(true)
  })

  test('no field is there for a name or a day of birth', () => {
    expectTypeOf<'familyName' | 'birthDate' | 'phone'>().not.toExtend<keyof ReportDraft['patient']>()
  })
})

describe('the patient', () => {
  const stored = (changes: Partial<typeof NO_62.patient>) => ({ ...NO_62, patient: { ...NO_62.patient, ...changes } })
  const drafted = (facts: typeof NO_62): ReportDraft => ({ ...COMPLETE, patient: facts.patient })

  test('of 74 is in the 70s', () => {
    const exact = stored({ ageDecade: 74 })
    expect(failing(drafted(exact), { stored: exact })).toEqual(['ageIsDecade'])
    expect(failing(writing('history', 'A woman aged 74.', '74歳の女性。'))).toEqual(['ageIsDecade'])
  })

  test('lives in a country', () => {
    const [abroad, town] = [stored({ countryOfResidence: 'Canada' }), stored({ countryOfResidence: 'Kyoto, Japan' })]
    expect(failing(drafted(abroad), { stored: abroad })).toEqual([])
    expect(failing(drafted(town), { stored: town })).toContain('placeIsCountry')
    expect(failing(writing('history', 'From abroad.', '神奈川県から来院。'))).toEqual(['placeIsCountry'])
  })

  test('has no name anywhere, in either script', () => {
    expect(failing(writing('history', 'Hanako came in pain.', '腰痛で来院。'))).toEqual(['noName'])
    expect(failing(writing('contact', 'Ask Ms Shiken.', '花子さんまで。'))).toEqual(['noName'])
    const named = { ...NO_62, findings: NO_62.findings.map((finding) => ({ ...finding, asPrinted: '試験花子 L4' })) }
    expect(failing({ ...COMPLETE, findings: named.findings }, { stored: named })).toEqual(['noName'])
  })

  test('has no phone or mail; the clinic has, in its contact', () => {
    expect(failing(writing('history', 'Call 090-1234-5678.', '電話 090-1234-5678'))).toEqual(['noPersonalContact'])
    expect(failing(writing('history', 'Mail a@example.jp', 'a@example.jp'))).toEqual(['noPersonalContact'])
  })

  test('was treated in a month, not on a day', () => {
    expect(failing(writing('history', 'Treated on 3 December 2022.', '2022年12月3日に治療。'))).toEqual(['datesAreMonths'])
    const onADay = { ...COMPLETE, performedIn: partial('2022-12-03') }
    expect(failing(onADay)).toEqual(['datesAreMonths', 'cellsEqualStored'])
  })

  test('with a doubtful passage needs a second look, no more', () => {
    expect(failing(writing('history', 'Seen by Dr Mihon.', '担当医が診察。'))).toEqual(['noDoubtfulPassage'])
  })

  test('treated on a known day is printed with the month, and that equals what is stored', () => {
    const exact = { ...NO_62, procedure: { ...NO_62.procedure, performedIn: partial('2022-12-03') } }
    expect(unwritten(exact).performedIn).toBe('2022-12')
    expect(failing({ ...unwritten(exact), texts: COMPLETE.texts }, { stored: exact })).not.toContain('datesAreMonths')
  })
})

describe('the figures', () => {
  const printing = (rows: ReportDraft['rows']): ReportDraft => ({ ...COMPLETE, rows })
  const seven = recordedAs(Score.parse(7))

  test('a changed cell is named with what is printed and what is stored', () => {
    const draft = printing(COMPLETE.rows.map((row, i) => (i === 1 ? { ...row, scores: [seven, ...(row.scores ?? []).slice(1)] } : row)))
    expect(failing(draft)).toEqual(['cellsEqualStored'])
    expect(dataOf('cellsEqualStored', draft)).toEqual([
      { code: 'cellDiffers', point: 'oneWeek', area: 'lowerBack', printed: seven, stored: recordedAs(Score.parse(1)) },
    ])
  })

  test('0 printed for a blank, or a blank for 0, is a difference', () => {
    const blank = { kind: 'blank' } as const
    const draft = printing(COMPLETE.rows.map((row, i) => (i === 4 ? { ...row, scores: [blank, ...(row.scores ?? []).slice(1)] } : row)))
    expect(failing(draft)).toEqual(['cellsEqualStored'])
  })

  test('a row too few, a row too many and a row twice are differences', () => {
    expect(failing(printing(COMPLETE.rows.slice(0, 4)))).toEqual(['cellsEqualStored'])
    expect(failing(printing([...COMPLETE.rows, { point: 'twelveMonths', scores: null }]))).toEqual(['cellsEqualStored'])
    expect(failing(printing([...COMPLETE.rows, ...COMPLETE.rows.slice(-1)]))).toEqual(['cellsEqualStored'])
  })

  test('a missed point must read "not collected": neither left out nor filled in', () => {
    const stored = { ...NO_62, assessments: NO_62.assessments.filter(({ point }) => point !== 'threeMonths') }
    const drafted = { ...COMPLETE, rows: unwritten(stored).rows }
    expect(drafted.rows.find(({ point }) => point === 'threeMonths')).toEqual({ point: 'threeMonths', scores: null })
    expect(failing(drafted, { stored })).toEqual([])
    expect(failing(COMPLETE, { stored })).toEqual(['missingPointsSaid'])
    const leftOut = { ...drafted, rows: drafted.rows.filter(({ point }) => point !== 'threeMonths') }
    expect(failing(leftOut, { stored })).toEqual(['missingPointsSaid'])
  })

  test('another price, disc or finding than the stored one is a difference of that part', () => {
    expect(dataOf('cellsEqualStored', { ...COMPLETE, cost: { sites: 2, total: 1, tax: 0 } })).toEqual([
      { code: 'partDiffers', part: 'cost' },
    ])
    expect(dataOf('cellsEqualStored', { ...COMPLETE, findings: [] })).toEqual([{ code: 'partDiffers', part: 'findings' }])
  })
})

describe('sites and discs', () => {
  test('that differ are explained in both languages', () => {
    expect(failing(writing('sitesReason', null, null))).toEqual(['sitesExplained'])
    expect(dataOf('sitesExplained', writing('sitesReason', null, null))).toEqual([
      { code: 'sitesNotExplained', treatedDiscs: 3, billedSites: 2 },
    ])
  })

  test('that agree, or are not known, need no reason', () => {
    const agreeing = { ...NO_62, procedure: { ...NO_62.procedure, billedSites: 3 } }
    const figures = unwritten(agreeing)
    const draft = { ...writing('sitesReason', null, null), billedSites: figures.billedSites, cost: figures.cost }
    expect(failing(draft, { stored: agreeing })).toEqual([])
  })
})

describe('both languages', () => {
  test('carry the same numbers, however they are written', () => {
    expect(failing(writing('comment', 'Three discs, 1.43 million yen.', '３椎間、143万円。'))).toEqual([])
    expect(failing(writing('comment', 'Numbness 5, then 2.', 'しびれは5から3へ。'))).toEqual(['sameNumbersInBoth'])
    expect(dataOf('sameNumbersInBoth', writing('comment', 'Numbness 5, then 2.', 'しびれは5から3へ。'))).toEqual([
      { code: 'numbersDiffer', key: 'comment', onlyIn: { en: ['2'], ja: ['3'] } },
    ])
  })
})

describe('the denominator', () => {
  test('is that of the cohort today, and not known is not enough', () => {
    expect(failing(COMPLETE, { cohort: { point: 'sixMonths', treated: 121, answered: 90 } })).toEqual(['denominatorPrinted'])
    expect(dataOf('denominatorPrinted', COMPLETE, { cohort: null })).toEqual([{ code: 'cohortNotKnown' }])
    expect(failing({ ...COMPLETE, denominator: null })).toEqual(['denominatorPrinted'])
  })

  test('is printed in words in both languages, with its numbers', () => {
    const vague = writing('denominator', 'One of many treated.', '多数のうちの1例。')
    expect(dataOf('denominatorPrinted', vague)).toEqual([
      { code: 'denominatorNumberMissing', language: 'en', number: '120' },
      { code: 'denominatorNumberMissing', language: 'en', number: '75' },
      { code: 'denominatorNumberMissing', language: 'ja', number: '120' },
      { code: 'denominatorNumberMissing', language: 'ja', number: '75' },
    ])
    expect(failing(writing('denominator', null, null))).toEqual(['denominatorPrinted'])
  })
})

describe('approval', () => {
  test('comes from two different people', () => {
    const twice = [approvalOf(COMPLETE, 'tanaka'), approvalOf(COMPLETE, 'tanaka')]
    expect(failing(COMPLETE, { approvals: twice })).toEqual(['twoApprovers'])
    expect(dataOf('twoApprovers', COMPLETE, { approvals: [] })).toEqual([{ code: 'approversMissing', have: 0, need: 2 }])
  })

  test('is of exactly this content: an edit afterwards leaves it behind', () => {
    const edited = writing('comment', 'Later.', '後日。')
    const approvals = [approvalOf(edited, 'tanaka'), approvalOf(COMPLETE, 'sato')]
    expect(dataOf('twoApprovers', edited, { approvals })).toEqual([
      { code: 'approversMissing', have: 1, need: 2 },
      { code: 'approvalOfOtherContent', by: 'sato' },
    ])
  })

  test('of tomorrow does not count today', () => {
    const tomorrow = { ...approvalOf(COMPLETE, 'sato'), on: day('2026-07-01') }
    expect(failing(COMPLETE, { approvals: [approvalOf(COMPLETE, 'tanaka'), tomorrow], today: TODAY })).toEqual(['twoApprovers'])
  })
})
