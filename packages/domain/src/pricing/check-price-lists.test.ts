import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDateOf } from '../calendar/calendar-date.ts'
import { CELLGEL_PRICE_LIST, CELLGEL_PRICE_LISTS } from './cellgel-price-list.ts'
import { checkPriceLists } from './check-price-lists.ts'
import { PriceList } from './price-list.ts'
import { quoteFor } from './quote.ts'

const list = (id: string, validFrom: string, validTo: string | null): PriceList =>
  PriceList.parse({ ...CELLGEL_PRICE_LIST, id, validFrom, validTo })

describe('price lists beside each other', () => {
  test('the clinic’s own are sound; a gap is allowed, and none at all', () => {
    expect(checkPriceLists(CELLGEL_PRICE_LISTS)).toEqual({ ok: true, value: CELLGEL_PRICE_LISTS })
    expect(checkPriceLists([]).ok).toBe(true)
    expect(checkPriceLists([list('b', '2024-02-01', null), list('a', '2022-01-01', '2024-01-01')]).ok).toBe(true)
  })

  test('two valid on one day are refused, with that day', () => {
    expect(checkPriceLists([list('a', '2022-01-01', '2024-01-01'), list('b', '2024-01-01', null)])).toEqual({
      ok: false,
      error: [{ code: 'priceListsOverlap', method: 'cellgel', first: 'a', second: 'b', from: '2024-01-01' }],
    })
  })

  test('two of different methods may be valid on one day', () => {
    const lists: readonly PriceList<'laser' | 'cellgel'>[] = [CELLGEL_PRICE_LIST, { ...CELLGEL_PRICE_LIST, id: 'laser', method: 'laser' }]
    expect(checkPriceLists(lists)).toEqual({ ok: true, value: lists })
  })

  test('one that ends before it begins, and one that stands twice, are refused by name', () => {
    const checked = checkPriceLists([list('a', '2024-01-02', '2024-01-01'), list('a', '2025-01-01', null)])
    expect(checked).toEqual({
      ok: false,
      error: [
        { code: 'priceListValidityReversed', id: 'a', validFrom: '2024-01-02', validTo: '2024-01-01' },
        { code: 'priceListTwice', id: 'a' },
      ],
    })
  })

  test('whatever is accepted gives every day at most one price, and no quote ever finds two', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(calendarDateOf(2025, 1, 1), days))
    const ranges = fc.array(fc.tuple(day, fc.option(day)), { maxLength: 4 })
    fc.assert(
      fc.property(ranges, day, (made, on) => {
        const lists = made.map(([from, to], index) => list(`list-${index}`, from, to))
        fc.pre(checkPriceLists(lists).ok)
        expect(() => quoteFor({ method: 'cellgel', sites: 2, on, lists })).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
