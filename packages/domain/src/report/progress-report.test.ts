import { describe, expect, test } from 'vitest'
import { readCase, type PrintedCase } from '@sebone/fixtures/cases'
import { readCaseFile } from '../case-file/read-case-file.ts'
import { answeredOn, day, partial } from '../follow-up/answers.test-data.ts'
import { progressReportOf, type ReportFacts } from './progress-report.ts'

function factsOf(file: PrintedCase): ReportFacts {
  const read = readCaseFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
const NO_62 = factsOf(readCase(62))

describe('report no. 62', () => {
  const report = progressReportOf(NO_62)

  test('is about seven to eight months after a treatment of three discs', () => {
    expect(report.elapsedMonths).toEqual({ min: 7, max: 8 })
    expect(report.procedure.discs).toEqual(['L3/4', 'L4/5', 'L5/S1'])
  })

  test('costs 1,430,000 yen for two sites, 130,000 of it tax', () => {
    expect(report.price).toMatchObject({ sites: 2, total: 1_430_000, tax: 130_000, inferred: false })
  })

  test('warns that sites and discs differ, that a location is unclear, that L5/S1 has no finding', () => {
    expect(report.warnings).toEqual([
      'billedSitesDifferFromTreatedDiscs',
      'findingLocationUnclear',
      'treatedDiscWithoutFinding',
    ])
  })
})

test('answers after the date of the report are left out, and a late point is overdue', () => {
  const report = progressReportOf({
    ...NO_62,
    asOf: day('2022-12-27'),
    procedure: { ...NO_62.procedure, performedIn: partial('2022-12-15') },
    assessments: [answeredOn('2022-12-14', '3 1 5 4'), answeredOn('2022-12-29', '9 9 9 9')],
  })
  expect(report.points.map(({ status }) => status)).toEqual(['recorded', 'overdue', 'notDue', 'notDue', 'notDue'])
  expect(report.points[1]).toEqual({ point: 'oneWeek', status: 'overdue', answeredOn: null, scores: null })
  expect(report.signals).toEqual([])
  expect(report.elapsedMonths).toEqual({ min: 0, max: 0 })
})

test('what is not known stays null, and no price or warning is made up for it', () => {
  const procedure = { ...NO_62.procedure, discs: null, discsAsPrinted: null, billedSites: null }
  const report = progressReportOf({ ...NO_62, procedure, asOf: null, findings: [] })
  expect(report).toMatchObject({ price: null, elapsedMonths: null, warnings: [] })
  expect(progressReportOf({ ...NO_62, priceLists: [] }).price).toBeNull()
})

test('areas that were not printed are not spoken of', () => {
  const report = progressReportOf({ ...NO_62, areas: ['buttocks', 'lowerBack'] })
  expect(report.residual).toEqual([])
})

test('signals and residual symptoms follow the order in which the areas are printed', () => {
  const report = progressReportOf(factsOf(readCase('constructed')))
  expect(report.residual).toEqual(['buttocks', 'lowerBack', 'lowerLimbs'])
  expect(report.signals.map(({ point, area }) => `${point} ${area}`)).toEqual([
    'oneWeek buttocks',
    'oneMonth buttocks',
    'oneMonth numbness',
    'sixMonths lowerBack',
  ])
})
