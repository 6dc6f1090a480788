import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDateOf,
  daysBetween,
  isBefore,
  isCalendarDate,
  isDay,
  readCalendarDate,
  type CalendarDate,
} from './calendar-date.ts'
import { CalendarDate as Schema } from './calendar-date-schema.ts'
import { anyText } from '../text/any-text.test-data.ts'

const day = (text: string): CalendarDate => Schema.parse(text)

test.each([
  ['2022-12-03', '2022-12-03'],
  ['2022/12/3', '2022-12-03'],
  ['2022.12.3', '2022-12-03'],
  [' ２０２２年１２月３日 ', '2022-12-03'],
  ['２０２２－１２－０３', '2022-12-03'],
  ['2024-02-29', '2024-02-29'],
  ['1800-01-01', '1800-01-01'],
])('%s is read as %s', (text, date) => {
  expect(readCalendarDate(text)).toEqual({ ok: true, value: date })
})

test.each([
  '', '2022-13-01', '2022-00-10', '2022-02-30', '2023-02-29', '1900-02-29', '2022-12', '22-12-03', '2022-12/03',
  '20221203',
  '9999-12-31', '1799-12-31', '2022-12-03T00:00', 'today', '2022年12月3',
])('"%s" is no date', (text) => {
  expect(readCalendarDate(text)).toEqual({ ok: false, error: { code: 'notADate', text } })
})

test('the schema takes the stored form only', () => {
  expect(Schema.safeParse('2022-12-03').success).toBe(true)
  for (const other of ['2022/12/03', '2022-12-3', '2022-02-30', '', 20221203, null]) {
    expect(Schema.safeParse(other).success).toBe(false)
  }
})

test.each([
  ['2025-08-31', 6, '2026-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-01-31', 3, '2025-04-30'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-03-31', -1, '2025-02-28'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

test('past its ends the calendar stands still', () => {
  expect(addDays(day('2199-12-31'), 1)).toBe('2199-12-31')
  expect(addDays(day('1800-01-01'), -1)).toBe('1800-01-01')
  expect(addMonths(day('2199-06-30'), 24)).toBe('2199-12-31')
  expect(addMonths(day('1800-06-30'), -24)).toBe('1800-01-01')
})

const dates = fc
  .tuple(fc.integer({ min: 1801, max: 2198 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter((parts) => isDay(...parts))
  .map((parts) => calendarDateOf(...parts))

/** The platform's calendar, in UTC where no day is missing or double. */
const millisecondsOf = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`)
const dateAt = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
const DAY = 86_400_000

test('20,000 dates: adding and counting days agrees with the platform', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -365, max: 365 }), dates, (date, days, other) => {
      expect(addDays(date, days)).toBe(dateAt(millisecondsOf(date) + days * DAY))
      expect(daysBetween(date, other)).toBe((millisecondsOf(other) - millisecondsOf(date)) / DAY)
      expect(isBefore(date, other)).toBe(millisecondsOf(date) < millisecondsOf(other))
    }),
    { numRuns: 20_000 },
  )
})

test('20,000 dates: adding months keeps the day, or takes the last of the month', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -12, max: 12 }), (date, months) => {
      const moved = addMonths(date, months)
      const target = new Date(millisecondsOf(date))
      target.setUTCDate(1)
      target.setUTCMonth(target.getUTCMonth() + months)
      const lastOfMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
      target.setUTCDate(Math.min(Number(date.slice(8)), lastOfMonth))
      expect(moved).toBe(dateAt(target.getTime()))
    }),
    { numRuns: 20_000 },
  )
})

test('every day of the calendar is read as it is written', () => {
  let days = 0
  for (let date = day('1890-01-01'); date < '2110-01-01'; date = addDays(date, 1)) days += isCalendarDate(date) ? 1 : 0
  expect(days).toBe(daysBetween(day('1890-01-01'), day('2110-01-01')))
  fc.assert(
    fc.property(dates, (date) => {
      expect(readCalendarDate(date)).toEqual({ ok: true, value: date })
    }),
  )
})

test('no text throws', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(readCalendarDate(text).ok).toBeTypeOf('boolean')
    }),
  )
})

test('types: a text is no date until it is read', () => {
  // @ts-expect-error a text may be anything
  const date: CalendarDate = '2022-12-03'
  expectTypeOf(date).toExtend<string>()
})
