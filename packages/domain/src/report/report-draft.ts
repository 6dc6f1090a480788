import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { ShownDenominator } from '../cohort/denominator.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { Disc } from '../spine/disc.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { RecordedScore } from '../symptom/recorded-score.ts'
import type { ReportDiscNotTreated, ReportFacts, ReportFinding, ReportPatient } from './report-facts.ts'
import type { ProgressReport } from './progress-report.ts'
import type { ReportTextsByLanguage } from './report-text.ts'
import { progressReportOf } from './progress-report.ts'
import { atMostMonth } from './de-identification/reduced.ts'

/** A row of the score table as printed; `scores` in the order of the areas, null: it reads "not collected". */
export type PrintedRow = Readonly<{ point: AssessmentPoint; scores: readonly RecordedScore[] | null }>

/** This patient's cost as printed: yen, tax included. */
export type PrintedCost = Readonly<{ sites: number; total: number; tax: number }>

/**
 * A report as it is to be published, before the gate: figures once, prose in both languages. Nothing here names the
 * patient or the records it comes from. The day of publication is the document's own date, not one of the patient's.
 */
export type ReportDraft = Readonly<{
  number: number | null
  publishedOn: CalendarDate | null
  method: TreatmentMethod
  patient: ReportPatient
  performedIn: PartialDate
  /** Null: not known. */
  discs: readonly Disc[] | null
  notTreated: readonly ReportDiscNotTreated[]
  billedSites: number | null
  cost: PrintedCost | null
  findings: readonly ReportFinding[]
  areas: readonly SymptomArea[]
  rows: readonly PrintedRow[]
  /** How many people stand behind this one; null: not printed. */
  denominator: ShownDenominator | null
  texts: ReportTextsByLanguage
}>

/** What stored data give a report; the rest is prose and the denominator. */
export type StoredFigures = Omit<ReportDraft, 'publishedOn' | 'denominator' | 'texts'>

/** The figures as they would be printed today: the month at most, and no row for a point that is not due yet. */
export function storedFigures(facts: ReportFacts): StoredFigures {
  const report = progressReportOf(facts)
  const { method, performedIn, discs, notTreated, billedSites } = facts.procedure
  return {
    number: facts.number,
    method,
    patient: facts.patient,
    performedIn: atMostMonth(performedIn),
    discs,
    notTreated,
    billedSites,
    cost: report.price && { sites: report.price.sites, total: report.price.total, tax: report.price.tax },
    findings: facts.findings,
    areas: facts.areas,
    rows: rowsOf(report),
  }
}

/** A draft with every figure from stored data, to which staff add the prose. */
export const draftReport = (
  facts: ReportFacts,
  written: { readonly texts: ReportTextsByLanguage; readonly denominator: ShownDenominator | null },
): ReportDraft => ({ ...storedFigures(facts), publishedOn: facts.asOf, ...written })

const rowsOf = ({ points, areas }: ProgressReport): readonly PrintedRow[] =>
  points.flatMap(({ point, status, scores }): readonly PrintedRow[] => {
    if (scores !== null) return [{ point, scores: areas.map((area) => scores[area]) }]
    return status === 'notDue' ? [] : [{ point, scores: null }]
  })
