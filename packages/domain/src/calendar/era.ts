import { calendarDateOf, isBefore, isDay, partsOf, type CalendarDate } from './calendar-date.ts'
import { accept, refuse, type Result } from '../result.ts'

export const ERAS = ['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const
export type Era = (typeof ERAS)[number]

export type EraBounds = {
  readonly name: { readonly en: string; readonly ja: string }
  readonly letter: string
  /** The Western year of the era's first year, 元年. */
  readonly firstYear: number
  readonly from: CalendarDate
  /** The last day written in this era; null while it lasts. */
  readonly to: CalendarDate | null
  /** The last day read in it: the day on which Meiji and Taisho ended belongs to both eras. Null while it lasts. */
  readonly readTo: CalendarDate | null
}

/**
 * The eras since the Gregorian calendar came to Japan on 1 January of Meiji 6 (edict no. 337 of 1872): earlier
 * dates of Meiji belong to another calendar and are refused rather than guessed. Later bounds: DOMAIN.md, section 9.
 */
export const ERA_BOUNDS: Readonly<Record<Era, EraBounds>> = {
  meiji: {
    name: { en: 'Meiji', ja: '明治' },
    letter: 'M',
    firstYear: 1868,
    from: calendarDateOf(1873, 1, 1),
    to: calendarDateOf(1912, 7, 29),
    readTo: calendarDateOf(1912, 7, 30),
  },
  taisho: {
    name: { en: 'Taisho', ja: '大正' },
    letter: 'T',
    firstYear: 1912,
    from: calendarDateOf(1912, 7, 30),
    to: calendarDateOf(1926, 12, 24),
    readTo: calendarDateOf(1926, 12, 25),
  },
  showa: {
    name: { en: 'Showa', ja: '昭和' },
    letter: 'S',
    firstYear: 1926,
    from: calendarDateOf(1926, 12, 25),
    to: calendarDateOf(1989, 1, 7),
    readTo: calendarDateOf(1989, 1, 7),
  },
  heisei: {
    name: { en: 'Heisei', ja: '平成' },
    letter: 'H',
    firstYear: 1989,
    from: calendarDateOf(1989, 1, 8),
    to: calendarDateOf(2019, 4, 30),
    readTo: calendarDateOf(2019, 4, 30),
  },
  reiwa: {
    name: { en: 'Reiwa', ja: '令和' },
    letter: 'R',
    firstYear: 2019,
    from: calendarDateOf(2019, 5, 1),
    to: null,
    readTo: null,
  },
}

/** A date in an era: `year` counts from 1 (元年), `month` and `day` as in the Western calendar. */
export type EraDate = { readonly era: Era; readonly year: number; readonly month: number; readonly day: number }

/** `firstDay` or `lastDay` is the bound that was crossed. */
export type EraDateRefusal =
  | ({ readonly code: 'noSuchDay' } & EraDate)
  | ({ readonly code: 'beforeEra'; readonly firstDay: CalendarDate } & EraDate)
  | ({ readonly code: 'afterEra'; readonly lastDay: CalendarDate } & EraDate)

/**
 * The Western date of a date in an era. Refuses `noSuchDay` (30 February, year 0), `beforeEra` (平成元年1月7日) and
 * `afterEra` (昭和64年1月8日, 昭和65年). The days on which Meiji and Taisho ended are read under both names.
 */
export function readEraDate(date: EraDate): Result<CalendarDate, EraDateRefusal> {
  const { firstYear, from, readTo } = ERA_BOUNDS[date.era]
  const westernYear = firstYear + date.year - 1
  if (date.year < 1 || !isDay(westernYear, date.month, date.day)) return refuse({ code: 'noSuchDay', ...date })
  const western = calendarDateOf(westernYear, date.month, date.day)
  if (isBefore(western, from)) return refuse({ code: 'beforeEra', ...date, firstDay: from })
  if (readTo !== null && isBefore(readTo, western)) return refuse({ code: 'afterEra', ...date, lastDay: readTo })
  return accept(western)
}

/** The date in its era, as it is written today (1912-07-30 is Taisho); null before 1873. */
export function eraOf(date: CalendarDate): EraDate | null {
  // Not `findLast`: this runs on patients' phones too, and browsers of 2021 do not have it.
  const era = [...ERAS].reverse().find((each) => !isBefore(date, ERA_BOUNDS[each].from))
  if (era === undefined) return null
  const { year, month, day } = partsOf(date)
  return { era, year: year - ERA_BOUNDS[era].firstYear + 1, month, day }
}
