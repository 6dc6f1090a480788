import { isCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { expect, test } from 'vitest'
import { readTypedBirthDate } from './read-typed-birth-date.ts'

const today = '2026-05-03'
if (!isCalendarDate(today)) throw new Error('no date')

const read = (calendar: string, year: string, month: string, day: string) =>
  readTypedBirthDate({ calendar, year, month, day }, today)

test('four digits are a Western year, without anybody saying so', () => {
  expect(read('', '1951', '3', '5')).toEqual({ ok: true, value: '1951-03-05' })
  expect(read('', '１９５１年', '３月', '５日')).toEqual({ ok: true, value: '1951-03-05' })
})

test('two digits need their era', () => {
  expect(read('', '26', '3', '5')).toEqual({ ok: false, error: { code: 'calendarMissing' } })
  expect(read('showa', '26', '3', '5')).toEqual({ ok: true, value: '1951-03-05' })
})

test('an era that does not exist is no era', () => {
  expect(read('edo', '26', '3', '5')).toEqual({ ok: false, error: { code: 'calendarMissing' } })
})
