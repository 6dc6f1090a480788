import { PatientLanguage } from '@sebone/domain/episode/patient'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

/** What somebody without a link wrote; nobody has looked yet whether the person is known. */
export const OpenConsultation = z.strictObject({
  id: Id,
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  complaint: z.string(),
  language: PatientLanguage,
  receipt: z.string(),
  createdAt: Instant,
})
export type OpenConsultation = z.infer<typeof OpenConsultation>
