import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import type { Course } from '@sebone/domain/follow-up/course'
import { PriceList } from '@sebone/domain/pricing/price-list'
import * as z from 'zod'
import { RecordedAdverseEvent } from '../adverse-event/recorded-adverse-event.ts'
import { OpenAlert } from '../alert/open-alert.ts'
import { RecordedAssessment } from '../assessment/recorded-assessment.ts'
import { RecordedCondition } from '../condition/recorded-condition.ts'
import { RecordedConsent } from '../consent/recorded-consent.ts'
import { RecordedContraindication, Warnings } from '../contraindication/recorded-contraindication.ts'
import { RecordedDeclinedPoint } from '../declined-point/recorded-declined-point.ts'
import { RecordedEpisode } from '../episode/recorded-episode.ts'
import { StandingNow } from '../episode/standing-now.ts'
import { Id } from '../input.ts'
import { RecordedIntercurrentEvent } from '../intercurrent-event/recorded-intercurrent-event.ts'
import { RecordedNote } from '../note/recorded-note.ts'
import { RequestEntry } from '../patient-link/assessment-request.ts'
import { RecordedProcedure } from '../procedure/recorded-procedure.ts'
import { FrozenQuote } from '../quote/frozen-quote.ts'
import { RecordedPatient } from './recorded-patient.ts'

/** What one treatment led to. The course is the domain's own value: its type is checked here, its shape not again. */
export const ProcedureCourse = z.strictObject({ procedureId: Id.nullable(), course: z.custom<Course>() })
export type ProcedureCourse = z.infer<typeof ProcedureCourse>

/** What a patient wrote under "anything worrying you". */
export const Worry = z.strictObject({ assessmentId: Id, text: z.string(), on: CalendarDate.nullable() })
export type Worry = z.infer<typeof Worry>

export const EpisodePage = z.strictObject({
  episode: RecordedEpisode,
  conditions: z.array(RecordedCondition).readonly(),
  procedures: z.array(RecordedProcedure).readonly(),
  assessments: z.array(RecordedAssessment).readonly(),
  /** One per procedure, the earliest first; one without a procedure before the first treatment. */
  courses: z.array(ProcedureCourse).readonly(),
  standing: StandingNow,
  quotes: z.array(FrozenQuote).readonly(),
  requests: z.array(RequestEntry).readonly(),
  worries: z.array(Worry).readonly(),
  /** What speaks against a treatment, from findings, the patient's answers and staff; what staff noted stands in `noted`. */
  warnings: Warnings,
  noted: z.array(RecordedContraindication).readonly(),
  adverseEvents: z.array(RecordedAdverseEvent).readonly(),
  events: z.array(RecordedIntercurrentEvent).readonly(),
  declined: z.array(RecordedDeclinedPoint).readonly(),
  /** Corrections and what they correct, the earliest first. */
  notes: z.array(RecordedNote).readonly(),
})
export type EpisodePage = z.infer<typeof EpisodePage>

export const PatientPage = z.strictObject({
  patient: RecordedPatient,
  /** Alerts that nobody has closed, the oldest first. */
  alerts: z.array(OpenAlert).readonly(),
  consents: z.array(RecordedConsent).readonly(),
  /** The latest first. */
  episodes: z.array(EpisodePage).readonly(),
  priceLists: z.array(PriceList).readonly(),
  /** By what the clinic follows treatments: a date that is typed is previewed by the versions of that date. */
  careRules: z.custom<CareRules>(),
  today: CalendarDate,
})
export type PatientPage = z.infer<typeof PatientPage>
