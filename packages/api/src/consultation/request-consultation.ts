import { PatientLanguage } from '@sebone/domain/episode/patient'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientContext } from '../context.ts'
import { Id } from '../input.ts'

const Typed = z.string().max(20_000)

/** Somebody without a link. Made by whoever fills it in, so that a second tap is the same request. */
export const RequestConsultation = z.strictObject({
  clinic: z.string().max(100),
  id: Id,
  name: Typed,
  contact: z.strictObject({ phone: Typed.optional(), email: Typed.optional() }),
  complaint: Typed,
  language: PatientLanguage,
})
export type RequestConsultation = z.infer<typeof RequestConsultation>

/** Nothing but that it arrived: whether somebody is a patient already is not to be learned here. */
export const ConsultationReceipt = z.strictObject({ receipt: z.string() })
export type ConsultationReceipt = z.infer<typeof ConsultationReceipt>

export type RequestConsultationRefusal =
  | {
      readonly code:
        | 'notFound'
        | 'nameMissing'
        | 'nameUnreadable'
        | 'contactMissing'
        | 'phoneUnreadable'
        | 'emailUnreadable'
        | 'complaintMissing'
        | 'complaintUnreadable'
    }
  | { readonly code: 'nameTooLong' | 'phoneTooLong' | 'emailTooLong' | 'complaintTooLong'; readonly maxLength: number }
  | { readonly code: 'tooManyRequests'; readonly phone: string | null }

export async function requestConsultation(
  _deps: PatientContext,
  _input: RequestConsultation,
): Promise<Result<ConsultationReceipt, RequestConsultationRefusal>> {
  return refuse({ code: 'notFound' })
}
