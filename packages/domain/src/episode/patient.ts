import * as z from 'zod'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { Id } from './id.ts'
import { Line } from './text.ts'

export const SEXES = ['female', 'male', 'other', 'unknown'] as const
export const Sex = z.enum(SEXES)
export type Sex = z.infer<typeof Sex>

export const PATIENT_LANGUAGES = ['en', 'ja'] as const
export const PatientLanguage = z.enum(PATIENT_LANGUAGES)
export type PatientLanguage = z.infer<typeof PatientLanguage>

/** The person. Names stay exactly as typed: normalising them would change some kanji. */
export const Patient = z.strictObject({
  id: Id,
  /** The clinic's own number for the person. */
  number: Line,
  familyName: Line,
  givenName: Line,
  familyKana: Line.nullable(),
  givenKana: Line.nullable(),
  /** Null until somebody knows it; then the first opening of a patient link records it. */
  birthDate: CalendarDate.nullable(),
  sex: Sex,
  phone: Line.nullable(),
  email: z.email().max(254).nullable(),
  language: PatientLanguage,
  /** As staff write it; a published report names no place finer than this. */
  countryOfResidence: Line.nullable(),
  /** Made up for demonstration; shown wherever the person is. */
  isSynthetic: z.boolean(),
})
export type Patient = z.infer<typeof Patient>
