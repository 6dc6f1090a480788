import { normaliseDigits } from './normalise.ts'
import {
  calendarDateOf,
  daysInMonth,
  isCalendarDate,
  isDay,
  partsOf,
  readCalendarDate,
  type CalendarDate,
  type NotADate,
} from './calendar-date.ts'
import { accept, refuse, type Result } from '../result.ts'

declare const partialDate: unique symbol

/** A date known to the day, the month or the year: `2022-12-03`, `2022-12`, `2022`. Every `CalendarDate` is one. */
export type PartialDate = CalendarDate | (string & { readonly [partialDate]: true })

export const DATE_PRECISIONS = ['year', 'month', 'day'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** Whether a text is a date, a month or a year in exactly the stored form. */
export function isPartialDate(text: string): text is PartialDate {
  if (isCalendarDate(text)) return true
  const parts = /^(\d{4})(?:-(\d{2}))?$/u.exec(text)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2] ?? 1), 1)
}

/**
 * Reads a date, a month (`2022-12`, `2022/12`, `2022年12月`) or a year (`2022`, `2022年`), full-width or not.
 * Refuses `notADate`: another shape, a day or month that does not exist, a year outside 1800–2199.
 */
export function readPartialDate(text: string): Result<PartialDate, NotADate> {
  const parts = /^(\d{4})(?:[-/.](\d{1,2})|年(?:(\d{1,2})月)?)?$/u.exec(normaliseDigits(text).trim())
  if (parts === null) return readCalendarDate(text)
  const month = parts[2] ?? parts[3]
  const form = month === undefined ? `${parts[1]}` : `${parts[1]}-${month.padStart(2, '0')}`
  return isPartialDate(form) ? accept(form) : refuse({ code: 'notADate', text })
}

/** How exactly a date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (isCalendarDate(date)) return 'day'
  return date.length === 7 ? 'month' : 'year'
}

/** The earliest day that the date may mean; the day itself where it is known. */
export function firstDayOf(date: PartialDate): CalendarDate {
  return isCalendarDate(date) ? date : calendarDateOf(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), 1)
}

/** The latest day that the date may mean; the day itself where it is known. */
export function lastDayOf(date: PartialDate): CalendarDate {
  if (isCalendarDate(date)) return date
  const { year, month } = partsOf(firstDayOf(date))
  const lastMonth = precisionOf(date) === 'year' ? 12 : month
  return calendarDateOf(year, lastMonth, daysInMonth(year, lastMonth))
}
