import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/calendar-date.ts'
import { day, partial } from './answers.test-data.ts'
import { FOLLOW_UP_POINTS, type FollowUpPoint } from './assessment-point.ts'
import { checkProtocol } from './check-protocol.ts'
import { DEFAULT_PROTOCOL, type FollowUpProtocol } from './protocol.ts'
import { dueDateOf, dueRangeOf, pointForDay, windowOf } from './window.ts'

describe('when a point falls due', () => {
  test.each<[FollowUpPoint, string, string | null]>([
    ['oneWeek', '2025-10-15', '2025-10-22'],
    ['oneMonth', '2025-10-15', '2025-11-15'],
    ['oneMonth', '2025-01-31', '2025-02-28'],
    ['sixMonths', '2025-08-31', '2026-02-28'],
    ['sixMonths', '2023-08-31', '2024-02-29'],
    ['twelveMonths', '2024-02-29', '2025-02-28'],
    ['twentyFourMonths', '2024-02-29', '2026-02-28'],
    ['oneWeek', '2022-12', null],
    ['sixMonths', '2022', null],
  ])('%s after %s is %s', (point, treatedOn, due) => {
    expect(dueDateOf(point, partial(treatedOn))).toBe(due)
  })

  test('it always lies inside the window of its point', () => {
    const treatment = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1990-01-01'), days))
    fc.assert(
      fc.property(treatment, fc.constantFrom(...FOLLOW_UP_POINTS), (treatedOn, point) => {
        const due = dueDateOf(point, treatedOn)
        const window = windowOf(point, treatedOn)
        if (due === null || window === null) throw new Error('the day is known')
        expect(window.opensOn <= due && due <= window.closesOn).toBe(true)
      }),
    )
  })
})

describe('the windows of the default protocol', () => {
  test.each([
    [0, null],
    [4, null],
    [5, 'oneWeek'],
    [14, 'oneWeek'],
    [15, null],
    [20, null],
    [21, 'oneMonth'],
    [45, 'oneMonth'],
    [46, null],
    [75, null],
    [76, 'threeMonths'],
    [120, 'threeMonths'],
    [121, null],
    [150, 'sixMonths'],
    [225, 'sixMonths'],
    [320, 'twelveMonths'],
    [410, 'twelveMonths'],
    [670, 'twentyFourMonths'],
    [790, 'twentyFourMonths'],
    [791, null],
    [-30, null],
  ])('day %i belongs to %s', (dayAfter, point) => {
    expect(pointForDay(dayAfter)).toBe(point)
  })

  test('never overlap: every day after treatment is in at most one, and they follow the order of the points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (dayAfter) => {
        const holding = FOLLOW_UP_POINTS.filter((point) => {
          const { opensOnDay, closesOnDay } = DEFAULT_PROTOCOL.points[point]
          return opensOnDay <= dayAfter && dayAfter <= closesOnDay
        })
        expect(holding.length).toBeLessThanOrEqual(1)
      }),
    )
    const opening = FOLLOW_UP_POINTS.map((point) => DEFAULT_PROTOCOL.points[point].opensOnDay)
    expect(opening).toEqual(opening.toSorted((a, b) => a - b))
  })

  test('hold their own nominal day', () => {
    for (const point of FOLLOW_UP_POINTS) expect(pointForDay(DEFAULT_PROTOCOL.points[point].nominalDay)).toBe(point)
  })
})

describe('for every protocol that can be followed', () => {
  /** Windows in the order of the points with gaps between them; due and nominal day anywhere inside. */
  const protocols = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 80 }), fc.nat({ max: 1000 })), {
        minLength: FOLLOW_UP_POINTS.length,
        maxLength: FOLLOW_UP_POINTS.length,
      }),
      fc.nat({ max: 365 }),
    )
    .map(([spans, baselineMaxAgeDays]): FollowUpProtocol => {
      let last = 0
      const plans = spans.map(([gap, length, within]) => {
        const opensOnDay = last + gap
        const closesOnDay = opensOnDay + length
        const inside = opensOnDay + (within % (length + 1))
        last = closesOnDay
        return { due: { days: inside }, opensOnDay, closesOnDay, graceDays: 3, nominalDay: inside, required: true }
      })
      const [oneWeek, oneMonth, threeMonths, sixMonths, twelveMonths, twentyFourMonths] = plans
      if (!oneWeek || !oneMonth || !threeMonths || !sixMonths || !twelveMonths || !twentyFourMonths) throw new Error('six points')
      return { id: 'p', version: 1, baselineMaxAgeDays, points: { oneWeek, oneMonth, threeMonths, sixMonths, twelveMonths, twentyFourMonths } }
    })
  const holding = (protocol: FollowUpProtocol, dayAfter: number) =>
    FOLLOW_UP_POINTS.filter((point) => {
      const { opensOnDay, closesOnDay } = protocol.points[point]
      return opensOnDay <= dayAfter && dayAfter <= closesOnDay
    })

  test('every day after treatment is in at most one window, and that is the one found for it', () => {
    fc.assert(
      fc.property(protocols, (protocol) => {
        expect(checkProtocol(protocol).ok).toBe(true)
        for (let dayAfter = -1; dayAfter <= 750; dayAfter += 1) {
          const [only = null, second] = holding(protocol, dayAfter)
          if (second !== undefined || pointForDay(dayAfter, protocol) !== only) throw new Error(`day ${dayAfter}`)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('one whose windows share a day is never accepted', () => {
    fc.assert(
      fc.property(protocols, fc.nat({ max: 4 }), (protocol, index) => {
        const [a, b] = [FOLLOW_UP_POINTS[index] ?? 'oneWeek', FOLLOW_UP_POINTS[index + 1] ?? 'oneMonth']
        const plan = { ...protocol.points[a], closesOnDay: protocol.points[b].opensOnDay }
        const overlapping = { ...protocol, points: { ...protocol.points, [a]: plan } }
        expect(checkProtocol(overlapping)).toMatchObject({ ok: false, error: [{ code: 'windowsOverlap', first: a, second: b }] })
      }),
    )
  })

  test('a window is as many days long on the calendar as in the protocol, over month ends and leap days', () => {
    const treatments = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1990-01-01'), days))
    fc.assert(
      fc.property(protocols, treatments, fc.constantFrom(...FOLLOW_UP_POINTS), (protocol, treatedOn, point) => {
        const { opensOnDay, closesOnDay } = protocol.points[point]
        expect(windowOf(point, treatedOn, protocol)).toEqual({ opensOn: addDays(treatedOn, opensOnDay), closesOn: addDays(treatedOn, closesOnDay) })
      }),
    )
  })
})

test('the 24 months after treatment, day by day: 10, 25, 45, 76, 91 and 121 days have a point, the others none', () => {
  const days = Array.from({ length: 801 }, (_, dayAfter) => pointForDay(dayAfter))
  const counts = FOLLOW_UP_POINTS.map((point) => days.filter((each) => each === point).length)
  expect(counts).toEqual([10, 25, 45, 76, 91, 121])
  expect(days.filter((each) => each === null)).toHaveLength(801 - counts.reduce((sum, count) => sum + count, 0))
})

test('between which days a point falls due is said for every day that a month may mean', () => {
  expect(dueRangeOf('oneMonth', partial('2023-01'), DEFAULT_PROTOCOL)).toEqual({ first: '2023-02-01', last: '2023-02-28' })
  expect(dueRangeOf('oneWeek', partial('2022'), DEFAULT_PROTOCOL)).toEqual({ first: '2022-01-08', last: '2023-01-07' })
  expect(dueRangeOf('oneWeek', partial('2025-10-15'), DEFAULT_PROTOCOL)).toEqual({ first: '2025-10-22', last: '2025-10-22' })
  expect(windowOf('oneWeek', partial('2022-12'))).toBeNull()
})
