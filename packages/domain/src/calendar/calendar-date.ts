import { normaliseDigits } from './normalise.ts'
import { accept, refuse, type Result } from '../result.ts'

declare const calendarDate: unique symbol

/**
 * A day of the Gregorian calendar in the clinic's zone, written `YYYY-MM-DD`; never an instant.
 * From 1800-01-01 to 2199-12-31: nobody is older, nothing is planned later, and `9999-12-31` is somebody's "unknown".
 */
export type CalendarDate = string & { readonly [calendarDate]: true }

export type NotADate = { readonly code: 'notADate'; readonly text: string }

const FIRST_YEAR = 1800
const LAST_YEAR = 2199
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/u

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether year, month (1–12) and day name a day that exists, within the years that a `CalendarDate` covers. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Whether a text is a date in exactly the stored form. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = SHAPE.exec(text)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/**
 * Reads a date typed as year, month, day: `2022-12-03`, `2022/12/3`, `2022.12.3`, `２０２２年１２月３日`.
 * Refuses `notADate`: another shape, a day that does not exist, a year outside 1800–2199.
 */
export function readCalendarDate(text: string): Result<CalendarDate, NotADate> {
  const parts = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u.exec(normaliseDigits(text).trim())
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[3] ?? parts?.[5]), Number(parts?.[4] ?? parts?.[6])]
  return isDay(year, month, day) ? accept(calendarDateOf(year, month, day)) : refuse({ code: 'notADate', text })
}

/** The date of year, month (1–12) and day; throws where that is no day, which callers rule out with `isDay`. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  if (!isCalendarDate(text)) throw new RangeError(`no such day: ${text}`)
  return text
}

/** Year, month (1–12) and day as numbers. */
export function partsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The day `days` later (earlier when negative). Past the ends of the calendar it stays at its first or last day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumberOf(date) + days)
}

/**
 * The same day of the month `months` later (earlier when negative), or the month's last day where it has no such day:
 * 31 August + 6 months is 28 or 29 February. Past the ends of the calendar it stays at its first or last day.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  if (toYear < FIRST_YEAR) return calendarDateOf(FIRST_YEAR, 1, 1)
  if (toYear > LAST_YEAR) return calendarDateOf(LAST_YEAR, 12, 31)
  return calendarDateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Whole days from one date to another; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => a < b

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/*
 * Days since 1 March of the year 0, in years that begin in March so that the leap day comes last
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013). No Date object, hence no zone.
 */
function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month > 2 ? year : year - 1
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1
}

function fromDayNumber(number: number): CalendarDate {
  const first = calendarDateOf(FIRST_YEAR, 1, 1)
  const last = calendarDateOf(LAST_YEAR, 12, 31)
  if (number <= dayNumberOf(first)) return first
  if (number >= dayNumberOf(last)) return last
  const era = Math.floor(number / 146_097)
  const dayOfEra = number - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return calendarDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
