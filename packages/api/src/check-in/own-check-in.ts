import { Answers } from '@sebone/domain/instrument/answer-schema'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import * as z from 'zod'
import { ClinicContact } from '../clinic/clinic-contact.ts'
import { Instant } from '../input.ts'

export const Receipt = z.strictObject({ receipt: z.string(), submittedAt: Instant })
export type Receipt = z.infer<typeof Receipt>

/** All that an opened link shows: its own unsent draft, and after sending the receipt. Nothing older, no name. */
export const OwnCheckIn = z.strictObject({
  clinic: ClinicContact,
  definition: z.strictObject({ id: z.string(), version: z.int() }),
  point: z.enum(ASSESSMENT_POINTS),
  answers: Answers,
  savedAt: Instant.nullable(),
  /** The version of the draft; 0 while there is none. */
  version: z.int(),
  /** Until when a link leads back here; null when none does any more. */
  linkWorksUntil: Instant.nullable(),
  state: z.enum(['open', 'sent']),
  receipt: Receipt.nullable(),
})
export type OwnCheckIn = z.infer<typeof OwnCheckIn>
