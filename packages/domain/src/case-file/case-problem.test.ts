import { describe, expect, test } from 'vitest'
import { readCase, type PrintedCase } from '@sebone/fixtures/cases'
import type { CaseProblem } from './case-problem.ts'
import { readCaseFile } from './read-case-file.ts'

/** Report no. 62 with something changed in it; what the change returns stands for the whole file. */
function with62(change: (file: PrintedCase) => unknown): unknown {
  const file = readCase(62)
  return change(file) ?? file
}
const set = <T extends object>(target: T, values: object): void => void Object.assign(target, values)

const problemsOf = (json: unknown): readonly CaseProblem[] => {
  const read = readCaseFile(json)
  return read.ok ? [] : read.error
}

describe('one thing wrong is one problem, with its path', () => {
  test.each<[string, (file: PrintedCase) => unknown, object]>([
    ['a list instead of an object', () => [], { path: '', code: 'notAnObject' }],
    ['an unknown key', (f) => set(f, { topic: 'x' }), { path: 'topic', code: 'unknownKey', key: 'topic' }],
    [
      'an odd key',
      (f) => set(f.procedure, { 'a b': 1 }),
      { path: 'procedure["a b"]', code: 'unknownKey', key: 'a b' },
    ],
    [
      'a missing key',
      (f) => Reflect.deleteProperty(f, 'findings') && f,
      { path: 'findings', code: 'missingKey', key: 'findings' },
    ],
    [
      'no column of scores',
      (f) => set(f.scores, { areas: [] }),
      { path: 'scores.areas', code: 'emptyList' },
    ],
    ['a report number of 0', (f) => set(f, { number: 0 }), { path: 'number', code: 'notAReportNumber' }],
    [
      'a report number in quotes',
      (f) => set(f, { number: '62' }),
      { path: 'number', code: 'notAReportNumber' },
    ],
    [
      'an impossible day',
      (f) => set(f, { publishedOn: '2023-02-30' }),
      { path: 'publishedOn', code: 'notADate', text: '2023-02-30' },
    ],
    [
      'a month as day of the report',
      (f) => set(f, { publishedOn: '2023-08' }),
      { path: 'publishedOn', code: 'notADate', text: '2023-08' },
    ],
    [
      'an impossible month',
      (f) => set(f.procedure, { performedIn: '2022-13' }),
      { path: 'procedure.performedIn', code: 'notADate', text: '2022-13' },
    ],
    [
      'a treatment without a date',
      (f) => set(f.procedure, { performedIn: null }),
      { path: 'procedure.performedIn', code: 'notText' },
    ],
    [
      'a report older than its treatment',
      (f) => set(f, { publishedOn: '2022-11-30' }),
      { path: 'publishedOn', code: 'reportBeforeTreatment', publishedOn: '2022-11-30', performedIn: '2022-12' },
    ],
    [
      'an unknown sex',
      (f) => set(f.patient, { sex: 'f' }),
      { path: 'patient.sex', code: 'unknownCode', text: 'f', allowed: ['female', 'male', 'other', 'unknown'] },
    ],
    [
      'an age instead of a decade',
      (f) => set(f.patient, { ageDecade: 72 }),
      { path: 'patient.ageDecade', code: 'notADecade' },
    ],
    [
      'a decade in quotes',
      (f) => set(f.patient, { ageDecade: '70' }),
      { path: 'patient.ageDecade', code: 'notADecade' },
    ],
    [
      'a blank country',
      (f) => set(f.patient, { countryOfResidence: ' ' }),
      { path: 'patient.countryOfResidence', code: 'blankText' },
    ],
    [
      'an unknown method',
      (f) => set(f.procedure, { method: 'Cellgel' }),
      { path: 'procedure.method', code: 'unknownCode', text: 'Cellgel', allowed: ['cellgel'] },
    ],
    [
      'no disc',
      (f) => set(f.procedure, { discs: '' }),
      { path: 'procedure.discs', code: 'notation', refusal: { code: 'emptyNotation' } },
    ],
    [
      'a disc that does not exist',
      (f) => set(f.procedure, { discs: 'L3/4, L7/8' }),
      { path: 'procedure.discs', code: 'notation' },
    ],
    [
      'a vertebra among the discs',
      (f) => set(f.procedure, { discs: 'L4' }),
      { path: 'procedure.discs', code: 'notation', refusal: { code: 'isAVertebra' } },
    ],
    [
      'a skipped disc',
      (f) => set(f.procedure, { discs: 'L3/5' }),
      { path: 'procedure.discs', code: 'notation', refusal: { code: 'skipsADisc' } },
    ],
    [
      'L5/6 in a usual spine',
      (f) => set(f.procedure, { discs: 'L5/6' }),
      { path: 'procedure.discs', code: 'notation', refusal: { code: 'needsTransitionalVertebra' } },
    ],
    [
      'two discs where one belongs',
      (f) => set(f.procedure, { notTreated: [{ disc: '1/2, 2/3', reason: 'narrowed' }] }),
      { path: 'procedure.notTreated[0].disc', code: 'severalDiscs', text: '1/2, 2/3' },
    ],
    [
      'a disc both treated and not',
      (f) => set(f.procedure, { notTreated: [{ disc: '5/S1', reason: 'narrowed' }] }),
      { path: 'procedure.notTreated[0].disc', code: 'treatedAndNotTreated', disc: 'L5/S1' },
    ],
    [
      'an untreated disc twice',
      (f) => set(f.procedure, { notTreated: ['2/3', 'L2/3'].map((disc) => ({ disc, reason: 'narrowed' })) }),
      { path: 'procedure.notTreated[1].disc', code: 'duplicateDisc', disc: 'L2/3' },
    ],
    [
      'an unknown reason',
      (f) => set(f.procedure, { notTreated: [{ disc: '2/3', reason: 'tooNarrow' }] }),
      { path: 'procedure.notTreated[0].reason', code: 'unknownCode', text: 'tooNarrow' },
    ],
    [
      'no site',
      (f) => set(f.procedure, { billedSites: 0 }),
      { path: 'procedure.billedSites', code: 'notACount' },
    ],
    [
      'two and a half sites',
      (f) => set(f.procedure, { billedSites: 2.5 }),
      { path: 'procedure.billedSites', code: 'notACount' },
    ],
    [
      'six sites',
      (f) => set(f.procedure, { billedSites: 6 }),
      { path: 'procedure.billedSites', code: 'noPriceForSites', sites: 6, mostSites: 5 },
    ],
    [
      'six sites before the first list',
      (f) => set(f.procedure, { billedSites: 6, performedIn: '2021' }),
      { path: 'procedure.billedSites', code: 'noPriceForSites' },
    ],
    [
      'a transitional vertebra in quotes',
      (f) => set(f.procedure, { transitionalVertebra: 'no' }),
      { path: 'procedure.transitionalVertebra', code: 'notTrueOrFalse' },
    ],
    [
      'an unknown finding',
      (f) => set(f, { findings: [{ kind: 'stenosis', at: 'L3/4' }] }),
      { path: 'findings[0].kind', code: 'unknownCode', text: 'stenosis' },
    ],
    [
      'a finding nowhere in words',
      (f) => set(f, { findings: [{ kind: 'osteoporosis', at: '' }] }),
      { path: 'findings[0].at', code: 'blankText' },
    ],
    [
      'a finding at a disc that does not exist',
      (f) => set(f, { findings: [{ kind: 'discHerniation', at: 'C1/2' }] }),
      { path: 'findings[0].at', code: 'notation' },
    ],
    [
      'the same finding twice',
      (f) => set(f, { findings: ['L3/4', '3/4'].map((at) => ({ kind: 'discHerniation', at })) }),
      { path: 'findings[1]', code: 'duplicateFinding', kind: 'discHerniation' },
    ],
    [
      'junk among the findings',
      (f) => set(f, { findings: [[['L3/4']]] }),
      { path: 'findings[0]', code: 'notAnObject' },
    ],
    [
      'an unknown heading',
      (f) => set(f.scores, { areas: ['Back', '下肢', 'しびれ', 'おしり'] }),
      { path: 'scores.areas[0]', code: 'unknownHeading', text: 'Back' },
    ],
    [
      'a heading in both languages',
      (f) => set(f.scores, { areas: ['腰', 'Lower back', 'しびれ', 'おしり'] }),
      { path: 'scores.areas[1]', code: 'duplicateHeading', text: 'Lower back', area: 'lowerBack' },
    ],
    ['rows that are no list', (f) => set(f.scores, { rows: {} }), { path: 'scores.rows', code: 'notAList' }],
    [
      'a table without a baseline',
      (f) => set(f.scores, { rows: f.scores.rows.slice(1) }),
      { path: 'scores.rows', code: 'noBaselineRow' },
    ],
    [
      'a label of another time',
      (f) => set(f.scores.rows[1] ?? f, { at: '2 weeks after' }),
      { path: 'scores.rows[1].at', code: 'unknownLabel', text: '2 weeks after' },
    ],
    [
      'a label twice',
      (f) => set(f.scores.rows[2] ?? f, { at: '治療から1週間後' }),
      { path: 'scores.rows[2].at', code: 'duplicateLabel', text: '治療から1週間後', point: 'oneWeek' },
    ],
    [
      'a row too short',
      (f) => set(f.scores.rows[1] ?? f, { values: ['1', '0', '5'] }),
      { path: 'scores.rows[1].values', code: 'rowLength', expected: 4, actual: 3 },
    ],
    [
      'digits run together',
      (f) => set(f.scores.rows[1] ?? f, { values: ['1', '0', '50', '0'] }),
      { path: 'scores.rows[1].values[2]', code: 'notAScore', text: '50' },
    ],
    [
      'a score of 11',
      (f) => set(f.scores.rows[2] ?? f, { values: ['11', '0', '2', '0'] }),
      { path: 'scores.rows[2].values[0]', code: 'notAScore', text: '11' },
    ],
    [
      'a number where print belongs',
      (f) => set(f.scores.rows[1] ?? f, { values: [1, '0', '5', '0'] }),
      { path: 'scores.rows[1].values[0]', code: 'notText' },
    ],
    [
      'null where blank is meant',
      (f) => set(f.scores.rows[1] ?? f, { values: ['1', '0', null, '0'] }),
      { path: 'scores.rows[1].values[2]', code: 'notText' },
    ],
  ])('%s', (_, change, problem) => {
    const problems = problemsOf(with62((file) => change(file)))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject(problem)
  })

  test.each([null, 62, 'text', true, [], undefined])('%j is no case file', (json) => {
    expect(problemsOf(json)).toEqual([{ path: '', code: 'notAnObject' }])
  })
})

test('everything wrong in a file is found in one reading', () => {
  const file = with62((f) => {
    set(f, { number: -1, publishedOn: 'soon' })
    set(f.procedure, { discs: 'L9/10', billedSites: 9 })
    set(f.scores.rows[0] ?? f, { values: ['x', '11'] })
  })
  expect(problemsOf(file).map(({ path }) => path)).toEqual([
    'number',
    'publishedOn',
    'procedure.discs',
    'procedure.billedSites',
    'scores.rows[0].values',
    'scores.rows[0].values[0]',
    'scores.rows[0].values[1]',
  ])
})
