import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { Side } from '../episode/condition.ts'
import type { Sex } from '../episode/patient.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { AssessmentFacts } from '../follow-up/assessment.ts'
import type { CareRules } from '../follow-up/care-rules.ts'
import type { CourseClosing } from '../follow-up/course-closing.ts'
import type { PriceList } from '../pricing/price-list.ts'
import type { Disc } from '../spine/disc.ts'
import type { FindingKind } from '../spine/finding.ts'
import type { Grade } from '../spine/grade.ts'
import type { SpineLocation } from '../spine/location.ts'
import type { NotTreatedReason } from '../spine/not-treated-reason.ts'
import type { SymptomArea } from '../symptom/area.ts'

/** As much of a person as a report may print: no name, no date of birth, no place finer than a country. */
export type ReportPatient = Readonly<{
  sex: Sex
  /** 70 = in the 70s; null: not known. */
  ageDecade: number | null
  countryOfResidence: string | null
}>

export type ReportFinding = Readonly<{
  kind: FindingKind
  at: readonly SpineLocation[]
  asPrinted: string | null
  side: Side | null
  grade: Grade | null
  redFramed: boolean
}>

export type ReportDiscNotTreated = Readonly<{ disc: Disc; reason: NotTreatedReason; asPrinted: string | null }>

export type ReportProcedure = Readonly<{
  method: TreatmentMethod
  performedIn: PartialDate
  /** Null: not known which discs were treated. */
  discs: readonly Disc[] | null
  discsAsPrinted: string | null
  notTreated: readonly ReportDiscNotTreated[]
  billedSites: number | null
  billedSitesReason: string | null
}>

/** What is known about one episode and one treatment, from the database or from a case file. */
export type ReportFacts = Readonly<{
  number: number | null
  topic: string | null
  /** The report says what was known on this day; null: the day of publication is not known. */
  asOf: CalendarDate | null
  patient: ReportPatient
  procedure: ReportProcedure
  findings: readonly ReportFinding[]
  history: string | null
  comment: string | null
  /** Areas in the order in which they are to be printed; an area left out was not collected. */
  areas: readonly SymptomArea[]
  assessments: readonly AssessmentFacts[]
  /** What ended the course of this treatment, where something did. */
  closed: CourseClosing | null
  /** The clinic's versions of protocol and expected course; those that every clinic begins with where left out. */
  rules?: CareRules
  priceLists: readonly PriceList[]
}>
