import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { Disc } from '../spine/disc.ts'
import type { FindingKind } from '../spine/finding.ts'
import type { NotationRefusal } from '../spine/notation-refusal.ts'
import type { SymptomArea } from '../symptom/area.ts'

/** What is wrong at one place of a case file; `words` says it in sentences. Texts from the file are as printed. */
export type CaseProblemKind =
  | { readonly code: 'notJson' }
  | { readonly code: 'notAnObject' }
  | { readonly code: 'notAList' }
  | { readonly code: 'emptyList' }
  | { readonly code: 'notText' }
  | { readonly code: 'blankText' }
  | { readonly code: 'textTooLong'; readonly maxLength: number }
  | { readonly code: 'unprintableText' }
  | { readonly code: 'notTrueOrFalse' }
  | { readonly code: 'missingKey'; readonly key: string }
  | { readonly code: 'unknownKey'; readonly key: string }
  | { readonly code: 'duplicateKey'; readonly key: string }
  | { readonly code: 'notAReportNumber' }
  | { readonly code: 'notADecade' }
  | { readonly code: 'notACount' }
  | { readonly code: 'unknownCode'; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: 'notADate'; readonly text: string }
  | { readonly code: 'reportBeforeTreatment'; readonly publishedOn: CalendarDate; readonly performedIn: PartialDate }
  | { readonly code: 'notation'; readonly refusal: NotationRefusal }
  | { readonly code: 'severalDiscs'; readonly text: string }
  | { readonly code: 'duplicateDisc'; readonly disc: Disc }
  | { readonly code: 'treatedAndNotTreated'; readonly disc: Disc }
  | { readonly code: 'duplicateFinding'; readonly kind: FindingKind }
  | { readonly code: 'noPriceForSites'; readonly sites: number; readonly mostSites: number }
  | { readonly code: 'unknownHeading'; readonly text: string }
  | { readonly code: 'duplicateHeading'; readonly text: string; readonly area: SymptomArea }
  | { readonly code: 'unknownLabel'; readonly text: string }
  | { readonly code: 'duplicateLabel'; readonly text: string; readonly point: AssessmentPoint }
  | { readonly code: 'rowLength'; readonly expected: number; readonly actual: number }
  | { readonly code: 'noBaselineRow' }
  | { readonly code: 'notAScore'; readonly text: string }

/** `path` is where in the file, as `scores.rows[2].values[0]`; empty for the file as a whole. */
export type CaseProblem = CaseProblemKind & { readonly path: string }
