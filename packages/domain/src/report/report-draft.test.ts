import { readCase, REAL_CASE_NUMBERS } from '@sebone/fixtures/cases'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { answeredAt, day, partial } from '../follow-up/answers.test-data.ts'
import { Score } from '../symptom/score.ts'
import { BLANK, NOT_SURE, recordedAs, type RecordedScore } from '../symptom/recorded-score.ts'
import { completeDraft, factsIn } from './gate/draft.test-data.ts'
import { progressReportOf } from './progress-report.ts'
import { draftReport, storedFigures, type ReportDraft, type StoredFigures } from './report-draft.ts'
import { ReportDraft as DraftSchema } from './report-draft-schema.ts'
import type { ReportFacts, ReportFinding } from './report-facts.ts'
import { DEVICE_STATEMENTS, isWritten, NO_TEXTS, REPORT_TEXT_KEYS, REQUIRED_STATEMENTS } from './report-text.ts'
import { REPORT_WARNINGS, warningsOf } from './report-warning.ts'
import { COMPARED_PARTS, differencesFromStored, type ComparedPart } from './stored-difference.ts'

const NO_62 = factsIn(readCase(62))
const COMPLETE = completeDraft(NO_62)
const STORED = storedFigures(NO_62)
const score = (value: number): RecordedScore => recordedAs(Score.parse(value))

describe('the warnings of a report', () => {
  const finding = (at: ReportFinding['at']): ReportFinding => {
    return { kind: 'discDegeneration', at, asPrinted: null, side: null, grade: null, redFramed: false }
  }
  const facts = (changes: Partial<ReportFacts['procedure']>, findings: readonly ReportFinding[]): ReportFacts => ({
    ...NO_62,
    procedure: { ...NO_62.procedure, ...changes },
    findings,
  })
  const [upper, lower] = [finding([{ disc: 'L3/4' }]), finding([{ disc: 'L4/5' }])]

  test.each<[string, ReportFacts, readonly string[]]>([
    ['none where each treated disc has its finding', facts({ discs: ['L3/4', 'L4/5'], billedSites: 2 }, [upper, lower]), []],
    ['none where one finding lies at both discs', facts({ discs: ['L3/4', 'L4/5'], billedSites: 2 }, [finding([{ disc: 'L3/4' }, { disc: 'L4/5' }])]), []],
    ['none for a finding that was not treated', facts({ discs: ['L3/4'], billedSites: 1 }, [upper, lower]), []],
    ['a disc without one', facts({ discs: ['L3/4', 'L4/5'], billedSites: 2 }, [upper]), ['treatedDiscWithoutFinding']],
    ['a slip of the bone beside it is no finding of the disc', facts({ discs: ['L4/5'], billedSites: 1 }, [finding([{ vertebra: 'L4' }])]), ['treatedDiscWithoutFinding']],
    ['a place that is unclear', facts({ discs: ['L3/4'], billedSites: 1 }, [upper, finding([{ unclear: 'lumbar' }])]), ['findingLocationUnclear']],
    ['more sites than discs', facts({ discs: ['L3/4'], billedSites: 2 }, [upper]), ['billedSitesDifferFromTreatedDiscs']],
    ['fewer sites than discs', facts({ discs: ['L3/4', 'L4/5'], billedSites: 1 }, [upper, lower]), ['billedSitesDifferFromTreatedDiscs']],
    ['none about sites that nobody stated', facts({ discs: ['L3/4'], billedSites: null }, [upper]), []],
    ['none about discs that nobody knows', facts({ discs: null, billedSites: 2 }, []), []],
    ['a treatment of no disc, billed', facts({ discs: [], billedSites: 1 }, []), ['billedSitesDifferFromTreatedDiscs']],
  ])('%s', (_, about, expected) => {
    expect(warningsOf(about)).toEqual(expected)
  })

  test('stand in the order of the list, each once', () => {
    const all = warningsOf(facts({ discs: ['L3/4', 'L4/5', 'L5/S1'], billedSites: 1 }, [finding([{ unclear: 'a' }]), finding([{ unclear: 'b' }])]))
    expect(all).toEqual([...REPORT_WARNINGS])
  })
})

describe('what stored data give a report', () => {
  test.each(REAL_CASE_NUMBERS)('case %s: a row for every point that was due, and nothing of the patient but what may be printed', (number) => {
    const facts = factsIn(readCase(number))
    const { rows, patient, performedIn } = storedFigures(facts)
    const printed = progressReportOf(facts).points.filter(({ status, scores }) => scores !== null || status !== 'notDue')
    expect(rows.map(({ point }) => point)).toEqual(printed.map(({ point }) => point))
    expect(Object.keys(patient).toSorted()).toEqual(['ageDecade', 'countryOfResidence', 'sex'])
    expect(performedIn.length).toBeLessThanOrEqual('2022-12'.length)
  })

  test('a point that is not due has no row; one that was missed has a row without scores', () => {
    const treated = { ...NO_62, procedure: { ...NO_62.procedure, performedIn: partial('2022-12-15') } }
    const rowsOn = (asOf: string) => {
      const { rows } = storedFigures({ ...treated, asOf: day(asOf), assessments: [answeredAt('baseline', '3 1 5 4')] })
      return rows.map(({ point, scores }) => `${point} ${scores === null ? 'not collected' : 'collected'}`)
    }
    expect(rowsOn('2022-12-16')).toEqual(['baseline collected'])
    expect(rowsOn('2023-02-20')).toEqual(['baseline collected', 'oneWeek not collected', 'oneMonth not collected'])
  })

  test('"not sure", blank and 0 are three cells, and an area that was not collected has none', () => {
    const facts: ReportFacts = { ...NO_62, areas: ['numbness', 'lowerBack', 'buttocks'], assessments: [answeredAt('baseline', '? 9 0 -')] }
    expect(storedFigures(facts).rows[0]).toEqual({ point: 'baseline', scores: [score(0), NOT_SURE, BLANK] })
  })

  test('a price is printed only where there is one', () => {
    expect(STORED.cost).toEqual({ sites: 2, total: 1_430_000, tax: 130_000 })
    for (const billedSites of [null, 6]) {
      expect(storedFigures({ ...NO_62, procedure: { ...NO_62.procedure, billedSites } }).cost).toBeNull()
    }
  })

  test('a draft is these figures, the prose and the day; nothing stored is left out', () => {
    const draft = draftReport(NO_62, { texts: { en: NO_TEXTS, ja: NO_TEXTS }, denominator: null })
    expect(draft).toMatchObject({ ...STORED })
    expect(Object.keys(draft).toSorted()).toEqual([...Object.keys(STORED), 'denominator', 'publishedOn', 'texts'].toSorted())
    expect(draft.publishedOn).toBe(NO_62.asOf)
  })
})

describe('the comparison with what is stored', () => {
  const changed: { readonly [P in ComparedPart]: StoredFigures[P] } = {
    number: 63,
    method: 'cellgel',
    patient: { ...STORED.patient, ageDecade: 30 },
    performedIn: partial('2022-11'),
    discs: ['L3/4'],
    notTreated: [{ disc: 'L2/3', reason: 'narrowed', asPrinted: null }],
    billedSites: 3,
    cost: { sites: 2, total: 1_430_000, tax: 129_999 },
    findings: [],
    areas: STORED.areas.toReversed(),
  }
  // There is one method yet, so that it cannot differ.
  test.each(COMPARED_PARTS.filter((part) => part !== 'method' && part !== 'areas'))('another %s is a difference of that part alone', (part) => {
    expect(differencesFromStored({ ...COMPLETE, [part]: changed[part] }, STORED)).toEqual([{ code: 'partDiffers', part }])
  })

  test('a part that is not known differs from one that is', () => {
    for (const part of ['number', 'discs', 'billedSites', 'cost'] as const) {
      expect(differencesFromStored({ ...COMPLETE, [part]: null }, STORED)).toEqual([{ code: 'partDiffers', part }])
    }
  })

  test('columns in another order differ as a part, and no cell is called wrong for it', () => {
    const turned: ReportDraft = {
      ...COMPLETE,
      areas: COMPLETE.areas.toReversed(),
      rows: COMPLETE.rows.map((row) => ({ ...row, scores: row.scores?.toReversed() ?? null })),
    }
    expect(differencesFromStored(turned, STORED)).toEqual([{ code: 'partDiffers', part: 'areas' }])
  })

  test('a column that was left out names each of its cells', () => {
    const [area] = COMPLETE.areas
    const without: ReportDraft = {
      ...COMPLETE,
      areas: COMPLETE.areas.slice(1),
      rows: COMPLETE.rows.map((row) => ({ ...row, scores: row.scores?.slice(1) ?? null })),
    }
    const cells = differencesFromStored(without, STORED).filter(({ code }) => code === 'cellDiffers')
    expect(cells).toHaveLength(COMPLETE.rows.length)
    expect(cells.every((cell) => 'area' in cell && cell.area === area && cell.printed === null)).toBe(true)
  })

  test.each<[string, RecordedScore]>([
    ['blank', BLANK],
    ['"not sure"', NOT_SURE],
    ['one point more', score(4)],
  ])('%s printed for a 3 is one cell', (_, cell) => {
    const rows = COMPLETE.rows.map((row, index) => (index === 0 ? { ...row, scores: [cell, ...(row.scores?.slice(1) ?? [])] } : row))
    expect(differencesFromStored({ ...COMPLETE, rows }, STORED)).toEqual([
      { code: 'cellDiffers', point: 'baseline', area: COMPLETE.areas[0], printed: cell, stored: score(3) },
    ])
  })

  test('the day, the denominator and the prose are the draft’s own, and no difference', () => {
    expect(differencesFromStored({ ...COMPLETE, publishedOn: null, denominator: null, texts: { en: NO_TEXTS, ja: NO_TEXTS } }, STORED)).toEqual([])
  })
})

describe('a draft as it is stored', () => {
  test('is read back as it was, complete or not', () => {
    for (const draft of [COMPLETE, draftReport(NO_62, { texts: { en: NO_TEXTS, ja: NO_TEXTS }, denominator: null })]) {
      expect(DraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    }
  })

  test.each([
    ['a report number 0', { number: 0 }],
    ['a name', { patient: { ...COMPLETE.patient, familyName: '試験' } }],
    ['a birth date', { patient: { ...COMPLETE.patient, birthDate: '1951-03-05' } }],
    ['half a decade', { patient: { ...COMPLETE.patient, ageDecade: 72.5 } }],
    ['a score of 11', { rows: [{ point: 'baseline', scores: [{ kind: 'score', value: 11 }] }] }],
    ['a number for a cell', { rows: [{ point: 'baseline', scores: [3] }] }],
    ['a point of its own', { rows: [{ point: 'twoWeeks', scores: null }] }],
    ['a blank text', { texts: { en: { ...NO_TEXTS, risks: ' ' }, ja: NO_TEXTS } }],
    ['a text in a third language', { texts: { en: NO_TEXTS, ja: NO_TEXTS, zh: NO_TEXTS } }],
    ['a text that is no part of a report', { texts: { en: { ...NO_TEXTS, feedback: 'x' }, ja: NO_TEXTS } }],
    ['101 % of answers', { denominator: { point: 'sixMonths', treated: { kind: 'count', count: 12 }, answered: { kind: 'percent', percent: 101 } } }],
    ['a hidden rate that is told', { denominator: { point: 'sixMonths', treated: { kind: 'count', count: 12 }, answered: { kind: 'hidden', percent: 9 } } }],
    ['a denominator at baseline', { denominator: { point: 'baseline', treated: { kind: 'count', count: 12 }, answered: { kind: 'hidden' } } }],
  ])('cannot have %s', (_, changes) => {
    expect(DraftSchema.safeParse({ ...COMPLETE, ...changes }).success).toBe(false)
  })

  test('types: no field for a patient’s words, and none for an exact age', () => {
    expectTypeOf<ReportDraft>().not.toHaveProperty('feedback')
    expectTypeOf<ReportDraft['patient']>().not.toHaveProperty('age')
    // @ts-expect-error a text in one language is half a report
    const half: ReportDraft['texts'] = { en: NO_TEXTS }
    expect(half).toBeDefined()
  })
})

test('every part of a report that the law asks for is a part of it, and white space is not written', () => {
  expect(REPORT_TEXT_KEYS).toEqual(expect.arrayContaining([...REQUIRED_STATEMENTS, ...DEVICE_STATEMENTS]))
  expect(Object.keys(NO_TEXTS)).toEqual([...REPORT_TEXT_KEYS])
  expect([null, '', ' \n', '　', '0', 'x'].map(isWritten)).toEqual([false, false, false, false, true, true])
})
