import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageDecadeOn, ageOn, readBirthDate } from './birth-date.ts'
import { addDays } from './calendar-date.ts'
import { CalendarDate } from './calendar-date-schema.ts'
import { eraOf, readEraDate, type Era } from './era.ts'
import { anyText } from '../text/any-text.test-data.ts'

const today = CalendarDate.parse('2026-11-23')
const typed = (era: Era | 'western', year: string, month: string, day: string) =>
  readBirthDate({ era, year, month, day }, today)

test.each([
  ['meiji', 45, 7, 29, '1912-07-29'],
  ['taisho', 1, 7, 30, '1912-07-30'],
  ['taisho', 15, 12, 24, '1926-12-24'],
  ['showa', 1, 12, 25, '1926-12-25'],
  ['showa', 26, 3, 5, '1951-03-05'],
  ['showa', 64, 1, 7, '1989-01-07'],
  ['heisei', 1, 1, 8, '1989-01-08'],
  ['heisei', 31, 4, 30, '2019-04-30'],
  ['reiwa', 1, 5, 1, '2019-05-01'],
] as const)('%s %d-%d-%d is %s, both ways', (era, year, month, day, western) => {
  expect(readEraDate({ era, year, month, day })).toEqual({ ok: true, value: western })
  expect(eraOf(CalendarDate.parse(western))).toEqual({ era, year, month, day })
})

test.each([
  ['meiji', 45, 7, 30, '1912-07-30'],
  ['taisho', 15, 12, 25, '1926-12-25'],
] as const)('the last day of %s is read under its old name too', (era, year, month, day, western) => {
  expect(readEraDate({ era, year, month, day })).toEqual({ ok: true, value: western })
})

test.each([
  ['meiji', 45, 7, 31, 'afterEra'],
  ['taisho', 15, 12, 26, 'afterEra'],
  ['showa', 64, 1, 8, 'afterEra'],
  ['showa', 65, 1, 1, 'afterEra'],
  ['showa', 70, 5, 5, 'afterEra'],
  ['heisei', 31, 5, 1, 'afterEra'],
  ['taisho', 1, 7, 29, 'beforeEra'],
  ['showa', 1, 12, 24, 'beforeEra'],
  ['heisei', 1, 1, 7, 'beforeEra'],
  ['reiwa', 1, 4, 30, 'beforeEra'],
  ['meiji', 5, 12, 2, 'beforeEra'],
  ['showa', 26, 2, 29, 'noSuchDay'],
  ['showa', 0, 2, 1, 'noSuchDay'],
] as const)('%s %d-%d-%d is refused: %s', (era, year, month, day, code) => {
  expect(readEraDate({ era, year, month, day })).toMatchObject({ ok: false, error: { code, era, year, month, day } })
})

test('before 1873 there is no era to write', () => {
  expect(eraOf(CalendarDate.parse('1872-12-31'))).toBeNull()
})

test('every day since 1873 is read back from its era', () => {
  const first = CalendarDate.parse('1873-01-01')
  fc.assert(
    fc.property(fc.nat(80_000), (days) => {
      const date = addDays(first, days)
      const written = eraOf(date)
      expect(written === null ? null : readEraDate(written)).toEqual({ ok: true, value: date })
    }),
  )
})

test.each([
  ['western', '1951', '3', '5', '1951-03-05'],
  ['western', '１９５１年', '０３月', '５日', '1951-03-05'],
  ['showa', '26', '3', '5', '1951-03-05'],
  ['showa', '２６', '３', '５', '1951-03-05'],
  ['showa', '元', '12', '31', '1926-12-31'],
  ['heisei', '元年', '1', '8', '1989-01-08'],
  ['reiwa', '01', '5', '1', '2019-05-01'],
  ['taisho', '15', '12', '25', '1926-12-25'],
  ['western', '2026', '11', '23', '2026-11-23'],
] as const)('a birth date typed as %s %s %s %s is %s', (era, year, month, day, date) => {
  expect(typed(era, year, month, day)).toEqual({ ok: true, value: date })
})

test.each([
  ['western', '', '3', '5', 'birthDateFieldMissing', 'year'],
  ['western', '1951', ' ', '5', 'birthDateFieldMissing', 'month'],
  ['western', '1951', '3', '', 'birthDateFieldMissing', 'day'],
  ['western', '51', '3', '5', 'birthDateFieldUnreadable', 'year'],
  ['western', '元', '3', '5', 'birthDateFieldUnreadable', 'year'],
  ['western', '1951', 'March', '5', 'birthDateFieldUnreadable', 'month'],
  ['western', '1951', '3', '-5', 'birthDateFieldUnreadable', 'day'],
  ['showa', '0', '3', '5', 'birthDateFieldUnreadable', 'year'],
  ['showa', '1951', '3', '5', 'birthDateFieldUnreadable', 'year'],
  ['western', '1951', '13', '5', 'noSuchMonth', 'month'],
  ['western', '1951', '0', '5', 'noSuchMonth', 'month'],
  ['western', '1951', '2', '29', 'noSuchDayOfMonth', 'day'],
  ['western', '1951', '4', '31', 'noSuchDayOfMonth', 'day'],
  ['showa', '26', '2', '29', 'noSuchDayOfMonth', 'day'],
  ['western', '1951', '4', '0', 'noSuchDayOfMonth', 'day'],
  ['showa', '64', '1', '8', 'afterEra', 'year'],
  ['showa', '65', '5', '5', 'afterEra', 'year'],
  ['heisei', '1', '1', '7', 'beforeEra', 'year'],
  ['western', '2026', '11', '24', 'birthDateInFuture', 'year'],
  ['western', '9999', '1', '1', 'birthDateInFuture', 'year'],
  ['reiwa', '99', '1', '1', 'birthDateInFuture', 'year'],
  ['western', '1890', '1', '1', 'birthDateTooLongAgo', 'year'],
  ['western', '0001', '1', '1', 'birthDateTooLongAgo', 'year'],
] as const)('%s "%s" "%s" "%s" is refused: %s, at the %s', (era, year, month, day, code, field) => {
  expect(typed(era, year, month, day)).toMatchObject({ ok: false, error: { code, field } })
})

test('no typed birth date throws', () => {
  const field = fc.oneof(anyText({ maxLength: 6 }), fc.nat(99_999).map(String))
  const era = fc.constantFrom('western', 'meiji', 'taisho', 'showa', 'heisei', 'reiwa')
  fc.assert(
    fc.property(era, field, field, field, (...fields) => {
      expect(typed(...fields).ok).toBeTypeOf('boolean')
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['1951-03-05', '2026-03-04', 74, 70],
  ['1951-03-05', '2026-03-05', 75, 70],
  ['1952-02-29', '2026-02-28', 73, 70],
  ['1952-02-29', '2026-03-01', 74, 70],
  ['1952-02-29', '2024-02-29', 72, 70],
  ['1946-11-23', '2026-11-23', 80, 80],
  ['2026-11-23', '2026-11-23', 0, 0],
] as const)('somebody born on %s is %s %d years old, in the decade %d', (birth, on, age, decade) => {
  expect(ageOn(CalendarDate.parse(birth), CalendarDate.parse(on))).toBe(age)
  expect(ageDecadeOn(CalendarDate.parse(birth), CalendarDate.parse(on))).toBe(decade)
})
