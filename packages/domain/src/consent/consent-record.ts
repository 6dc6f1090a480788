import * as z from 'zod'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { Id } from '../episode/id.ts'
import { PatientLanguage } from '../episode/patient.ts'
import { Line } from '../episode/text.ts'
import { COLLECTION_MODES } from '../follow-up/assessment.ts'
import { CONSENT_PLACES, CONSENT_PURPOSES } from './purpose.ts'

/** Who agreed: the patient, or somebody who may speak for the patient. Names exactly as written. */
export const ConsentingPerson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('patient'), name: Line }),
  z.strictObject({ kind: z.literal('representative'), name: Line, relationship: Line }),
])
export type ConsentingPerson = z.infer<typeof ConsentingPerson>

/** What there is to show for it: the typed name itself, the drawn signature, or the signed sheet, both as stored files. */
export const ConsentEvidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typedName') }),
  z.strictObject({ kind: z.literal('drawnSignature'), imageId: Id }),
  z.strictObject({ kind: z.literal('paper'), documentId: Id }),
])
export type ConsentEvidence = z.infer<typeof ConsentEvidence>

export const ConsentWithdrawal = z.strictObject({
  /** From this day on the consent no longer carries; what was done before stays lawful. */
  on: CalendarDate,
  by: ConsentingPerson,
  how: z.enum(COLLECTION_MODES),
})
export type ConsentWithdrawal = z.infer<typeof ConsentWithdrawal>

/** One person's agreement to one purpose, with the exact text. Never edited; only a withdrawal is ever added. */
export const ConsentRecord = z.strictObject({
  id: Id,
  patientId: Id,
  /** The episode it is about; null for the purposes that hold for the person. */
  episodeId: Id.nullable(),
  purpose: z.enum(CONSENT_PURPOSES),
  textId: z.string().min(1),
  textVersion: z.int().min(1),
  /** The language in which the text was read. */
  language: PatientLanguage,
  agreedBy: ConsentingPerson,
  agreedOn: CalendarDate,
  place: z.enum(CONSENT_PLACES),
  evidence: ConsentEvidence,
  /** Who explained the risks, and on which day; null where the purpose needs no explanation. */
  explained: z.strictObject({ physician: Line, on: CalendarDate }).nullable(),
  withdrawn: ConsentWithdrawal.nullable(),
})
export type ConsentRecord = z.infer<typeof ConsentRecord>
