import { readCaseFile } from '@sebone/domain/case-file/read-case-file'
import type { ProgressReport } from '@sebone/domain/report/progress-report'
import { progressReportOf } from '@sebone/domain/report/progress-report'
import type { CaseNumber, PrintedCase } from '@sebone/fixtures/cases'
import { CASE_NUMBERS, readCase, readExpected } from '@sebone/fixtures/cases'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { AREA_NAMES } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { MONTH_NAMES } from '../names/month.ts'
import type { ReportDocument, SectionKey } from './document.ts'
import { SECTION_KEYS } from './document.ts'
import { markdown } from './markdown.ts'
import { reportDocument } from './report-document.ts'

function reportOf(printed: PrintedCase): ProgressReport {
  const facts = readCaseFile(printed)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return progressReportOf(facts.value)
}

const reportNo = (number: CaseNumber) => reportOf(readCase(number))

const section = (document: ReportDocument, key: SectionKey) => document.sections.find((each) => each.key === key)

const textOf = (document: ReportDocument, key: SectionKey): string =>
  markdown({ ...document, facts: [], sections: document.sections.filter((each) => each.key === key) })

/** Every number of a text; English month names count as the numbers that Japanese writes. */
function numbersIn(text: string): readonly string[] {
  const withMonths = MONTH_NAMES.en.reduce((line, month, index) => line.replaceAll(month, String(index + 1)), text)
  return (withMonths.match(/[−+]?\d+(?:[.,]\d+)*/g) ?? []).sort()
}

describe.each(CASE_NUMBERS)('the report of case %s', (number) => {
  const report = reportNo(number)
  const [english, japanese] = [reportDocument(report, 'en'), reportDocument(report, 'ja')]

  test('carries the same numbers in both languages, part by part', () => {
    expect(english.sections.map(({ key }) => key)).toEqual(japanese.sections.map(({ key }) => key))
    for (const { key } of english.sections) {
      expect([key, ...numbersIn(textOf(english, key))]).toEqual([key, ...numbersIn(textOf(japanese, key))])
    }
    expect(numbersIn(markdown(english))).toEqual(numbersIn(markdown(japanese)))
  })

  test('keeps the order of a progress report', () => {
    const order = english.sections.map(({ key }) => SECTION_KEYS.indexOf(key))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test.each(LANGUAGES)('prints the score table as expected, in %s', (language) => {
    const expected = readExpected(number)
    const table = section(reportDocument(report, language), 'scores')?.blocks.find((block) => block.kind === 'table')
    expect(table?.columns.slice(1)).toEqual(
      report.areas.map((area) => AREA_NAMES[language][area]),
    )
    expect(table?.rows.map((row) => row.heading)).toEqual(
      report.points.map(({ point }) => POINT_NAMES[language][point]),
    )
    const printed = table?.rows.map((row) => row.cells.map((cell) => (cell.kind === 'score' ? cell.score : null)))
    expect(printed).toEqual(
      expected.points.map(({ scores }) =>
        scores === null ? [null] : expected.areas.map((area) => scores[area] ?? null),
      ),
    )
  })

  test('leaves no cell empty and no day of treatment behind', () => {
    for (const document of [english, japanese]) {
      expect(markdown(document)).not.toMatch(/\| +\||undefined|null|NaN/)
      expect(markdown(document)).not.toContain('15 October 2025')
      expect(markdown(document)).not.toContain('2025年10月15日')
    }
  })
})

test('report no. 62 says that numbness is the only remaining symptom', () => {
  expect(textOf(reportDocument(reportNo(62), 'en'), 'residual')).toContain('numbness is the only remaining symptom.')
  expect(textOf(reportDocument(reportNo(62), 'ja'), 'residual')).toContain('症状が残っているのは、しびれだけです。')
})

test('report no. 62 prints 1,430,000 yen with 130,000 tax, and why three discs are two sites as far as recorded', () => {
  const cost = textOf(reportDocument(reportNo(62), 'en'), 'cost')
  expect(cost).toContain('| Total, tax included | 1,430,000 yen |')
  expect(cost).toContain('| Consumption tax in it (10%) | 130,000 yen |')
  expect(cost).toContain('3 discs treated, 2 sites billed. No reason for the difference is recorded.')
  expect(textOf(reportDocument(reportNo(62), 'ja'), 'cost')).toContain('| 合計（税込） | 1,430,000円 |')
})

test('a reason for the number of sites is printed as staff wrote it', () => {
  const report = reportNo(62)
  const explained = { ...report, procedure: { ...report.procedure, billedSitesReason: 'L4/5 and L5/S1 count as one' } }
  expect(textOf(reportDocument(explained, 'en'), 'cost')).toContain('Reason: L4/5 and L5/S1 count as one')
})

test('the rule is stated with whose it is, and numbness is marked provisional', () => {
  const changes = textOf(reportDocument(reportNo(62), 'en'), 'changes')
  expect(changes).toContain('Requiring both is our rule, not Farrar’s or Ostelo’s.')
  expect(changes).toContain('| Numbness | 5 | 2 | −3 (−60%) | **Better (provisional)**')
  expect(textOf(reportDocument(reportNo(62), 'ja'), 'changes')).toContain('**改善（暫定）**')
})

test('a point that was missed reads "not collected", a blank "no answer"', () => {
  const scores = textOf(reportDocument(reportNo('constructed'), 'en'), 'scores')
  expect(scores).toContain('| 3 months after treatment | *not collected* | *not collected* |')
  expect(scores).toContain('| 1 week after treatment | 4 | 9 | 1 | *no answer* |')
})

test('a point of which the dates do not tell whether it was due says so', () => {
  const scores = textOf(reportDocument(reportNo(16), 'en'), 'scores')
  expect(scores).toContain('| 6 months after treatment (cannot say whether due) | *not collected* |')
})

test('an inferred price is marked at each amount it touches, and explained', () => {
  const cost = textOf(reportDocument(reportNo('constructed'), 'en'), 'cost')
  expect(cost).toContain('| 2 further sites (inferred) | 220,000 yen |')
  expect(cost).toContain('| Total, tax included (inferred) | 1,540,000 yen |')
  expect(cost).toContain('the clinic has not confirmed it yet')
})

test('flare, worse and rebound are each told with their point and area', () => {
  const signals = section(reportDocument(reportNo('constructed'), 'en'), 'signals')
  expect(signals?.blocks).toEqual([
    {
      kind: 'list',
      items: [
        '1 week after treatment, buttocks: 2 points more than before treatment, within the first 14 days, when some worsening is expected.',
        '1 month after treatment, buttocks: 2 points more than before treatment.',
        '1 month after treatment, numbness: 2 points more than before treatment.',
        '6 months after treatment, lower back: 2 points more than the lowest score since treatment.',
      ],
    },
  ])
})

test('a disc that could not be treated stands with its reason', () => {
  expect(textOf(reportDocument(reportNo(16), 'en'), 'treatment')).toContain(
    '**Not treated**: L5/S1 (the needle could not reach the disc)',
  )
})

test('a treatment in which no disc could be treated says "none", an unknown one "not known"', () => {
  const report = reportNo(16)
  const treated = (discs: ProgressReport['procedure']['discs']) =>
    textOf(reportDocument({ ...report, procedure: { ...report.procedure, discs } }, 'en'), 'treatment')
  expect(treated([])).toContain('**Discs treated**: none')
  expect(treated(null)).toContain('**Discs treated**: not known')
})

test('with the time before treatment alone, nothing is judged and nothing is called gone', () => {
  const printed = readCase(62)
  const report = reportOf({ ...printed, scores: { ...printed.scores, rows: printed.scores.rows.slice(0, 1) } })
  const document = reportDocument(report, 'en')
  expect(textOf(document, 'changes')).toContain('no change can be judged')
  expect(textOf(document, 'residual')).toContain('what remains cannot be said')
  expect(section(document, 'signals')).toBeUndefined()
})

test('an area without an answer is not reported as gone', () => {
  const printed = readCase(62)
  const rows = printed.scores.rows.map((row, index) =>
    index === 4 ? { ...row, values: ['0', '', '2', '0'] } : row,
  )
  const report = reportOf({ ...printed, scores: { ...printed.scores, rows } })
  const residual = textOf(reportDocument(report, 'en'), 'residual')
  expect(residual).toContain('these symptoms remained: numbness. Not known: lower limbs.')
  expect(residual).not.toContain('only')
})

test('an unchanged score one week after treatment reads "too early to say"', () => {
  const printed = readCase(48)
  const report = reportOf({ ...printed, scores: { ...printed.scores, rows: printed.scores.rows.slice(0, 2) } })
  expect(textOf(reportDocument(report, 'en'), 'changes')).toContain('**Too early to say**')
})

test('history and comment appear only where something was written', () => {
  const report = { ...reportNo(62), history: 'Walks with a stick.\r\n\r\nSince 2019.', comment: '  ' }
  const document = reportDocument(report, 'en')
  expect(section(document, 'history')?.blocks).toEqual([
    { kind: 'paragraph', text: 'Walks with a stick.' },
    { kind: 'paragraph', text: 'Since 2019.' },
  ])
  expect(section(document, 'comment')).toBeUndefined()
})
