import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/calendar-date.ts'
import { day, partial } from './answers.test-data.ts'
import { FOLLOW_UP_POINTS, type FollowUpPoint } from './assessment-point.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'
import { dueDateOf, pointForDay, windowOf } from './window.ts'

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
