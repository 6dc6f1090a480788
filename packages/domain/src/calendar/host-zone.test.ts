import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { ageOn } from './birth-date.ts'
import {
  addDays,
  addMonths,
  calendarDateOf,
  daysBetween,
  daysInMonth,
  isDay,
  partsOf,
  type CalendarDate,
} from './calendar-date.ts'
import { eraOf, readEraDate } from './era.ts'

/** A host of the clinic, a server, a half hour with summer time; the offsets are minutes west of UTC in January. */
const ZONES = [
  ['Asia/Tokyo', -540],
  ['UTC', 0],
  ['America/St_Johns', 210],
] as const

const dates = fc
  .tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter((parts) => isDay(...parts))
  .map((parts) => calendarDateOf(...parts))

/** The host's own calendar, at noon, where no zone skips an hour; `month` may run past 11. */
const noonOf = (year: number, month: number, day: number): Date => new Date(year, month, day, 12)
const dateOf = (noon: Date): CalendarDate => calendarDateOf(noon.getFullYear(), noon.getMonth() + 1, noon.getDate())

/** What the calendar says of two days, as text. */
const said = (a: CalendarDate, b: CalendarDate, count: number): string => {
  const era = eraOf(a)
  return JSON.stringify([addDays(a, count), addMonths(a, count), daysBetween(a, b), ageOn(a, b), era, era && readEraDate(era)])
}

const inEveryZone = new Map<string, string>()

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each(ZONES)('20,000 dates on a host in %s: the days and months that its own calendar counts', (zone, offset) => {
  vi.stubEnv('TZ', zone)
  expect(new Date(2022, 0, 15).getTimezoneOffset(), 'the zone of the host did not change').toBe(offset)
  const lines: string[] = []
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: -800, max: 800 }), (a, b, count) => {
      const { year, month, day } = partsOf(a)
      lines.push(said(a, b, count))
      const first = noonOf(year, month - 1 + count, 1)
      const lastDay = daysInMonth(first.getFullYear(), first.getMonth() + 1)
      const moved = noonOf(first.getFullYear(), first.getMonth(), Math.min(day, lastDay))
      return (
        addDays(a, count) === dateOf(noonOf(year, month - 1, day + count)) &&
        addMonths(a, count) === dateOf(moved) &&
        daysBetween(a, addDays(a, count)) === count
      )
    }),
    { numRuns: 20_000, seed: 62 },
  )
  inEveryZone.set(zone, lines.join('\n'))
})

test('not one of them differs between the zones', () => {
  const [first, ...others] = ZONES.map(([zone]) => inEveryZone.get(zone))
  expect(first?.split('\n')).toHaveLength(20_000)
  for (const other of others) expect(other === first).toBe(true)
})
