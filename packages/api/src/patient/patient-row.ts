import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { PartialDate } from '@sebone/domain/calendar/partial-date-schema'
import { Patient } from '@sebone/domain/episode/patient'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import { Disc } from '@sebone/domain/spine/spine-schema'
import { Score } from '@sebone/domain/symptom/score'
import { bySymptomOf } from '@sebone/domain/symptom/symptom-schema'
import * as z from 'zod'

/** One line of the list of patients: who, how they stand today, and the last four scores. */
export const PatientRow = Patient.pick({
  id: true,
  number: true,
  familyName: true,
  givenName: true,
  familyKana: true,
  givenKana: true,
  birthDate: true,
  sex: true,
  isSynthetic: true,
}).extend({
  standing: z.enum(STANDINGS),
  standingPoint: z.enum(FOLLOW_UP_POINTS).nullable(),
  dueOn: CalendarDate.nullable(),
  treatedIn: PartialDate.nullable(),
  /** Days since that treatment; null where its day is not known. */
  day: z.int().nullable(),
  discs: z.array(Disc).readonly(),
  /** Null where nothing was ever answered; an area is null where it was left blank or the person was not sure. */
  lastScores: bySymptomOf(Score.nullable()).nullable(),
})
export type PatientRow = z.infer<typeof PatientRow>
