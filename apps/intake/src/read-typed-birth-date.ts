import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { ERAS } from '@sebone/domain/calendar/era'
import type { Era } from '@sebone/domain/calendar/era'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { TypedDate } from '@sebone/domain/instrument/read-typed-date'
import type { OpenRefusal } from './page.ts'

const CALENDARS = ['western', ...ERAS] as const
type Calendar = 'western' | Era

/** Four digits can only be a Western year, so that nobody has to say so; one or two digits need their era. */
export function calendarOf({ calendar, year }: TypedDate): Calendar | null {
  const chosen = CALENDARS.find((each) => each === calendar)
  return chosen ?? (/^\d{4}年?$/u.test(normaliseDigits(year).trim()) ? 'western' : null)
}

export function readTypedBirthDate(typed: TypedDate, today: CalendarDate): Result<CalendarDate, OpenRefusal> {
  const era = calendarOf(typed)
  return era ? readBirthDate({ ...typed, era }, today) : refuse({ code: 'calendarMissing' })
}
