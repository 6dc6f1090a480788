import { normaliseDigits } from '@sebone/domain/calendar/normalise'

/** A count as typed, full-width or not: null where nothing was typed, undefined where it is no whole number from 1. */
export function readCount(text: string): number | null | undefined {
  const typed = normaliseDigits(text).trim()
  if (typed === '') return null
  return /^[1-9]\d{0,2}$/u.test(typed) ? Number(typed) : undefined
}
