import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOLLOW_UP_POINTS, type FollowUpPoint } from './assessment-point.ts'
import { checkProtocol } from './check-protocol.ts'
import { DEFAULT_PROTOCOL, type FollowUpProtocol, type PointPlan } from './protocol.ts'
import { FollowUpProtocol as FollowUpProtocolSchema } from './protocol-schema.ts'
import { pointForDay } from './window.ts'

const withPoint = (point: FollowUpPoint, change: Partial<PointPlan>): FollowUpProtocol => ({
  ...DEFAULT_PROTOCOL,
  points: { ...DEFAULT_PROTOCOL.points, [point]: { ...DEFAULT_PROTOCOL.points[point], ...change } },
})
const codes = (protocol: FollowUpProtocol) => {
  const checked = checkProtocol(protocol)
  return checked.ok ? [] : checked.error
}

test('the default protocol can be followed, and is one through JSON', () => {
  expect(checkProtocol(DEFAULT_PROTOCOL)).toEqual({ ok: true, value: DEFAULT_PROTOCOL })
  expect(FollowUpProtocolSchema.parse(JSON.parse(JSON.stringify(DEFAULT_PROTOCOL)))).toEqual(DEFAULT_PROTOCOL)
})

describe('a protocol that cannot be followed is refused by name', () => {
  test('windows that share a day', () => {
    expect(codes(withPoint('oneWeek', { closesOnDay: 21 }))).toEqual([
      { code: 'windowsOverlap', first: 'oneWeek', second: 'oneMonth', fromDay: 21, toDay: 21 },
    ])
    expect(codes(withPoint('oneWeek', { closesOnDay: 20 }))).toEqual([])
  })

  test('a window that closes before it opens, or opens on the day of treatment', () => {
    expect(codes(withPoint('oneWeek', { opensOnDay: 9, closesOnDay: 8 }))).toEqual([
      { code: 'windowReversed', point: 'oneWeek', opensOnDay: 9, closesOnDay: 8 },
    ])
    expect(codes(withPoint('oneWeek', { opensOnDay: 0 }))).toEqual([
      { code: 'windowBeforeTreatment', point: 'oneWeek', opensOnDay: 0 },
    ])
    expect(codes(withPoint('oneWeek', { opensOnDay: 1 }))).toEqual([])
  })

  test('a due date outside its window in some month, and a nominal day outside it', () => {
    expect(codes(withPoint('oneMonth', { opensOnDay: 29 }))).toEqual([
      { code: 'dueOutsideWindow', point: 'oneMonth', dueFromDay: 28, dueToDay: 32 },
    ])
    expect(codes(withPoint('oneWeek', { due: { days: 15 } }))).toEqual([
      { code: 'dueOutsideWindow', point: 'oneWeek', dueFromDay: 15, dueToDay: 15 },
    ])
    expect(codes(withPoint('oneWeek', { nominalDay: 15 }))).toEqual([
      { code: 'nominalDayOutsideWindow', point: 'oneWeek', nominalDay: 15 },
    ])
  })

  test('and one that only just holds its days is followed', () => {
    expect(codes(withPoint('oneMonth', { opensOnDay: 28, closesOnDay: 32 }))).toEqual([])
    expect(codes(withPoint('oneMonth', { closesOnDay: 31 }))).toEqual([
      { code: 'dueOutsideWindow', point: 'oneMonth', dueFromDay: 28, dueToDay: 32 },
    ])
    expect(codes(withPoint('oneWeek', { opensOnDay: 7, closesOnDay: 7 }))).toEqual([])
    expect([5, 14].flatMap((nominalDay) => codes(withPoint('oneWeek', { nominalDay })))).toEqual([])
    expect([5, 14].flatMap((days) => codes(withPoint('oneWeek', { due: { days } })))).toEqual([])
    expect(codes(withPoint('oneWeek', { nominalDay: 4 }))).toEqual([
      { code: 'nominalDayOutsideWindow', point: 'oneWeek', nominalDay: 4 },
    ])
    expect(codes(withPoint('oneWeek', { due: { days: 4 } }))).toMatchObject([{ code: 'dueOutsideWindow', dueToDay: 4 }])
  })

  test('a window that lies wholly inside another, with the days that both hold', () => {
    expect(codes(withPoint('oneMonth', { opensOnDay: 15, closesOnDay: 130 }))).toEqual([
      { code: 'windowsOverlap', first: 'oneMonth', second: 'threeMonths', fromDay: 76, toDay: 120 },
    ])
  })

  test('points in another order than time', () => {
    const { oneWeek, oneMonth } = DEFAULT_PROTOCOL.points
    const swapped = { ...DEFAULT_PROTOCOL, points: { ...DEFAULT_PROTOCOL.points, oneWeek: oneMonth, oneMonth: oneWeek } }
    expect(codes(swapped)).toEqual([{ code: 'windowsOutOfOrder', first: 'oneWeek', second: 'oneMonth' }])
  })

  test.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY])('%d days', (days) => {
    expect(codes(withPoint('sixMonths', { closesOnDay: days }))).toEqual([
      { code: 'protocolDayNotWhole', point: 'sixMonths', field: 'closesOnDay' },
    ])
    expect(codes({ ...DEFAULT_PROTOCOL, baselineMaxAgeDays: days })).toEqual([
      { code: 'protocolDayNotWhole', point: null, field: 'baselineMaxAgeDays' },
    ])
  })

  test('nothing at all is a grace and an age of a baseline, but no due date', () => {
    expect(codes({ ...withPoint('oneWeek', { graceDays: 0 }), baselineMaxAgeDays: 0 })).toEqual([])
    const due = { code: 'protocolDayNotWhole', point: 'oneMonth', field: 'due' }
    expect([{ days: 0 }, { months: 0 }, { months: 0.5 }].map((none) => codes(withPoint('oneMonth', { due: none })))).toEqual([[due], [due], [due]])
    expect(codes(withPoint('oneWeek', { opensOnDay: 5.5 }))).toEqual([{ code: 'protocolDayNotWhole', point: 'oneWeek', field: 'opensOnDay' }])
  })

  test('a grace or a due date that is negative, everything at once', () => {
    const wrong = withPoint('oneWeek', { graceDays: -1, due: { days: -7 }, nominalDay: 0.5 })
    expect(codes(wrong).map((refusal) => ('field' in refusal ? refusal.field : null))).toEqual([
      'due',
      'graceDays',
      'nominalDay',
    ])
  })
})

test('whatever windows a clinic writes down: accepted ones never overlap, and every day is in at most one', () => {
  const day = fc.integer({ min: -10, max: 900 })
  const plans = fc.tuple(...FOLLOW_UP_POINTS.map(() => fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -40, max: 40 }))))
  fc.assert(
    fc.property(plans, day, (shifts, at) => {
      const protocol = FOLLOW_UP_POINTS.reduce((made, point, index) => {
        const [opens = 0, closes = 0] = shifts[index] ?? []
        const { opensOnDay, closesOnDay } = made.points[point]
        const moved = { ...made.points[point], opensOnDay: opensOnDay + opens, closesOnDay: closesOnDay + closes }
        return { ...made, points: { ...made.points, [point]: moved } }
      }, DEFAULT_PROTOCOL)
      fc.pre(checkProtocol(protocol).ok)
      const holding = FOLLOW_UP_POINTS.filter(
        (point) => protocol.points[point].opensOnDay <= at && at <= protocol.points[point].closesOnDay,
      )
      expect(holding.length).toBeLessThanOrEqual(1)
      expect(pointForDay(at, protocol)).toBe(holding[0] ?? null)
      expect(at <= 0 && holding.length > 0).toBe(false)
    }),
    { numRuns: 500 },
  )
})
