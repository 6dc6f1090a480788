import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { Course, CourseJudgement } from '../follow-up/course.ts'
import type { PointStatus } from '../follow-up/point-status.ts'
import type { Signal } from '../follow-up/signal.ts'
import type { Quote } from '../pricing/quote.ts'
import type { BySymptom, SymptomArea } from '../symptom/area.ts'
import type { RecordedScore } from '../symptom/recorded-score.ts'
import type { ReportFacts, ReportFinding, ReportPatient, ReportProcedure } from './report-facts.ts'
import type { ReportWarning } from './report-warning.ts'
import { elapsedMonths } from '../calendar/elapsed-months.ts'
import { courseOf } from '../follow-up/course.ts'
import { DEFAULT_CARE_RULES, rulesFor } from '../follow-up/care-rules.ts'
import { quoteFor } from '../pricing/quote.ts'
import { warningsOf } from './report-warning.ts'

export type { ReportFacts, ReportFinding, ReportPatient, ReportProcedure } from './report-facts.ts'

/** A row of the score table. */
export type ReportPoint = Readonly<{
  point: AssessmentPoint
  status: PointStatus
  answeredOn: CalendarDate | null
  /** Null: nothing was collected at this point. */
  scores: BySymptom<RecordedScore> | null
}>

/** A document about one episode as of one date: facts, and what the domain makes of them. Words are added elsewhere. */
export type ProgressReport = Readonly<{
  number: number | null
  topic: string | null
  asOf: CalendarDate | null
  patient: ReportPatient
  procedure: ReportProcedure
  /** Whole months from treatment to the date of the report, as far as the dates allow. */
  elapsedMonths: Readonly<{ min: number; max: number }> | null
  findings: readonly ReportFinding[]
  history: string | null
  comment: string | null
  /** In the order printed. Verdicts, signals and residual symptoms speak of these areas only. */
  areas: readonly SymptomArea[]
  points: readonly ReportPoint[]
  /** The last recorded row against the baseline. */
  verdicts: BySymptom<CourseJudgement>
  /** In time order, then by area as printed. */
  signals: readonly Signal[]
  /** Areas above 0 in the last recorded row, in the order printed. */
  residual: readonly SymptomArea[]
  /** From the list valid on the treatment date; null where the sites are not known or no list or price covers them. */
  price: Quote | null
  warnings: readonly ReportWarning[]
  course: Course
}>

/**
 * The progress report of one treatment as of `facts.asOf`: answers after that day are left out, and every status,
 * elapsed time and price is computed for it. Without a day, points without an answer are `cannotSay`.
 * Total: what is missing stays null and is never made up. Rules: cases/README and DOMAIN.md, sections 5 to 8.
 */
export function progressReportOf(facts: ReportFacts): ProgressReport {
  const { procedure, areas, asOf } = facts
  const course = courseOf({
    treatedOn: procedure.performedIn,
    assessments: facts.assessments,
    today: asOf,
    ...rulesFor(procedure, facts.rules ?? DEFAULT_CARE_RULES),
    closed: facts.closed,
  })
  return {
    number: facts.number,
    topic: facts.topic,
    asOf,
    patient: facts.patient,
    procedure,
    elapsedMonths: asOf && elapsedMonths(procedure.performedIn, asOf),
    findings: facts.findings,
    history: facts.history,
    comment: facts.comment,
    areas,
    points: course.points.map(({ point, status, assessment }) => ({
      point,
      status,
      answeredOn: assessment?.answeredOn ?? null,
      scores: assessment?.scores ?? null,
    })),
    verdicts: course.judgements,
    signals: inPrintedOrder(course.signals, areas),
    residual: areas.filter((area) => course.residual.includes(area)),
    price: priceOf(facts),
    warnings: warningsOf(facts),
    course,
  }
}

/** The signals of one answer stand together; only their order by area is the report's own. */
function inPrintedOrder(signals: readonly Signal[], areas: readonly SymptomArea[]): readonly Signal[] {
  const answers = [...new Set(signals.map(({ assessmentId }) => assessmentId))]
  return answers.flatMap((id) =>
    areas.flatMap((area) => signals.filter((signal) => signal.assessmentId === id && signal.area === area)),
  )
}

function priceOf({ procedure: { method, performedIn, billedSites }, priceLists }: ReportFacts): Quote | null {
  if (billedSites === null) return null
  const quote = quoteFor({ method, sites: billedSites, on: performedIn, lists: priceLists })
  return quote.ok ? quote.value : null
}
