import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'
import { PatientMatch } from '../patient/match-patients.ts'
import { RecordedPatient } from '../patient/recorded-patient.ts'

/** The facts of a patient's record that a first intake asks for. Kana come in one piece. */
export const STATED_FACTS = ['kana', 'phone', 'email', 'countryOfResidence'] as const
export type StatedFact = (typeof STATED_FACTS)[number]

/** A first intake that nobody has reviewed. */
export const WaitingIntake = z.strictObject({
  responseId: Id,
  episodeId: Id,
  patient: RecordedPatient,
  submittedAt: Instant,
  language: PatientLanguage,
})
export type WaitingIntake = z.infer<typeof WaitingIntake>

export const WaitingIntakes = z.strictObject({ intakes: z.array(WaitingIntake).readonly(), today: CalendarDate })
export type WaitingIntakes = z.infer<typeof WaitingIntakes>

/** One of them, with what was stated beside what is recorded, and who else it may be. */
export const Intake = WaitingIntake.extend({
  stated: z.record(z.enum(STATED_FACTS), z.string().nullable()),
  isReviewed: z.boolean(),
  matches: z.array(PatientMatch).readonly(),
  today: CalendarDate,
})
export type Intake = z.infer<typeof Intake>
