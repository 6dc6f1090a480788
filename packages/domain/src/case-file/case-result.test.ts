import { describe, expect, test } from 'vitest'
import { CASE_NUMBERS, casePath, readExpected, type CaseNumber } from '@sebone/fixtures/cases'
import { readFileSync } from 'node:fs'
import { progressReportOf, type ProgressReport } from '../report/progress-report.ts'
import { caseResultOf } from './case-result.ts'
import { readCaseText } from './read-case-text.ts'

function reportOf(number: CaseNumber): ProgressReport {
  const facts = readCaseText(readFileSync(casePath(number), 'utf8'))
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return progressReportOf(facts.value)
}

/** Through JSON, as the command prints it: what JSON would lose or change shows here. */
const printed = (number: CaseNumber): unknown => JSON.parse(JSON.stringify(caseResultOf(reportOf(number))))

describe('a case file gives exactly the result beside it', () => {
  test.each(CASE_NUMBERS)('case %s', (number) => {
    expect(printed(number)).toEqual(readExpected(number))
  })
})
