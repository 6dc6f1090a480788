import { isBefore, type CalendarDate } from '../calendar/calendar-date.ts'
import { ERA_BOUNDS, ERAS, type Era } from '../calendar/era.ts'
import { normaliseDigits } from '../calendar/normalise.ts'
import { firstDayOf, isPartialDate, lastDayOf, type PartialDate } from '../calendar/partial-date.ts'
import { daysInMonth } from '../calendar/calendar-date.ts'
import { accept, refuse, type Result } from '../result.ts'
import { quotedFrom } from './answer-refusal.ts'
import type { DateItem } from './definition.ts'

/** A date question as it is typed, one text per field; `calendar` is 'western', an era, or nothing chosen. */
export type TypedDate = Readonly<{ calendar: string; year: string; month: string; day: string }>

export const TYPED_DATE_FIELDS = ['calendar', 'year', 'month', 'day'] as const
export type TypedDateField = (typeof TYPED_DATE_FIELDS)[number]

/** Every refusal names the item, and in it the field to mend. */
export type TypedDateRefusal = Readonly<{ item: string }> &
  (
    | { readonly code: 'dateFieldMissing'; readonly field: TypedDateField }
    | { readonly code: 'dateFieldUnreadable'; readonly field: 'year' | 'month' | 'day'; readonly text: string }
    | { readonly code: 'dateNoSuchMonth'; readonly field: 'month' }
    | { readonly code: 'dateNoSuchDay'; readonly field: 'day'; readonly lastDayOfMonth: number }
    | { readonly code: 'dateBeforeEra'; readonly field: 'year'; readonly era: Era; readonly firstDay: CalendarDate }
    | { readonly code: 'dateAfterEra'; readonly field: 'year'; readonly era: Era; readonly lastDay: CalendarDate }
    | { readonly code: 'dateFieldInFuture'; readonly field: 'year' }
  )

type Read<T> = Result<T, TypedDateRefusal>

/**
 * Reads a date question typed in fields, in Western years or an era, full-width or not, with or without 年 月 日; month
 * and day may be left empty where the item takes a coarser date. Null: nothing was typed. Four digits are a Western year
 * whether or not a calendar was chosen. A month or year counts for an era if any of its days does: 昭和64年 is 1989,
 * 昭和65年 is refused. Without `today` a date in the future is not noticed.
 */
export function readTypedDate(item: DateItem, typed: TypedDate, today: CalendarDate | null): Read<PartialDate | null> {
  const [year, month, day] = [typed.year, typed.month, typed.day].map((text) => normaliseDigits(text).trim())
  if (!year && !month && !day) return accept(null)
  const named = { item: item.key }
  const calendar = calendarOf(typed.calendar, year ?? '')
  if (!year) return refuse({ ...named, code: 'dateFieldMissing', field: 'year' })
  if (!calendar) return refuse({ ...named, code: 'dateFieldMissing', field: 'calendar' })
  if (!month && (day || item.coarsest !== 'year')) return refuse({ ...named, code: 'dateFieldMissing', field: 'month' })
  if (!day && item.coarsest === 'day') return refuse({ ...named, code: 'dateFieldMissing', field: 'day' })

  const unreadable = (field: 'year' | 'month' | 'day') =>
    refuse({ ...named, code: 'dateFieldUnreadable', field, text: quotedFrom(typed[field]) } as const)
  const westernYear = westernYearOf(calendar, year)
  const monthNumber = month ? numberIn(month, /^(\d{1,2})月?$/u) : null
  const dayNumber = day ? numberIn(day, /^(\d{1,2})日?$/u) : null
  if (westernYear === undefined || !isPartialDate(String(westernYear))) return unreadable('year')
  if (monthNumber === undefined) return unreadable('month')
  if (dayNumber === undefined) return unreadable('day')
  if (monthNumber !== null && (monthNumber < 1 || monthNumber > 12)) return refuse({ ...named, code: 'dateNoSuchMonth', field: 'month' })
  if (monthNumber !== null && dayNumber !== null) {
    const lastDayOfMonth = daysInMonth(westernYear, monthNumber)
    if (dayNumber < 1 || dayNumber > lastDayOfMonth) return refuse({ ...named, code: 'dateNoSuchDay', field: 'day', lastDayOfMonth })
  }
  const text = [westernYear, monthNumber, dayNumber].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')])).join('-')
  return isPartialDate(text) ? within(calendar, text, item, today) : unreadable('year')
}

function calendarOf(chosen: string, year: string): 'western' | Era | null {
  if (/^\d{4}年?$/u.test(year)) return 'western'
  return chosen === 'western' ? chosen : (ERAS.find((era) => era === chosen) ?? null)
}

/** The number in a field; undefined where it holds none. */
function numberIn(text: string, shape: RegExp): number | undefined {
  const digits = shape.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function westernYearOf(calendar: 'western' | Era, year: string): number | undefined {
  if (calendar === 'western') return numberIn(year, /^(\d{4})年?$/u)
  const inEra = /^元年?$/u.test(year) ? 1 : numberIn(year, /^(0?[1-9]|[1-9]\d)年?$/u)
  return inEra === undefined ? undefined : ERA_BOUNDS[calendar].firstYear + inEra - 1
}

function within(calendar: 'western' | Era, date: PartialDate, { key: item }: DateItem, today: CalendarDate | null): Read<PartialDate> {
  if (calendar !== 'western') {
    const { from, readTo } = ERA_BOUNDS[calendar]
    if (isBefore(lastDayOf(date), from)) return refuse({ code: 'dateBeforeEra', item, field: 'year', era: calendar, firstDay: from })
    if (readTo !== null && isBefore(readTo, firstDayOf(date))) {
      return refuse({ code: 'dateAfterEra', item, field: 'year', era: calendar, lastDay: readTo })
    }
  }
  const isToCome = today !== null && isBefore(today, firstDayOf(date))
  return isToCome ? refuse({ code: 'dateFieldInFuture', item, field: 'year' }) : accept(date)
}
