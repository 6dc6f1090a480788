import { addMonths, calendarDateOf, daysInMonth, isBefore, isDay, partsOf, type CalendarDate } from './calendar-date.ts'
import { ERA_BOUNDS, readEraDate, type Era } from './era.ts'
import { normaliseDigits } from './normalise.ts'
import { accept, refuse, type Result } from '../result.ts'

/** A date of birth as typed, one text per field. The first year of an era may be typed 元, 元年 or 1. */
export type TypedBirthDate = {
  readonly era: 'western' | Era
  readonly year: string
  readonly month: string
  readonly day: string
}

export const BIRTH_DATE_FIELDS = ['year', 'month', 'day'] as const
export type BirthDateField = (typeof BIRTH_DATE_FIELDS)[number]

/** Every refusal names the field to mend. `afterEra` and `beforeEra` carry the era's last or first day. */
export type BirthDateRefusal =
  | { readonly code: 'birthDateFieldMissing'; readonly field: BirthDateField }
  | { readonly code: 'birthDateFieldUnreadable'; readonly field: BirthDateField; readonly text: string }
  | { readonly code: 'noSuchMonth'; readonly field: 'month'; readonly month: number }
  | { readonly code: 'noSuchDayOfMonth'; readonly field: 'day'; readonly day: number; readonly lastDayOfMonth: number }
  | { readonly code: 'beforeEra'; readonly field: 'year'; readonly era: Era; readonly firstDay: CalendarDate }
  | { readonly code: 'afterEra'; readonly field: 'year'; readonly era: Era; readonly lastDay: CalendarDate }
  | { readonly code: 'birthDateInFuture'; readonly field: 'year' }
  | { readonly code: 'birthDateTooLongAgo'; readonly field: 'year'; readonly oldestAge: number }

/** The greatest verified age is 122 (Jeanne Calment, 1875–1997); older is a slip of the keyboard. */
export const OLDEST_AGE = 125

/**
 * Reads a date of birth from three typed fields, in Western years (four digits) or an era, full-width or not, with or
 * without 年 月 日. Refuses by field: missing, not a number, no such month or day, outside its era, later than `today`,
 * or longer ago than anybody has lived.
 */
export function readBirthDate(typed: TypedBirthDate, today: CalendarDate): Result<CalendarDate, BirthDateRefusal> {
  const year = readYear(typed)
  if (!year.ok) return year
  const month = readField('month', typed.month, /^(\d{1,2})月?$/u)
  if (!month.ok) return month
  if (month.value < 1 || month.value > 12) return refuse({ code: 'noSuchMonth', field: 'month', month: month.value })
  const day = readField('day', typed.day, /^(\d{1,2})日?$/u)
  if (!day.ok) return day
  const birth = resolve(typed.era, year.value, month.value, day.value)
  if (!birth.ok) return birth
  if (isBefore(today, birth.value)) return inFuture
  if (isBefore(birth.value, addMonths(today, -12 * OLDEST_AGE))) return tooLongAgo
  return birth
}

/** Completed years. Somebody born on 29 February grows older on 1 March of other years (Act no. 50 of 1902). */
export function ageOn(birth: CalendarDate, today: CalendarDate): number {
  const [born, now] = [partsOf(birth), partsOf(today)]
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1)
}

/** The decade of the age, the only form of it that may be published: 70 for somebody of 70 to 79. */
export function ageDecadeOn(birth: CalendarDate, today: CalendarDate): number {
  return Math.floor(ageOn(birth, today) / 10) * 10
}

const inFuture = refuse({ code: 'birthDateInFuture', field: 'year' })
const tooLongAgo = refuse({ code: 'birthDateTooLongAgo', field: 'year', oldestAge: OLDEST_AGE })

function readYear(typed: TypedBirthDate): Result<number, BirthDateRefusal> {
  if (typed.era === 'western') return readField('year', typed.year, /^(\d{4})年?$/u)
  if (/^元年?$/u.test(normaliseDigits(typed.year).trim())) return accept(1)
  return readField('year', typed.year, /^(0?[1-9]|[1-9]\d)年?$/u)
}

function readField(field: BirthDateField, text: string, shape: RegExp): Result<number, BirthDateRefusal> {
  const typed = normaliseDigits(text).trim()
  if (typed === '') return refuse({ code: 'birthDateFieldMissing', field })
  const digits = shape.exec(typed)?.[1]
  return digits === undefined ? refuse({ code: 'birthDateFieldUnreadable', field, text }) : accept(Number(digits))
}

function resolve(
  era: 'western' | Era,
  year: number,
  month: number,
  day: number,
): Result<CalendarDate, BirthDateRefusal> {
  const westernYear = era === 'western' ? year : ERA_BOUNDS[era].firstYear + year - 1
  const lastDayOfMonth = daysInMonth(westernYear, month)
  if (day < 1 || day > lastDayOfMonth) return refuse({ code: 'noSuchDayOfMonth', field: 'day', day, lastDayOfMonth })
  if (!isDay(westernYear, month, day)) return westernYear < 2000 ? tooLongAgo : inFuture
  if (era === 'western') return accept(calendarDateOf(year, month, day))
  const read = readEraDate({ era, year, month, day })
  if (read.ok) return read
  const { error } = read
  if (error.code === 'beforeEra') return refuse({ code: error.code, field: 'year', era, firstDay: error.firstDay })
  if (error.code === 'afterEra') return refuse({ code: error.code, field: 'year', era, lastDay: error.lastDay })
  return refuse({ code: 'noSuchDayOfMonth', field: 'day', day, lastDayOfMonth })
}
