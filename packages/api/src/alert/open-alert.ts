import { Patient } from '@sebone/domain/episode/patient'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { RED_FLAGS } from '@sebone/domain/follow-up/red-flag'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

/** Somebody must be called. It stays until a member of staff says what was done. */
export const OpenAlert = z.strictObject({
  id: Id,
  patientId: Id,
  kind: z.literal('redFlag'),
  codes: z.array(z.enum(RED_FLAGS)).min(1).readonly(),
  raisedAt: Instant,
  /** The form in which it was answered; null where staff recorded the answer. */
  requestId: Id.nullable(),
  point: z.enum(ASSESSMENT_POINTS).nullable(),
  /** The alert comes before the form is finished: false while the person may still be filling it in. */
  isFormSent: z.boolean(),
})
export type OpenAlert = z.infer<typeof OpenAlert>

/** With whom to call, for a list of all patients. */
export const ListedAlert = OpenAlert.extend({
  patient: Patient.pick({
    number: true,
    familyName: true,
    givenName: true,
    familyKana: true,
    givenKana: true,
    birthDate: true,
    phone: true,
    language: true,
    isSynthetic: true,
  }),
})
export type ListedAlert = z.infer<typeof ListedAlert>
