import { openPatientLink } from '@sebone/db/open-patient-link'
import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import type { BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientContext } from '../context.ts'
import { Id } from '../input.ts'
import { TypedBirthDate } from '../patient/typed-birth-date.ts'
import { calendarDateIn } from '../today.ts'
import { hashOfShortCode, hashOfToken, isToken, tokenFrom } from './link-secret.ts'
import { startPatientSession } from './patient-session.repository.ts'
import { readShortCode } from './short-code.ts'

/** Long enough for a break, short enough for a borrowed telephone. */
const SESSION_HOURS = 12

/** Before a link is known there is no clinic to ask; the date serves only to refuse births in the future. */
const ZONE_BEFORE_ANY_CLINIC = 'Asia/Tokyo'

/** The token out of the link's fragment, or the code typed by hand. */
export const OpenLink = z.strictObject({
  token: z.string().max(200).optional(),
  code: z.string().max(200).optional(),
  birthDate: TypedBirthDate,
})
export type OpenLink = z.infer<typeof OpenLink>

export const Opened = z.strictObject({ requestId: Id })
export type Opened = z.infer<typeof Opened>

/**
 * One answer for unknown, expired, used, revoked, locked, tampered and for another date of birth: whoever holds a
 * link that is not theirs learns nothing from the difference. Only what is no date at all is said by field.
 */
export async function openLink(
  deps: PatientContext,
  { token, code, birthDate: typed }: OpenLink,
): Promise<Result<Opened, BirthDateRefusal | { readonly code: 'linkCannotBeOpened' }>> {
  const { db, clock, newId, randomBytes, keepSession } = deps
  const now = clock()
  const birthDate = readBirthDate(typed, calendarDateIn(ZONE_BEFORE_ANY_CLINIC, now))
  if (!birthDate.ok) return birthDate

  const secret = secretOf({ token, code }, deps.linkSecret)
  const link = secret && (await openPatientLink(db, secret, birthDate.value, now))
  if (!link) return refuse({ code: 'linkCannotBeOpened' })

  const sessionToken = tokenFrom(randomBytes)
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 60 * 60 * 1000)
  const principal = {
    clinicId: link.clinic_id,
    patientId: link.patient_id,
    requestId: link.request_id,
    sessionId: newId(),
  }
  await startPatientSession(db, principal, { hash: hashOfToken(sessionToken), expiresAt })
  keepSession(sessionToken, expiresAt)
  return accept({ requestId: principal.requestId })
}

function secretOf(
  { token, code }: Pick<OpenLink, 'token' | 'code'>,
  linkSecret: Uint8Array,
): { kind: 'token' | 'code'; hash: Buffer } | null {
  if (token !== undefined && isToken(token)) return { kind: 'token', hash: hashOfToken(token) }
  const read = code === undefined ? null : readShortCode(code)
  return read === null ? null : { kind: 'code', hash: hashOfShortCode(read, linkSecret) }
}
