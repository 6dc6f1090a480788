import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { addDays, addMonths, calendarDateOf, type CalendarDate } from '../calendar/calendar-date.ts'
import { CELLGEL_PRICE_LIST } from './cellgel-price-list.ts'
import { checkPriceLists } from './check-price-lists.ts'
import { Invoice, rateTotalsOf, sumOf, type InvoiceLine } from './invoice.ts'
import { invoiceFor } from './invoice-for.ts'
import { priceListOfMethods, type PriceList } from './price-list.ts'
import { afterQuoteEvent, lastDayOfQuote, QUOTE_EVENTS, QUOTE_STATUSES, quoteStatusOn, type QuoteLife } from './quote-life.ts'
import { Quote, quoteFor } from './quote.ts'
import { checkDigitOf, isRegistrationNumber, readRegistrationNumber, type RegistrationNumber } from './registration-number.ts'
import { taxIncludedIn } from './tax.ts'
import { Yen } from './yen.ts'
import { anyText } from '../text/any-text.test-data.ts'

/** The most that an invoice may come to: what whole yen can still be calculated with exactly. */
const MOST_YEN = Math.floor(Number.MAX_SAFE_INTEGER / 100)

describe('tax', () => {
  test('is exact to the yen for every total that an invoice may have, whatever the rate', () => {
    const rate = fc.oneof(fc.constantFrom(0, 8, 10), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_YEN }), rate, (total, percent) => {
        const exact = (BigInt(total) * BigInt(percent)) / BigInt(100 + percent)
        expect(BigInt(taxIncludedIn(total, percent))).toBe(exact)
      }),
      { numRuns: 20_000 },
    )
  })

  test('never falls when the total rises, and a total in parts never contains more than the whole', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (a, b) => {
        expect(taxIncludedIn(a + b, 10)).toBeGreaterThanOrEqual(taxIncludedIn(Math.max(a, b), 10))
        expect(taxIncludedIn(a, 10) + taxIncludedIn(b, 10)).toBeLessThanOrEqual(taxIncludedIn(a + b, 10))
      }),
    )
  })

  test.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no amount of yen', (amount) => {
    expect(Yen.safeParse(amount).success).toBe(false)
  })
})

describe('an invoice at its limits', () => {
  const draftOf = (...lines: readonly InvoiceLine[]) =>
    ({
      id: 'i-1',
      issuer: { name: '見本クリニック', kind: 'corporation', registrationNumber: 'T7000012050002' },
      recipient: '試験 花子',
      issuedOn: calendarDateOf(2026, 6, 30),
      transactionOn: calendarDateOf(2026, 6, 30),
      lines,
    }) as const
  const line = (amount: number, taxRatePercent = 10): InvoiceLine => ({ description: 'x', amount, taxRatePercent })

  test('comes to the most that can be calculated exactly, and to no yen more', () => {
    expect(invoiceFor(draftOf(line(MOST_YEN - 1), line(1))).ok).toBe(true)
    expect(invoiceFor(draftOf(line(MOST_YEN), line(1)))).toEqual({ ok: false, error: [{ code: 'invoiceTooLarge' }] })
  })

  test('of nothing is an invoice of 0 yen, not a refusal', () => {
    expect(invoiceFor(draftOf(line(0)))).toMatchObject({ ok: true, value: { invoice: { total: 0, rates: [{ tax: 0 }] } } })
  })

  test.each([
    [line(100, 101), ['taxRatePercent']],
    [line(100, 8.5), ['taxRatePercent']],
    [line(1.5), ['amount']],
    [{ ...line(1), description: 'two\nlines' }, ['description']],
    [{ ...line(1), description: 'x'.repeat(201) }, ['description']],
  ])('cannot have the line %j: it names %j', (wrong, fields) => {
    const made = invoiceFor(draftOf(line(1), wrong))
    expect(made).toEqual({ ok: false, error: fields.map((field) => ({ code: 'invoiceLineUnreadable', line: 2, field })) })
  })

  test('adds up the same in whatever order its lines stand', () => {
    const lines = fc.array(fc.tuple(fc.nat(5_000_000), fc.constantFrom(0, 8, 10)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(lines, (made) => {
        const one = made.map(([amount, rate]) => line(amount, rate))
        expect(rateTotalsOf(one.toReversed())).toEqual(rateTotalsOf(one))
        expect(sumOf(one.toReversed())).toBe(sumOf(one))
        const rates = rateTotalsOf(one).map(({ taxRatePercent }) => taxRatePercent)
        expect(rates).toEqual([...new Set(rates)].toSorted((a, b) => b - a))
      }),
    )
  })

  test('that was stored with its rates in another order, or with a rate left out, is none', () => {
    const made = invoiceFor(draftOf(line(1_100), line(1_080, 8)))
    if (!made.ok) throw new Error('refused')
    const { invoice } = made.value
    expect(Invoice.safeParse(invoice).success).toBe(true)
    expect(Invoice.safeParse({ ...invoice, rates: invoice.rates.toReversed() }).success).toBe(false)
    expect(Invoice.safeParse({ ...invoice, rates: invoice.rates.slice(0, 1) }).success).toBe(false)
  })
})

describe('a registration number', () => {
  // Σ Pₙ·Qₙ by hand: digits from the right count once, twice, once, …
  test.each([
    ['000000000000', 9],
    ['000000000001', 8],
    ['000000000010', 7],
    ['100000000000', 7],
    ['000000000009', 9],
    ['111111111111', 9],
    ['000000000005', 4],
  ])('with the digits %s begins with %d', (digits, check) => {
    expect(checkDigitOf(digits)).toBe(check)
  })

  test('tells two neighbouring digits that changed places, unless they differ by 9 or 0', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), fc.nat({ max: 10 }), (digits, at) => {
        const [a, b] = [digits.charAt(at), digits.charAt(at + 1)]
        const swapped = `${digits.slice(0, at)}${b}${a}${digits.slice(at + 2)}`
        expect(checkDigitOf(swapped) === checkDigitOf(digits)).toBe((Number(a) - Number(b)) % 9 === 0)
      }),
    )
  })

  test('is read however it is spaced, in 60 letters at most', () => {
    expect(readRegistrationNumber(`T${' '.repeat(46)}7000012050002`, 'corporation').ok).toBe(true)
    expect(readRegistrationNumber(`T${' '.repeat(47)}7000012050002`, 'corporation').ok).toBe(false)
  })

  test('whatever is typed is a number or a refusal that says it back', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.stringMatching(/^T?\d{12,14}$/)), (text) => {
        const read = readRegistrationNumber(text, 'soleProprietor')
        expect(read.ok ? isRegistrationNumber(read.value.number) : read.error.text === text).toBe(true)
      }),
    )
  })
})

describe('the clinics of others', () => {
  const Lists = priceListOfMethods(['laser', 'endoscopy'])
  const list = (id: string, method: 'laser' | 'endoscopy') => Lists.parse({ ...CELLGEL_PRICE_LIST, id, method })

  test('have their own methods, whose lists do not matter to each other', () => {
    expect(Lists.safeParse(CELLGEL_PRICE_LIST).success).toBe(false)
    expect(checkPriceLists([list('a', 'laser'), list('b', 'endoscopy')]).ok).toBe(true)
    expect(checkPriceLists([list('a', 'laser'), list('b', 'laser')])).toMatchObject({ error: [{ code: 'priceListsOverlap', method: 'laser' }] })
  })

  test('are quoted from the list of the method asked for, and from no other', () => {
    const quote = (...lists: ReturnType<typeof list>[]) =>
      quoteFor<'laser' | 'endoscopy'>({ method: 'endoscopy', sites: 1, on: calendarDateOf(2026, 1, 1), lists })
    expect(quote(list('a', 'laser'), list('b', 'endoscopy'))).toMatchObject({ ok: true, value: { priceListId: 'b' } })
    expect(quote(list('a', 'laser'))).toMatchObject({ error: { code: 'noPriceList', method: 'endoscopy' } })
  })

  test('cannot be quoted for a method that their lists do not have', () => {
    const request = { sites: 1, on: calendarDateOf(2026, 1, 1), lists: [list('a', 'laser')] }
    // @ts-expect-error the clinic has no such method
    expect(quoteFor<'laser' | 'endoscopy'>({ method: 'cellgel', ...request }).ok).toBe(false)
    expectTypeOf<PriceList<'laser'>>().not.toExtend<PriceList>()
  })
})

describe('a quote', () => {
  const given = calendarDateOf(2026, 1, 31)
  const life = (status: Exclude<QuoteLife['status'], 'draft'>): QuoteLife => ({ status, givenOn: given, lastDay: lastDayOfQuote(given) })
  const outcome = (from: QuoteLife, event: (typeof QUOTE_EVENTS)[number], on: CalendarDate): string => {
    const after = afterQuoteEvent(from, event, on)
    return after.ok ? after.value.status : after.error.code
  }
  const [during, after] = [addMonths(given, 1), addMonths(given, 4)]

  // Every status and every event, while the quote holds and after its last day.
  test.each([
    ['draft', 'given', 'quoteNotGiven', 'quoteNotGiven', 'quoteNotGiven', 'quoteNotGiven'],
    ['given', 'quoteAlreadyGiven', 'accepted', 'declined', 'quoteNotPastLastDay', 'superseded'],
    ['accepted', 'quoteAlreadyGiven', 'quoteClosed', 'quoteClosed', 'quoteClosed', 'quoteClosed'],
    ['declined', 'quoteAlreadyGiven', 'quoteClosed', 'quoteClosed', 'quoteClosed', 'quoteClosed'],
    ['expired', 'quoteAlreadyGiven', 'quoteClosed', 'quoteClosed', 'quoteClosed', 'quoteClosed'],
    ['superseded', 'quoteAlreadyGiven', 'quoteClosed', 'quoteClosed', 'quoteClosed', 'quoteClosed'],
  ] as const)('that is %s, while it holds: given %s, accepted %s, declined %s, expired %s, superseded %s', (status, ...expected) => {
    const from: QuoteLife = status === 'draft' ? { status } : life(status)
    expect(QUOTE_EVENTS.map((event) => outcome(from, event, during))).toEqual(expected)
  })

  test('past its last day can only be declined, expire or be superseded', () => {
    expect(QUOTE_EVENTS.map((event) => outcome(life('given'), event, after))).toEqual([
      'quoteAlreadyGiven', 'quotePastLastDay', 'declined', 'expired', 'superseded',
    ])
    expect(QUOTE_STATUSES.map((status) => quoteStatusOn(status === 'draft' ? { status } : life(status), after))).toEqual([
      'draft', 'expired', 'accepted', 'declined', 'expired', 'superseded',
    ])
  })

  test('of 0 months holds on its own day only', () => {
    const today = afterQuoteEvent({ status: 'draft' }, 'give', given, { months: 0 })
    if (!today.ok) throw new Error('refused')
    expect([outcome(today.value, 'accept', given), outcome(today.value, 'accept', addDays(given, 1))]).toEqual(['accepted', 'quotePastLastDay'])
  })

  test('for one site says so in one line; a further line never stands for no site', () => {
    const quote = quoteFor({ method: 'cellgel', sites: 1, on: given, lists: [CELLGEL_PRICE_LIST] })
    expect(quote).toMatchObject({ value: { lines: [{ kind: 'firstSite', sites: 1, amount: 1_320_000 }] } })
    expect(quote.ok && quote.value.lines).toHaveLength(1)
    expect(Quote.safeParse(quote.ok && { ...quote.value, lines: [{ kind: 'furtherSites', sites: 0, amount: 0, inferred: false }] }).success).toBe(false)
  })

  test('frozen at its day does not follow a later list: it holds numbers, not a reference', () => {
    const quote = quoteFor({ method: 'cellgel', sites: 3, on: given, lists: [CELLGEL_PRICE_LIST] })
    expect(Quote.parse(JSON.parse(JSON.stringify(quote.ok && quote.value)))).toEqual(quote.ok && quote.value)
    expect(quote).toMatchObject({ value: { total: 1_540_000, tax: 140_000, taxRatePercent: 10, inferred: true } })
  })
})

test('types: a text is no registration number, and a draft has no days', () => {
  // @ts-expect-error it has to be read first
  const number: RegistrationNumber = 'T7000012050002'
  // @ts-expect-error a draft was not given on any day
  const draft: QuoteLife = { status: 'draft', givenOn: calendarDateOf(2026, 1, 1), lastDay: calendarDateOf(2026, 4, 1) }
  expect([number, draft]).toHaveLength(2)
})
