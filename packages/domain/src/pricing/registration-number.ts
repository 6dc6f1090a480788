import type { Result } from '../result.ts'
import { normaliseDigits } from '../calendar/normalise.ts'
import { accept, refuse } from '../result.ts'

export const ISSUER_KINDS = ['corporation', 'soleProprietor'] as const
export type IssuerKind = (typeof ISSUER_KINDS)[number]

declare const registrationNumber: unique symbol

/** The registration number of a qualified-invoice issuer: `T` and 13 digits. */
export type RegistrationNumber = string & { readonly [registrationNumber]: true }

export type RegistrationNumberRefusal =
  | { readonly code: 'notARegistrationNumber'; readonly text: string }
  /** A corporation's number is its corporate number, whose first digit is computed from the others. */
  | { readonly code: 'checkDigitDiffers'; readonly text: string; readonly written: number; readonly expected: number }

export const REGISTRATION_WARNINGS = ['checkDigitDiffers'] as const
export type RegistrationWarning = (typeof REGISTRATION_WARNINGS)[number]

/** Whether a text is a registration number in exactly the stored form. */
export const isRegistrationNumber = (text: string): text is RegistrationNumber => /^T\d{13}$/u.test(text)

/**
 * Reads a registration number as typed: full-width, lower case, hyphens and blanks between the digits allowed. For a
 * corporation the check digit must hold; a sole proprietor's number is of another kind, so it only warns (National Tax
 * Agency: 法人番号の指定等に関する省令, article 2).
 */
export function readRegistrationNumber(
  text: string,
  issuer: IssuerKind,
): Result<{ readonly number: RegistrationNumber; readonly warnings: readonly RegistrationWarning[] }, RegistrationNumberRefusal> {
  if (text.length > LONGEST_TYPED) return refuse({ code: 'notARegistrationNumber', text })
  const number = normaliseDigits(text).toUpperCase().replace(/[\s-]/gu, '')
  if (!isRegistrationNumber(number)) return refuse({ code: 'notARegistrationNumber', text })
  const [written, expected] = [Number(number[1]), checkDigitOf(number.slice(2))]
  if (written === expected) return accept({ number, warnings: [] })
  if (issuer === 'corporation') return refuse({ code: 'checkDigitDiffers', text, written, expected })
  return accept({ number, warnings: ['checkDigitDiffers'] })
}

const LONGEST_TYPED = 60

/**
 * The check digit of a corporate number from its 12 other digits: 9 − (Σ Pₙ·Qₙ mod 9), Pₙ the n-th digit from the
 * right, Qₙ 1 for odd and 2 for even n. 1 to 9, never 0.
 */
export function checkDigitOf(digits: string): number {
  const sum = [...digits].toReversed().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0)
  return 9 - (sum % 9)
}
