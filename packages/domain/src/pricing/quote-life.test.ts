import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { addDays, calendarDateOf, readCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts'
import { afterQuoteEvent, lastDayOfQuote, QUOTE_EVENTS, QUOTE_STATUSES, quoteStatusOn, type QuoteLife } from './quote-life.ts'

function day(text: string): CalendarDate {
  const date = readCalendarDate(text)
  if (!date.ok) throw new Error(text)
  return date.value
}
const DRAFT: QuoteLife = { status: 'draft' }
const GIVEN: QuoteLife = { status: 'given', givenOn: day('2023-08-26'), lastDay: day('2023-11-26') }

describe('the life of a quote', () => {
  test('it is given with its last day: three calendar months on, clamped at the month’s end', () => {
    expect(afterQuoteEvent(DRAFT, 'give', day('2023-08-26'))).toEqual({ ok: true, value: GIVEN })
    expect(lastDayOfQuote(day('2023-11-30'))).toBe('2024-02-29')
    expect(lastDayOfQuote(day('2023-11-30'), { months: 1 })).toBe('2023-12-30')
  })

  test.each([
    ['accept', '2023-11-26', 'accepted'],
    ['decline', '2023-12-24', 'declined'],
    ['supersede', '2023-12-24', 'superseded'],
    ['expire', '2023-11-27', 'expired'],
  ] as const)('%s on %s makes it %s, and keeps its days', (event, on, status) => {
    expect(afterQuoteEvent(GIVEN, event, day(on))).toEqual({ ok: true, value: { ...GIVEN, status } })
  })

  test.each([
    ['accept', '2023-11-27', { code: 'quotePastLastDay', event: 'accept', lastDay: '2023-11-26', on: '2023-11-27' }],
    ['expire', '2023-11-26', { code: 'quoteNotPastLastDay', lastDay: '2023-11-26', on: '2023-11-26' }],
    ['give', '2023-09-01', { code: 'quoteAlreadyGiven', status: 'given' }],
    ['accept', '2023-08-25', { code: 'beforeQuoteWasGiven', event: 'accept', givenOn: '2023-08-26', on: '2023-08-25' }],
  ] as const)('%s on %s is refused: %j', (event, on, error) => {
    expect(afterQuoteEvent(GIVEN, event, day(on))).toEqual({ ok: false, error })
  })

  test('a draft can only be given', () => {
    for (const event of QUOTE_EVENTS.filter((one) => one !== 'give')) {
      const refused = { ok: false, error: { code: 'quoteNotGiven', event } }
      expect(afterQuoteEvent(DRAFT, event, day('2023-08-26'))).toEqual(refused)
    }
  })

  test.each(['accepted', 'declined', 'expired', 'superseded'] as const)('%s is an end', (status) => {
    const codes = QUOTE_EVENTS.map((event) => {
      const after = afterQuoteEvent({ ...GIVEN, status }, event, day('2023-09-01'))
      return after.ok ? 'accepted' : after.error.code
    })
    expect(codes).toEqual(['quoteAlreadyGiven', 'quoteClosed', 'quoteClosed', 'quoteClosed', 'quoteClosed'])
  })

  test('a quote nobody answered has expired the day after its last, recorded or not', () => {
    expect(quoteStatusOn(GIVEN, day('2023-11-26'))).toBe('given')
    expect(quoteStatusOn(GIVEN, day('2023-11-27'))).toBe('expired')
    expect(quoteStatusOn({ ...GIVEN, status: 'accepted' }, day('2030-01-01'))).toBe('accepted')
    expect(quoteStatusOn(DRAFT, day('2030-01-01'))).toBe('draft')
  })

  test('whatever happens in whatever order, it moves forward only, and its days never change once given', () => {
    const events = fc.array(fc.tuple(fc.constantFrom(...QUOTE_EVENTS), fc.integer({ min: 0, max: 200 })), { maxLength: 12 })
    const rank = { draft: 0, given: 1, accepted: 2, declined: 2, expired: 2, superseded: 2 } as const
    fc.assert(
      fc.property(events, (happening) => {
        let life: QuoteLife = DRAFT
        for (const [event, later] of happening) {
          const on = addDays(calendarDateOf(2025, 1, 1), later)
          const after = afterQuoteEvent(life, event, on)
          if (!after.ok) continue
          expect(QUOTE_STATUSES).toContain(after.value.status)
          expect(rank[after.value.status]).toBe(rank[life.status] + 1)
          const days = life.status === 'draft' ? { givenOn: on, lastDay: lastDayOfQuote(on) } : life
          expect(after.value).toEqual({ ...days, status: after.value.status })
          life = after.value
        }
      }),
    )
  })

  test('a given quote without its last day does not compile', () => {
    expectTypeOf<{ status: 'given'; givenOn: CalendarDate }>().not.toExtend<QuoteLife>()
  })
})
