import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { OLDEST_AGE, ageDecadeOn, ageOn, readBirthDate } from './birth-date.ts'
import { addDays, addMonths, calendarDateOf, daysInMonth, isBefore, isDay, isLeapYear, type CalendarDate } from './calendar-date.ts'
import { CalendarDate as Schema } from './calendar-date-schema.ts'
import { elapsedMonths } from './elapsed-months.ts'
import { ERA_BOUNDS, ERAS, eraOf, readEraDate, type Era } from './era.ts'
import { normaliseDigits } from './normalise.ts'
import { firstDayOf, isPartialDate, lastDayOf, precisionOf, readPartialDate, type PartialDate } from './partial-date.ts'
import { PartialDate as PartialSchema } from './partial-date-schema.ts'
import { anyText } from '../text/any-text.test-data.ts'

const day = (text: string): CalendarDate => Schema.parse(text)
const date = (text: string): PartialDate => PartialSchema.parse(text)

const dates = fc
  .tuple(fc.integer({ min: 1870, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter((parts) => isDay(...parts))
  .map((parts) => calendarDateOf(...parts))

describe('the Gregorian calendar', () => {
  test.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('%d is a leap year: %j', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap)
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28)
    expect(Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1)).reduce((a, b) => a + b)).toBe(isLeap ? 366 : 365)
  })

  test.each([
    [2023, 0, 1],
    [2023, 13, 1],
    [2023, 1, 0],
    [2023, 1, 32],
    [2023.5, 1, 1],
    [Number.NaN, 1, 1],
    [1799, 12, 31],
    [2200, 1, 1],
  ])('%d-%d-%d is no day, and a caller who makes one breaks an invariant', (...parts) => {
    expect(isDay(...parts)).toBe(false)
    expect(() => calendarDateOf(...parts)).toThrow(RangeError)
  })

  test('a month later is never earlier, and months there and back lose three days at most', () => {
    fc.assert(
      fc.property(dates, dates, fc.nat(60), (a, b, months) => {
        const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
        expect(isBefore(addMonths(second, months), addMonths(first, months))).toBe(false)
        const back = addMonths(addMonths(first, months), -months)
        expect(isBefore(first, back)).toBe(false)
        expect(isBefore(back, addDays(first, -3))).toBe(false)
      }),
    )
  })
})

describe('eras', () => {
  // DOMAIN.md, section 9, word for word.
  test.each([
    ['meiji', '1912-07-29'],
    ['taisho', '1926-12-24'],
    ['showa', '1989-01-07'],
    ['heisei', '2019-04-30'],
    ['reiwa', null],
  ] as const)('%s is written to %s, and the next one begins the day after', (era, to) => {
    expect(ERA_BOUNDS[era].to).toBe(to)
    const next = ERAS[ERAS.indexOf(era) + 1]
    expect(next === undefined ? null : ERA_BOUNDS[next].from).toBe(to === null ? null : addDays(day(to), 1))
  })

  test.each(ERAS)('%s: its first day is in its first year, the day before is refused with that first day', (era) => {
    const { from, firstYear } = ERA_BOUNDS[era]
    const first = eraOf(from)
    expect(first).toMatchObject({ era, year: Number(from.slice(0, 4)) - firstYear + 1 })
    const before = addDays(from, -1)
    const refused = { era, year: Number(before.slice(0, 4)) - firstYear + 1, month: Number(before.slice(5, 7)), day: Number(before.slice(8)) }
    expect(readEraDate(refused)).toEqual({ ok: false, error: { code: 'beforeEra', ...refused, firstDay: from } })
  })

  test('a refusal after the end names the last day on which the old name was read', () => {
    const lastDayOf = (era: Era, year: number, month: number, on: number) => {
      const read = readEraDate({ era, year, month, day: on })
      return !read.ok && read.error.code === 'afterEra' ? read.error.lastDay : null
    }
    expect(lastDayOf('showa', 64, 1, 8)).toBe('1989-01-07')
    expect(lastDayOf('heisei', 31, 5, 1)).toBe('2019-04-30')
    expect(lastDayOf('meiji', 45, 7, 31)).toBe('1912-07-30')
    expect(lastDayOf('taisho', 15, 12, 26)).toBe('1926-12-25')
  })

  test('only the days on which Meiji and Taisho ended have two names', () => {
    const twice: string[] = []
    for (let on = day('1900-01-01'); on < '2030-01-01'; on = addDays(on, 1)) {
      const [year, month, dayOfMonth] = [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8))]
      const names = ERAS.filter((era) => readEraDate({ era, year: year - ERA_BOUNDS[era].firstYear + 1, month, day: dayOfMonth }).ok)
      if (names.length !== 1) twice.push(`${on} ${names.join(' ')}`)
    }
    expect(twice).toEqual(['1912-07-30 meiji taisho', '1926-12-25 taisho showa'])
  })
})

describe('a date of birth', () => {
  const today = day('2026-11-23')
  const read = (year: string, month: string, dayOfMonth: string) => readBirthDate({ era: 'western', year, month, day: dayOfMonth }, today)

  test('may be 125 years ago to the day, and not a day more', () => {
    expect(read('1901', '11', '23')).toEqual({ ok: true, value: '1901-11-23' })
    expect(read('1901', '11', '22')).toMatchObject({ error: { code: 'birthDateTooLongAgo', oldestAge: OLDEST_AGE } })
  })

  test('is refused with what the screen must say: the text, the number, the last day of that month', () => {
    expect(read('１９５１', '２', '３０')).toEqual({ ok: false, error: { code: 'noSuchDayOfMonth', field: 'day', day: 30, lastDayOfMonth: 28 } })
    expect(read('1952', '2', '30')).toMatchObject({ error: { lastDayOfMonth: 29 } })
    expect(read('1951', '１３月', '1')).toEqual({ ok: false, error: { code: 'noSuchMonth', field: 'month', month: 13 } })
    expect(read('1951', '三月', '1')).toEqual({ ok: false, error: { code: 'birthDateFieldUnreadable', field: 'month', text: '三月' } })
  })

  test('makes nobody younger as the days pass, and every birthday one year older', () => {
    fc.assert(
      fc.property(dates, fc.nat(40_000), (birth, days) => {
        const on = addDays(birth, days)
        expect(ageOn(birth, addDays(on, 1)) - ageOn(birth, on)).toBeOneOf([0, 1])
        expect(ageDecadeOn(birth, on) % 10).toBe(0)
        expect(ageOn(birth, on) - ageDecadeOn(birth, on)).toBeLessThan(10)
      }),
    )
  })
})

describe('a partial date', () => {
  test('has as many days as its month or year, and is read back from the form in which it is stored', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(4, 7, 10), (on, length) => {
        const known = date(on.slice(0, length))
        expect(readPartialDate(known)).toEqual({ ok: true, value: known })
        expect([firstDayOf(known) <= on, on <= lastDayOf(known)]).toEqual([true, true])
        expect(addDays(lastDayOf(known), 1).startsWith(known)).toBe(false)
        expect(isPartialDate(known)).toBe(true)
        expect(precisionOf(known)).toBe({ 4: 'year', 7: 'month', 10: 'day' }[length])
      }),
    )
  })

  test('has waited as many months as one of its days has: no fewer, no more, and both ends occur', () => {
    const monthsFrom = (on: CalendarDate, to: CalendarDate) => elapsedMonths(on, to)?.min ?? Number.NaN
    fc.assert(
      fc.property(dates, fc.nat(1200), fc.constantFrom(4, 7), (on, later, length) => {
        const known = date(on.slice(0, length))
        const to = addDays(lastDayOf(known), later)
        const each: number[] = []
        for (let from = firstDayOf(known); from <= lastDayOf(known); from = addDays(from, 1)) each.push(monthsFrom(from, to))
        expect(elapsedMonths(known, to)).toEqual({ min: Math.min(...each), max: Math.max(...each) })
      }),
      { numRuns: 60 },
    )
  })
})

describe('typed numbers', () => {
  test.each([
    ['０９０－１２３４－５６７８', '090-1234-5678'],
    ['090ー1234ー5678', '090-1234-5678'],
    ['090−1234‐5678', '090-1234-5678'],
    ['Ｌ３／４', 'L3/4'],
    ['２２：３０', '22:30'],
    ['5―7', '5-7'],
  ])('%s reads as %s', (typed, plain) => {
    expect(normaliseDigits(typed)).toBe(plain)
  })

  test('are normal once normalised', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(normaliseDigits(normaliseDigits(text))).toBe(normaliseDigits(text))
      }),
    )
  })
})

test('types: an era is one of five, and a month is not a day', () => {
  // @ts-expect-error there is no such era
  const era: Era = 'edo'
  // @ts-expect-error a text is no partial date until it is read
  const month: PartialDate = '2022-12'
  expect([era, month]).toHaveLength(2)
  expectTypeOf<PartialDate>().not.toExtend<CalendarDate>()
})
