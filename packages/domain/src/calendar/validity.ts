import type { CalendarDate } from './calendar-date.ts'
import { isBefore } from './calendar-date.ts'

/** The days on which something holds, both ends included. */
export type Validity = Readonly<{
  validFrom: CalendarDate
  /** Null: until further notice. */
  validTo: CalendarDate | null
}>

export const isValidOn = ({ validFrom, validTo }: Validity, day: CalendarDate): boolean =>
  !isBefore(day, validFrom) && (validTo === null || !isBefore(validTo, day))

/** It ends before it begins, and so holds on no day. */
export const isReversed = ({ validFrom, validTo }: Validity): boolean => validTo !== null && isBefore(validTo, validFrom)

/** The first day on which both hold; null when there is none. */
export function overlapFrom(a: Validity, b: Validity): CalendarDate | null {
  const later = isBefore(a.validFrom, b.validFrom) ? b.validFrom : a.validFrom
  return isValidOn(a, later) && isValidOn(b, later) ? later : null
}
