import { requestConsultation as askForConsultation } from '@sebone/db/request-consultation'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientContext } from '../context.ts'
import { Id } from '../input.ts'
import { newReceipt } from '../own-form/receipt-number.ts'
import { LONGEST_LINE, readLine } from '../read-line.ts'

const LONGEST_PHONE = 40
const LONGEST_EMAIL = 254
const LONGEST_COMPLAINT = 2000

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

/** Takes the request, or says at which field it cannot. It looks nobody up. */
export async function requestConsultation(
  { db, clock, randomBytes }: PatientContext,
  { clinic: slug, id, language, ...typed }: RequestConsultation,
): Promise<Result<ConsultationReceipt, RequestConsultationRefusal>> {
  const name = readLine(typed.name)
  if (!name.ok) return name.error === 'TooLong' ? tooLong('name', LONGEST_LINE) : refuse({ code: `name${name.error}` })
  const contact = readContact(typed.contact)
  if (!contact.ok) return contact
  const complaint = readComplaint(typed.complaint)
  if (!complaint.ok) return complaint

  const stated = { name: name.value, ...contact.value, complaint: complaint.value, language }
  const receipt = newReceipt(randomBytes)
  const { outcome, kept_receipt, clinic_phone } = await askForConsultation(db, { slug, id, ...stated, receipt, at: clock() })
  if (outcome === 'tooMany') return refuse({ code: 'tooManyRequests', phone: clinic_phone })
  return kept_receipt === null ? refuse({ code: 'notFound' }) : accept({ receipt: kept_receipt })
}

const tooLong = (field: 'name' | 'phone' | 'email' | 'complaint', maxLength: number) =>
  refuse({ code: `${field}TooLong`, maxLength } as const)

type Contact = { readonly phone: string | null; readonly email: string | null }

/** One of the two is enough; each that is there must be one. */
function readContact(typed: RequestConsultation['contact']): Result<Contact, RequestConsultationRefusal> {
  const [phone, email] = [normaliseDigits(typed.phone ?? '').trim(), (typed.email ?? '').normalize('NFKC').trim()]
  if (phone === '' && email === '') return refuse({ code: 'contactMissing' })
  if (phone.length > LONGEST_PHONE) return tooLong('phone', LONGEST_PHONE)
  if (phone !== '' && !isPhone(phone)) return refuse({ code: 'phoneUnreadable' })
  if (email.length > LONGEST_EMAIL) return tooLong('email', LONGEST_EMAIL)
  if (email !== '' && !z.email().safeParse(email).success) return refuse({ code: 'emailUnreadable' })
  return accept({ phone: phone || null, email: email || null })
}

function readComplaint(typed: string): Result<string, RequestConsultationRefusal> {
  const text = typed.replace(/\r\n?/gu, '\n').trim()
  if (text === '') return refuse({ code: 'complaintMissing' })
  if (text.includes('\u0000') || !text.isWellFormed()) return refuse({ code: 'complaintUnreadable' })
  return [...text].length > LONGEST_COMPLAINT ? tooLong('complaint', LONGEST_COMPLAINT) : accept(text)
}

/** Digits as a telephone takes them, 8 to 15 (ITU-T E.164), with what people put between them. */
const isPhone = (text: string): boolean =>
  /^\+?[\d\s().-]+$/u.test(text) && /^\d{8,15}$/u.test(text.replaceAll(/\D/gu, ''))
