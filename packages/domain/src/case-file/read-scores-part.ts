import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { AssessmentFacts } from '../follow-up/assessment.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { Score } from '../symptom/score.ts'
import type { Cursor, Unread } from './cursor.ts'
import { bySymptom } from '../symptom/area.ts'
import { readScore } from '../symptom/read-score.ts'
import { BLANK, recordedAs } from '../symptom/recorded-score.ts'
import { readList, readObject, readPart, readText, report } from './cursor.ts'
import { readAreaHeading } from './read-area-heading.ts'
import { readRowLabel } from './read-row-label.ts'

export type ScoresPart = Readonly<{ areas: readonly SymptomArea[]; assessments: readonly AssessmentFacts[] }>

/** The score table: areas in the order printed, and one answer per row. Rows may stand in any order. */
export function readScoresPart(cursor: Cursor): ScoresPart | Unread {
  const parts = readObject(cursor, ['areas', 'rows'])
  const headings = readPart(parts?.areas, readHeadings)
  const rows = readPart(parts?.rows, (part) => readRows(part, headings))
  return headings && rows && { areas: headings.filter((area) => area !== undefined), assessments: rows }
}

/** One entry per column, undefined where the heading could not be read, so that the columns still count. */
function readHeadings(cursor: Cursor): readonly (SymptomArea | Unread)[] | Unread {
  const headings = readList(cursor)
  if (headings?.length === 0) return report(cursor, { code: 'emptyList' })
  const seen = new Set<SymptomArea>()
  return headings?.map((heading) => {
    const text = readText(heading)
    if (text === undefined) return undefined
    const area = readAreaHeading(text)
    if (!area.ok) return report(heading, area.error)
    if (seen.has(area.value)) return report(heading, { code: 'duplicateHeading', text, area: area.value })
    seen.add(area.value)
    return area.value
  })
}

function readRows(
  cursor: Cursor,
  headings: readonly (SymptomArea | Unread)[] | Unread,
): readonly AssessmentFacts[] | Unread {
  const seen = new Set<AssessmentPoint>()
  const rows = readList(cursor)?.flatMap((row): AssessmentFacts[] => {
    const parts = readObject(row, ['at', 'values'])
    const point = readPart(parts?.at, (part) => readLabel(part, seen))
    const values = readPart(parts?.values, (part) => readValues(part, headings?.length ?? null))
    return point && values && headings ? [assessmentOf(point, headings, values)] : []
  })
  if (rows && !seen.has('baseline')) report(cursor, { code: 'noBaselineRow' })
  return rows
}

function readLabel(cursor: Cursor, seen: Set<AssessmentPoint>): AssessmentPoint | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  const point = readRowLabel(text)
  if (!point.ok) return report(cursor, point.error)
  if (seen.has(point.value)) return report(cursor, { code: 'duplicateLabel', text, point: point.value })
  seen.add(point.value)
  return point.value
}

function readValues(cursor: Cursor, expected: number | null): readonly (Score | null | Unread)[] | Unread {
  const values = readList(cursor)
  if (values && expected !== null && values.length !== expected) {
    report(cursor, { code: 'rowLength', expected, actual: values.length })
  }
  return values?.map((value) => {
    const text = readText(value)
    if (text === undefined) return undefined
    const score = readScore(text)
    return score.ok ? score.value : report(value, score.error)
  })
}

/**
 * A published table says neither on which day nor how its answers came. They stand at the point they are printed for,
 * and the mode, which nothing of a case file's report shows, is that of print.
 */
const assessmentOf = (
  point: AssessmentPoint,
  headings: readonly (SymptomArea | Unread)[],
  values: readonly (Score | null | Unread)[],
): AssessmentFacts => ({
  id: point,
  answeredOn: null,
  point,
  scores: bySymptom((area) => {
    const value = values[headings.indexOf(area)]
    return value === undefined ? BLANK : recordedAs(value)
  }),
  mode: 'paper',
  answeredBy: 'patient',
})
