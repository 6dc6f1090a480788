import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import * as z from 'zod'
import { LONGEST_PASSWORD } from './password-rule.ts'

const Password = z.string().min(1).max(LONGEST_PASSWORD)
const Email = z.string().max(320)
/** Typed off a phone or a sheet of paper: full-width digits, spaces and capitals are what people type. */
const Code = z
  .string()
  .max(40)
  .transform((text) => normaliseDigits(text).replaceAll(/\s/gu, '').toLowerCase())

export type SignInDoor = {
  /** All that may be asked; it is what the library is handed, with what we add. */
  readonly body: z.ZodType<Readonly<Record<string, unknown>>>
  /** Open to whoever is signed in, and to nobody whose session has gone idle or whose place was closed. */
  readonly isForStaffOnly: boolean
}

/** Of all that the sign-in library offers, these addresses exist here, below /api/auth/. */
export const SIGN_IN_DOORS: Readonly<Record<string, SignInDoor>> = {
  'sign-in/email': { body: z.strictObject({ email: Email, password: Password }), isForStaffOnly: false },
  'sign-out': { body: z.strictObject({}), isForStaffOnly: false },
  // The second step of signing in, the last of setting the factor up, and the factor shown again: the cookies say which.
  'two-factor/verify-totp': { body: z.strictObject({ code: Code }), isForStaffOnly: false },
  'two-factor/verify-backup-code': { body: z.strictObject({ code: Code }), isForStaffOnly: false },
  'verify-password': { body: z.strictObject({ password: Password }), isForStaffOnly: true },
  'two-factor/enable': { body: z.strictObject({ password: Password }), isForStaffOnly: true },
  'two-factor/disable': { body: z.strictObject({ password: Password }), isForStaffOnly: true },
  'two-factor/generate-backup-codes': { body: z.strictObject({ password: Password }), isForStaffOnly: true },
  'change-password': {
    body: z.strictObject({ currentPassword: Password, newPassword: Password }),
    isForStaffOnly: true,
  },
}
