import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { RecordedScore } from '../symptom/recorded-score.ts'
import type { ReportDraft, StoredFigures } from './report-draft.ts'
import { ASSESSMENT_POINTS } from '../follow-up/assessment-point.ts'
import { canonicalJson } from './canonical-json.ts'

/** Parts of a report, other than the score table, that are compared with stored data as a whole. */
export const COMPARED_PARTS = [
  'number',
  'method',
  'patient',
  'performedIn',
  'discs',
  'notTreated',
  'billedSites',
  'cost',
  'findings',
  'areas',
] as const satisfies readonly (keyof StoredFigures)[]
export type ComparedPart = (typeof COMPARED_PARTS)[number]

export type StoredDifference =
  | { readonly code: 'partDiffers'; readonly part: ComparedPart }
  | {
      readonly code: 'cellDiffers'
      readonly point: AssessmentPoint
      readonly area: SymptomArea
      /** Null: nothing stands there. */
      readonly printed: RecordedScore | null
      readonly stored: RecordedScore | null
    }
  /** Nothing was collected, and the report leaves the row out or prints something else. */
  | { readonly code: 'missingPointNotSaid'; readonly point: AssessmentPoint }
  /** The report prints "not collected" for a point that is not due, or prints a point twice. */
  | { readonly code: 'rowTooMany'; readonly point: AssessmentPoint }

/**
 * Where a draft, or a report issued earlier, no longer says what is stored: cell by cell for the scores. Empty: all of it
 * agrees. For a report that has been issued this is "issued version differs".
 */
export function differencesFromStored(printed: ReportDraft, stored: StoredFigures): readonly StoredDifference[] {
  const parts = COMPARED_PARTS.filter((part) => canonicalJson(printed[part]) !== canonicalJson(stored[part]))
  return [
    ...parts.map((part) => ({ code: 'partDiffers', part }) as const),
    ...ASSESSMENT_POINTS.flatMap((point) => differencesAt(point, printed, stored)),
  ]
}

function differencesAt(point: AssessmentPoint, printed: ReportDraft, stored: StoredFigures): StoredDifference[] {
  const [row, second] = printed.rows.filter((candidate) => candidate.point === point)
  const real = stored.rows.find((candidate) => candidate.point === point)
  if (second) return [{ code: 'rowTooMany', point }]
  if (!real) return row ? [{ code: 'rowTooMany', point }] : []
  if (real.scores === null) return row && row.scores === null ? [] : [{ code: 'missingPointNotSaid', point }]

  const areas = [...stored.areas, ...printed.areas.filter((area) => !stored.areas.includes(area))]
  return areas.flatMap((area) => {
    const [is, should] = [cellOf(row?.scores, printed.areas, area), cellOf(real.scores, stored.areas, area)]
    return canonicalJson(is) === canonicalJson(should) ? [] : [{ code: 'cellDiffers', point, area, printed: is, stored: should }]
  })
}

function cellOf(
  scores: readonly RecordedScore[] | null | undefined,
  areas: readonly SymptomArea[],
  area: SymptomArea,
): RecordedScore | null {
  const column = areas.indexOf(area)
  return column < 0 ? null : (scores?.[column] ?? null)
}
