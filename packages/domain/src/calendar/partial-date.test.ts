import { expect, expectTypeOf, test } from 'vitest'
import type { CalendarDate } from './calendar-date.ts'
import { CalendarDate as DaySchema } from './calendar-date-schema.ts'
import { elapsedMonths } from './elapsed-months.ts'
import { firstDayOf, lastDayOf, precisionOf, readPartialDate, type PartialDate } from './partial-date.ts'
import { PartialDate as Schema } from './partial-date-schema.ts'

test.each([
  ['2022', '2022', 'year', '2022-01-01', '2022-12-31'],
  ['2022年', '2022', 'year', '2022-01-01', '2022-12-31'],
  ['2022-12', '2022-12', 'month', '2022-12-01', '2022-12-31'],
  ['２０２２年２月', '2022-02', 'month', '2022-02-01', '2022-02-28'],
  ['2024/2', '2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2022-12-03', '2022-12-03', 'day', '2022-12-03', '2022-12-03'],
])('%s is %s, known to the %s', (text, form, precision, first, last) => {
  const date = Schema.parse(form)
  expect(readPartialDate(text)).toEqual({ ok: true, value: date })
  expect([precisionOf(date), firstDayOf(date), lastDayOf(date)]).toEqual([precision, first, last])
})

test.each(['', '22', '2022-13', '2022-00', '2022-1-', '2022年13月', '2022-02-30', '0000', '9999', 'December 2022'])(
  '"%s" is no date',
  (text) => {
    expect(readPartialDate(text)).toEqual({ ok: false, error: { code: 'notADate', text } })
  },
)

test('the schema takes the stored forms only', () => {
  for (const other of ['2022-1', '2022/12', '2022-13', '', 2022]) expect(Schema.safeParse(other).success).toBe(false)
})

test.each([
  ['2022-12', '2023-08-26', 7, 8],
  ['2022-09', '2023-07-04', 9, 10],
  ['2025-10-15', '2026-06-30', 8, 8],
  ['2025-10-15', '2026-06-14', 7, 7],
  ['2025-08-31', '2026-02-28', 6, 6],
  ['2022', '2023-08-26', 7, 19],
  ['2022-12', '2022-12-10', 0, 0],
  ['2022-12-10', '2022-12-10', 0, 0],
] as const)('from %s to %s it is %d to %d months', (from, to, min, max) => {
  expect(elapsedMonths(Schema.parse(from), DaySchema.parse(to))).toEqual({ min, max })
})

test('no months have passed since a date that is still to come', () => {
  expect(elapsedMonths(Schema.parse('2023-09'), DaySchema.parse('2023-08-26'))).toBeNull()
})

test('types: a day is a partial date, a partial date is no day', () => {
  const day: PartialDate = DaySchema.parse('2022-12-03')
  // @ts-expect-error it may be known to the month only
  const month: CalendarDate = Schema.parse('2022-12')
  expectTypeOf(day).toExtend<string>()
  expectTypeOf(month).toExtend<PartialDate>()
})
