import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { day, partial } from './answers.test-data.ts'
import { FOLLOW_UP_POINTS, type FollowUpPoint } from './assessment-point.ts'
import { POINT_STATUSES, statusOf, type PointStatus } from './point-status.ts'

const status = (point: FollowUpPoint, treatedOn: string | null, today: string | null): PointStatus =>
  statusOf({
    point,
    treatedOn: treatedOn === null ? null : partial(treatedOn),
    today: today === null ? null : day(today),
    isRecorded: false,
  })

describe('with the day of treatment known', () => {
  test.each<[FollowUpPoint, string, PointStatus]>([
    ['oneWeek', '2025-10-15', 'notDue'],
    ['oneWeek', '2025-10-19', 'notDue'],
    ['oneWeek', '2025-10-20', 'due'],
    ['oneWeek', '2025-10-24', 'due'],
    ['oneWeek', '2025-10-25', 'overdue'],
    ['oneWeek', '2025-10-29', 'overdue'],
    ['oneWeek', '2025-10-30', 'missed'],
    ['oneMonth', '2025-11-04', 'notDue'],
    ['oneMonth', '2025-11-05', 'due'],
    ['oneMonth', '2025-11-21', 'due'],
    ['oneMonth', '2025-11-22', 'overdue'],
    ['oneMonth', '2025-11-29', 'overdue'],
    ['oneMonth', '2025-11-30', 'missed'],
    ['threeMonths', '2026-06-30', 'missed'],
  ])('treated on 15 October 2025: %s on %s is %s', (point, today, expected) => {
    expect(status(point, '2025-10-15', today)).toBe(expected)
  })
})

describe('with the treatment known to the month, a status is said only when every day of it agrees', () => {
  test.each<[FollowUpPoint, string, PointStatus]>([
    ['oneWeek', '2022-12-05', 'notDue'],
    ['oneWeek', '2022-12-06', 'cannotSay'],
    ['oneWeek', '2023-01-10', 'cannotSay'],
    ['oneWeek', '2023-01-14', 'cannotSay'],
    ['oneWeek', '2023-01-15', 'missed'],
    ['threeMonths', '2023-02-14', 'notDue'],
    ['threeMonths', '2023-02-15', 'cannotSay'],
    ['threeMonths', '2023-03-16', 'cannotSay'],
    ['threeMonths', '2023-03-17', 'due'],
    ['threeMonths', '2023-03-31', 'due'],
    ['threeMonths', '2023-04-01', 'cannotSay'],
    ['threeMonths', '2023-04-30', 'cannotSay'],
    ['threeMonths', '2023-05-01', 'missed'],
    ['sixMonths', '2023-07-06', 'due'],
    ['sixMonths', '2023-07-07', 'overdue'],
    ['sixMonths', '2023-07-14', 'overdue'],
    ['sixMonths', '2023-07-15', 'cannotSay'],
  ])('treated in December 2022: %s on %s is %s', (point, today, expected) => {
    expect(status(point, '2022-12', today)).toBe(expected)
  })

  test('what is said for the month holds for each of its days, except that due may be overdue', () => {
    const months = fc.constantFrom('2022-12', '2024-02', '2023-02', '2023')
    const offset = fc.integer({ min: -10, max: 900 })
    fc.assert(
      fc.property(months, offset, fc.constantFrom(...FOLLOW_UP_POINTS), (month, days, point) => {
        const today = addDays(day('2022-12-01'), days)
        const said = status(point, month, today)
        if (said === 'cannotSay') return
        const [first, last] = [firstDayOf(partial(month)), lastDayOf(partial(month))]
        for (let treated = first; treated <= last; treated = addDays(treated, 1)) {
          const onThatDay = status(point, treated, today)
          expect(said === 'due' && onThatDay === 'overdue' ? 'due' : onThatDay).toBe(said)
        }
      }),
    )
  })
})

test('a status is exactly one of eight, for whatever is known', () => {
  const treated = fc.constantFrom(null, '2025', '2025-10', '2025-10-15')
  const today = fc.option(fc.integer({ min: -400, max: 900 }).map((n) => addDays(day('2025-10-15'), n)))
  const point = fc.constantFrom(...FOLLOW_UP_POINTS)
  fc.assert(
    fc.property(point, treated, today, fc.boolean(), fc.boolean(), (asked, t, now, isRecorded, isDeclined) => {
      const treatedOn = t === null ? null : partial(t)
      expect(POINT_STATUSES).toContain(statusOf({ point: asked, treatedOn, today: now, isRecorded, isDeclined }))
    }),
  )
})

test('without a day to ask for, nothing is said of a point without an answer', () => {
  expect(status('oneWeek', '2022-10', null)).toBe('cannotSay')
  expect(status('oneWeek', null, '2022-10-01')).toBe('notDue')
})

test('recorded and declined outrank what the calendar says', () => {
  const question = { point: 'oneWeek', treatedOn: partial('2020-01-01'), today: day('2025-01-01') } as const
  expect(statusOf({ ...question, isRecorded: true, isDeclined: true })).toBe('recorded')
  expect(statusOf({ ...question, isRecorded: false, isDeclined: true })).toBe('declined')
  expect(statusOf({ ...question, isRecorded: false })).toBe('missed')
})

describe('after a course has ended', () => {
  const closedStatus = (point: FollowUpPoint, on: string, today: string, treatedOn = '2025-10-15') =>
    statusOf({
      point,
      treatedOn: partial(treatedOn),
      today: day(today),
      isRecorded: false,
      closed: { reason: 'died', on: partial(on) },
    })

  test('a point due later does not apply', () => {
    expect(closedStatus('oneMonth', '2025-11-14', '2025-11-20')).toBe('notApplicable')
    expect(closedStatus('sixMonths', '2025-11-14', '2030-01-01')).toBe('notApplicable')
  })

  test('a point due before, and not answered, was missed: nobody is asked any more', () => {
    expect(closedStatus('oneMonth', '2025-11-15', '2025-11-20')).toBe('missed')
    expect(closedStatus('oneWeek', '2025-11-15', '2025-11-20')).toBe('missed')
  })

  test('without ever a treatment, no point applies', () => {
    const closed = { reason: 'died', on: partial('2025-11-14') } as const
    expect(statusOf({ point: 'oneWeek', treatedOn: null, today: day('2025-11-14'), isRecorded: false, closed })).toBe('notApplicable')
  })

  test('before that day nothing has ended yet', () => {
    expect(closedStatus('oneMonth', '2025-11-14', '2025-11-10')).toBe('due')
  })

  test('where the months do not decide, it cannot be said', () => {
    expect(closedStatus('oneMonth', '2025-11', '2025-12-20')).toBe('cannotSay')
    expect(closedStatus('oneWeek', '2025-11', '2025-12-20')).toBe('missed')
    expect(closedStatus('oneMonth', '2025-11-14', '2025-12-20', '2025-10')).toBe('cannotSay')
  })
})
