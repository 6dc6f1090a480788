import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import { addMonths, isBefore } from '../calendar/calendar-date.ts'
import { accept, refuse } from '../result.ts'

export const QUOTE_STATUSES = ['draft', 'given', 'accepted', 'declined', 'expired', 'superseded'] as const
export type QuoteStatus = (typeof QUOTE_STATUSES)[number]

/** What can happen to a quote. */
export const QUOTE_EVENTS = ['give', 'accept', 'decline', 'expire', 'supersede'] as const
export type QuoteEvent = (typeof QUOTE_EVENTS)[number]

/** Where a quote stands. A draft has no days; every other status keeps those on which it was given and last held. */
export type QuoteLife =
  | { readonly status: 'draft' }
  | { readonly status: Exclude<QuoteStatus, 'draft'>; readonly givenOn: CalendarDate; readonly lastDay: CalendarDate }

export type QuoteRefusal =
  | { readonly code: 'quoteNotGiven'; readonly event: QuoteEvent }
  /** It was given already, and its amounts never change: another quote takes its place. */
  | { readonly code: 'quoteAlreadyGiven'; readonly status: QuoteStatus }
  /** Accepted, declined, expired and superseded are ends. */
  | { readonly code: 'quoteClosed'; readonly status: QuoteStatus; readonly event: QuoteEvent }
  | { readonly code: 'quotePastLastDay'; readonly event: QuoteEvent; readonly lastDay: CalendarDate; readonly on: CalendarDate }
  | { readonly code: 'quoteNotPastLastDay'; readonly lastDay: CalendarDate; readonly on: CalendarDate }
  | { readonly code: 'beforeQuoteWasGiven'; readonly event: QuoteEvent; readonly givenOn: CalendarDate; readonly on: CalendarDate }

/** How long a quote holds; *clinic decides* (DOMAIN.md, section 7, names the last day and not its length). */
export const DEFAULT_QUOTE_VALIDITY = { months: 3 } as const

/** The last day on which a quote can be accepted: so many calendar months on, clamped at the month's end. */
export const lastDayOfQuote = (givenOn: CalendarDate, validity: { readonly months: number } = DEFAULT_QUOTE_VALIDITY) =>
  addMonths(givenOn, validity.months)

/**
 * What a quote becomes when something happens to it on a day: draft → given → accepted, declined, expired or
 * superseded. Total: whatever is asked in whatever status is answered or refused by name. It can be accepted on its
 * last day and not after it; it expires only after it; it may be declined or superseded at any time.
 */
export function afterQuoteEvent(
  life: QuoteLife,
  event: QuoteEvent,
  on: CalendarDate,
  validity: { readonly months: number } = DEFAULT_QUOTE_VALIDITY,
): Result<QuoteLife, QuoteRefusal> {
  if (life.status === 'draft') {
    if (event !== 'give') return refuse({ code: 'quoteNotGiven', event })
    return accept({ status: 'given', givenOn: on, lastDay: lastDayOfQuote(on, validity) })
  }
  if (event === 'give') return refuse({ code: 'quoteAlreadyGiven', status: life.status })
  if (life.status !== 'given') return refuse({ code: 'quoteClosed', status: life.status, event })
  const { givenOn, lastDay } = life
  if (isBefore(on, givenOn)) return refuse({ code: 'beforeQuoteWasGiven', event, givenOn, on })
  const isPast = isBefore(lastDay, on)
  if (event === 'accept' && isPast) return refuse({ code: 'quotePastLastDay', event, lastDay, on })
  if (event === 'expire' && !isPast) return refuse({ code: 'quoteNotPastLastDay', lastDay, on })
  return accept({ status: OUTCOMES[event], givenOn, lastDay })
}

const OUTCOMES = { accept: 'accepted', decline: 'declined', expire: 'expired', supersede: 'superseded' } as const

/** The status on a day: a quote that was given and not answered has expired once its last day is past, recorded or not. */
export const quoteStatusOn = (life: QuoteLife, day: CalendarDate): QuoteStatus =>
  life.status === 'given' && isBefore(life.lastDay, day) ? 'expired' : life.status
