import { describe, expect, test } from 'vitest'
import { answeredAt, answeredOn, day, partial } from './answers.test-data.ts'
import { courseOf } from './course.ts'
import { courseOutcomeOf, COURSE_OUTCOMES } from './course-outcome.ts'
import { checkIntercurrentEvent, closingOf, INTERCURRENT_EVENTS, type IntercurrentEvent } from './intercurrent-event.ts'
import { IntercurrentEvent as IntercurrentEventSchema } from './intercurrent-event-schema.ts'

const event = (kind: IntercurrentEvent['kind'], on: string): IntercurrentEvent => ({
  id: '00000000-0000-4000-8000-000000000001',
  kind,
  on: partial(on),
  note: null,
})
const FACTS = {
  treatedOn: partial('2025-10-12'),
  assessments: [answeredOn('2025-10-20', '5 5 5 5')],
  today: day('2026-06-01'),
}
const check = (kind: IntercurrentEvent['kind'], on: string) => checkIntercurrentEvent(event(kind, on), FACTS)

describe('an intercurrent event', () => {
  test.each(INTERCURRENT_EVENTS)('%s after treatment is recorded as it is', (kind) => {
    expect(check(kind, '2026-01-05')).toEqual({ ok: true, value: event(kind, '2026-01-05') })
    expect(IntercurrentEventSchema.parse(event(kind, '2026-01'))).toEqual(event(kind, '2026-01'))
  })

  test.each([
    ['operatedElsewhere', '2025-10-11', { code: 'eventBeforeTreatment', kind: 'operatedElsewhere', treatedOn: '2025-10-12' }],
    ['operatedElsewhere', '2025-09', { code: 'eventBeforeTreatment', kind: 'operatedElsewhere', treatedOn: '2025-10-12' }],
    ['died', '2026-06-02', { code: 'eventInFuture', kind: 'died' }],
    ['died', '2026-07', { code: 'eventInFuture', kind: 'died' }],
    ['died', '2025-10-19', { code: 'answeredAfterDeath', answeredOn: '2025-10-20' }],
  ] as const)('%s on %s is refused: %j', (kind, on, error) => {
    expect(check(kind, on)).toEqual({ ok: false, error: { ...error, on } })
  })

  test('an answer without a day contradicts no death', () => {
    const facts = { ...FACTS, assessments: [answeredAt('sixMonths', '5 5 5 5')] }
    expect(checkIntercurrentEvent(event('died', '2025-10-19'), facts).ok).toBe(true)
  })

  test.each([
    ['operatedElsewhere', '2025-10'],
    ['died', '2025-10'],
    ['died', '2025-10-20'],
    ['lostToFollowUp', '2025-10-12'],
    ['treatedAgain', '2026-06'],
    ['died', '2026-06-01'],
    ['operatedElsewhere', '2025-10-19'],
  ] as const)('%s in %s may be true, and is not refused', (kind, on) => {
    expect(check(kind, on).ok).toBe(true)
  })

  test('that comes first ends the course; being lost ends nothing', () => {
    expect(closingOf([event('died', '2026-03-01'), event('operatedElsewhere', '2026-02')])).toEqual({
      reason: 'operatedElsewhere',
      on: '2026-02',
    })
    expect(closingOf([event('operatedElsewhere', '2026-02'), event('died', '2026-03-01')])?.reason).toBe('operatedElsewhere')
    expect(closingOf([event('died', '2026-02'), event('operatedElsewhere', '2026-02-01')])?.reason).toBe('operatedElsewhere')
    expect(closingOf([event('lostToFollowUp', '2026-01-01')])).toBeNull()
    expect(closingOf([])).toBeNull()
  })
})

describe('the outcome of a course', () => {
  const outcome = (
    today: string,
    events: readonly IntercurrentEvent[] = [],
    answers = ['2025-10-10', '2025-10-20', '2025-11-12', '2026-01-12', '2026-04-12'],
  ) => {
    const assessments = answers.map((date) => answeredOn(date, '5 5 5 5'))
    const course = courseOf({ treatedOn: day('2025-10-12'), assessments, today: day(today), closed: closingOf(events) })
    return courseOutcomeOf(course, events)
  }

  test('is complete when every required point is answered, ongoing until then, incomplete when one was missed', () => {
    expect(outcome('2026-09-01')).toBe('complete')
    expect(outcome('2025-12-01')).toBe('ongoing')
    expect(outcome('2026-09-01', [], ['2025-10-10', '2025-10-20'])).toBe('incomplete')
  })

  test('is complete without a baseline too: that was to be had before treatment, and falls due no more', () => {
    expect(outcome('2026-09-01', [], ['2025-10-20', '2025-11-12', '2026-01-12', '2026-04-12'])).toBe('complete')
  })

  test('is ongoing while the last point is not due, due, or overdue, and open to no longer', () => {
    const answers = ['2025-10-10', '2025-10-20', '2025-11-12', '2026-01-12']
    const days = ['2026-03-01', '2026-04-12', '2026-05-20', '2026-09-01']
    expect(days.map((today) => outcome(today, [], answers))).toEqual(['ongoing', 'ongoing', 'ongoing', 'incomplete'])
  })

  test.each(['treatedAgain', 'operatedElsewhere', 'died'] as const)('is %s from the day it happened', (kind) => {
    expect(outcome('2026-02-01', [event(kind, '2026-01-20')])).toBe(kind)
    expect(outcome('2026-01-20', [event(kind, '2026-01-20')])).toBe(kind)
    expect(outcome('2026-01-10', [event(kind, '2026-01-20')])).toBe('ongoing')
  })

  test('is lost until somebody answers again', () => {
    const lost = [event('lostToFollowUp', '2025-12-01')]
    expect(outcome('2026-02-01', lost, ['2025-10-10', '2025-10-20'])).toBe('lostToFollowUp')
    expect(outcome('2026-02-01', lost, ['2025-10-10', '2026-01-12'])).toBe('ongoing')
    expect(outcome('2025-11-30', lost, ['2025-10-10'])).toBe('ongoing')
    expect(outcome('2025-12-01', lost, ['2025-10-10'])).toBe('lostToFollowUp')
    expect(outcome('2026-02-01', lost, ['2025-10-10', '2025-12-01'])).toBe('lostToFollowUp')
    expect(outcome('2026-02-01', lost, [])).toBe('lostToFollowUp')
  })

  test('is what closed it, also where the day one asks for is not known', () => {
    const closed = { reason: 'died', on: partial('2026-01-20') } as const
    expect(courseOutcomeOf(courseOf({ treatedOn: day('2025-10-12'), assessments: [], today: null, closed }))).toBe('died')
  })

  test('cannot be said where the dates do not decide', () => {
    const course = courseOf({ treatedOn: partial('2025'), assessments: [], today: day('2026-05-01') })
    expect(courseOutcomeOf(course)).toBe('cannotSay')
    expect(COURSE_OUTCOMES).toContain('cannotSay')
  })
})
