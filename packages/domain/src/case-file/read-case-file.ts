import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { ReportFacts } from '../report/report-facts.ts'
import type { Result } from '../result.ts'
import type { CaseProblem } from './case-problem.ts'
import type { Cursor, Unread } from './cursor.ts'
import { isBefore, readCalendarDate } from '../calendar/calendar-date.ts'
import { firstDayOf } from '../calendar/partial-date.ts'
import { CELLGEL_PRICE_LISTS } from '../pricing/cellgel-price-list.ts'
import { accept } from '../result.ts'
import { readObject, readOrNull, readPart, readText, report } from './cursor.ts'
import { readFindingsPart } from './read-findings-part.ts'
import { readPatientPart } from './read-patient-part.ts'
import { readProcedurePart } from './read-procedure-part.ts'
import { readScoresPart } from './read-scores-part.ts'

const KEYS = ['number', 'publishedOn', 'patient', 'procedure', 'findings', 'scores'] as const

/**
 * Reads a case file, already parsed from JSON, into the facts of a progress report. Strict: whatever cannot be read
 * exactly is refused, and every problem is reported at once, each with its path, code and data. Nothing is guessed.
 * Keys that come twice are lost by the time JSON is parsed: `readCaseText` finds those too. Source: cases/README.
 */
export function readCaseFile(json: unknown): Result<ReportFacts, CaseProblem[]> {
  const problems: CaseProblem[] = []
  const file: Cursor = { value: json, path: '', problems }
  const facts = readFacts(file)
  return facts === undefined || problems.length > 0 ? { ok: false, error: problems } : accept(facts)
}

function readFacts(file: Cursor): ReportFacts | Unread {
  const parts = readObject(file, KEYS)
  if (parts === undefined) return undefined
  const number = readOrNull(parts.number, readReportNumber)
  const asOf = readOrNull(parts.publishedOn, readDay)
  const patient = readPart(parts.patient, readPatientPart)
  const treatment = readPart(parts.procedure, readProcedurePart)
  const findings = readPart(parts.findings, (part) => readFindingsPart(part, treatment?.notation ?? {}))
  const scores = readPart(parts.scores, readScoresPart)

  const { procedure, performedIn } = treatment ?? {}
  if (asOf && performedIn && parts.publishedOn && isBefore(asOf, firstDayOf(performedIn))) {
    report(parts.publishedOn, { code: 'reportBeforeTreatment', publishedOn: asOf, performedIn })
  }
  if (number === undefined || asOf === undefined || !patient || !procedure || !findings || !scores) return undefined
  return {
    number,
    topic: null,
    asOf,
    patient,
    procedure,
    findings,
    history: null,
    comment: null,
    ...scores,
    closed: null,
    priceLists: CELLGEL_PRICE_LISTS,
  }
}

function readReportNumber(cursor: Cursor): number | Unread {
  const { value } = cursor
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
  return isNumber ? value : report(cursor, { code: 'notAReportNumber' })
}

function readDay(cursor: Cursor): CalendarDate | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  const day = readCalendarDate(text)
  return day.ok ? day.value : report(cursor, day.error)
}
