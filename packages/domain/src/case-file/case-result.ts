import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { CourseJudgement } from '../follow-up/course.ts'
import type { PointStatus } from '../follow-up/point-status.ts'
import type { SignalKind } from '../follow-up/signal.ts'
import type { Verdict } from '../outcome/judgement.ts'
import type { ProgressReport, ReportPoint } from '../report/progress-report.ts'
import type { ReportWarning } from '../report/report-warning.ts'
import type { Disc } from '../spine/disc.ts'
import type { FindingKind } from '../spine/finding.ts'
import type { SpineLocation } from '../spine/location.ts'
import type { NotTreatedReason } from '../spine/not-treated-reason.ts'
import type { SymptomArea } from '../symptom/area.ts'
import { scoreOf } from '../symptom/recorded-score.ts'

export type CaseVerdict = Readonly<{
  absolute: number | null
  /** Rounded to three decimals. */
  relative: number | null
  verdict: Verdict
  resolved: boolean
  beyondMeasurementError: boolean
  acceptable: boolean | null
}>

type ByPrintedArea<T> = Readonly<Partial<Record<SymptomArea, T>>>

/** The machine-readable result of a case file, key by key as its contract says (cases/README). */
export type CaseResult = Readonly<{
  discs: readonly Disc[] | null
  notTreated: readonly Readonly<{ disc: Disc; reason: NotTreatedReason }>[]
  findings: readonly Readonly<{ kind: FindingKind; at: readonly SpineLocation[] }>[]
  areas: readonly SymptomArea[]
  points: readonly Readonly<{
    point: AssessmentPoint
    status: PointStatus
    scores: ByPrintedArea<number | null> | null
  }>[]
  verdicts: ByPrintedArea<CaseVerdict>
  signals: readonly Readonly<{ point: AssessmentPoint | null; area: SymptomArea; kind: SignalKind; by: number }>[]
  residual: readonly SymptomArea[]
  elapsedMonths: Readonly<{ min: number; max: number }> | null
  price: Readonly<{ billedSites: number; total: number; tax: number; inferred: boolean }> | null
  warnings: readonly ReportWarning[]
}>

/** The report of a case file in the shape of its contract. Only the areas printed appear, in the order printed. */
export function caseResultOf(report: ProgressReport): CaseResult {
  const { areas, price, procedure } = report
  return {
    discs: procedure.discs,
    notTreated: procedure.notTreated.map(({ disc, reason }) => ({ disc, reason })),
    findings: report.findings.map(({ kind, at }) => ({ kind, at })),
    areas,
    points: report.points.map((row) => pointResult(row, areas)),
    verdicts: byPrintedArea(areas, (area) => verdictResult(report.verdicts[area])),
    signals: report.signals.map(({ point, area, kind, by }) => ({ point, area, kind, by })),
    residual: report.residual,
    elapsedMonths: report.elapsedMonths,
    price: price && { billedSites: price.sites, total: price.total, tax: price.tax, inferred: price.inferred },
    warnings: report.warnings,
  }
}

/** The contract knows no grace: a point whose window is open is due, however late in it. */
function pointResult(
  { point, status, scores }: ReportPoint,
  areas: readonly SymptomArea[],
): CaseResult['points'][number] {
  return {
    point,
    status: status === 'overdue' ? 'due' : status,
    scores: scores && byPrintedArea(areas, (area) => scoreOf(scores[area])),
  }
}

const verdictResult = (judgement: CourseJudgement): CaseVerdict => ({
  absolute: judgement.absolute,
  relative: judgement.relative === null ? null : Math.round(judgement.relative * 1000) / 1000,
  verdict: judgement.verdict,
  resolved: judgement.resolved,
  beyondMeasurementError: judgement.beyondMeasurementError,
  acceptable: judgement.acceptable,
})

function byPrintedArea<T>(areas: readonly SymptomArea[], valueOf: (area: SymptomArea) => T): ByPrintedArea<T> {
  const result: Partial<Record<SymptomArea, T>> = {}
  for (const area of areas) result[area] = valueOf(area)
  return result
}
