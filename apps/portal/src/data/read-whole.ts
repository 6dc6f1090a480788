import { normaliseDigits } from '@sebone/domain/calendar/normalise'

/** A whole number from 0 as typed, full-width or with commas; NaN where it is none, which the rules of the field then name. */
export function readWhole(text: string): number {
  const typed = normaliseDigits(text).replace(/[,\s]/gu, '')
  return /^\d{1,9}$/u.test(typed) ? Number(typed) : Number.NaN
}
