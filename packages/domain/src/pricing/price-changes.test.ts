import { describe, expect, test } from 'vitest'
import { CELLGEL_PRICE_LIST } from './cellgel-price-list.ts'
import { checkPriceEntries } from './check-entries.ts'
import { priceChanges } from './price-changes.ts'

const entry = (sites: number, total: number, inferred = false) => ({ sites, total, inferred })

describe('a new price list beside the old one', () => {
  test('shows each count of sites that either has a price for', () => {
    const next = { entries: [entry(1, 1_320_000), entry(2, 1_450_000), entry(3, 1_540_000)] }
    expect(priceChanges(CELLGEL_PRICE_LIST, next)).toEqual([
      { sites: 1, before: 1_320_000, after: 1_320_000, difference: 0, inferred: false },
      { sites: 2, before: 1_430_000, after: 1_450_000, difference: 20_000, inferred: false },
      { sites: 3, before: 1_540_000, after: 1_540_000, difference: 0, inferred: false },
      { sites: 4, before: 1_650_000, after: null, difference: null, inferred: false },
      { sites: 5, before: 1_760_000, after: null, difference: null, inferred: false },
    ])
  })

  test('the first of all has nothing beside it', () => {
    expect(priceChanges(null, { entries: [entry(1, 100, true)] })).toEqual([
      { sites: 1, before: null, after: 100, difference: null, inferred: true },
    ])
  })
})

describe('the prices of a list', () => {
  test('of the clinic are accepted', () => {
    expect(checkPriceEntries(CELLGEL_PRICE_LIST.entries).ok).toBe(true)
  })

  test.each([
    [[], [{ code: 'priceListEmpty' }]],
    [[entry(2, 100)], [{ code: 'sitesNotInOrder', sites: 2 }]],
    [[entry(1, 100), entry(3, 100)], [{ code: 'sitesNotInOrder', sites: 3 }]],
    [[entry(1, 100), entry(2, 99)], [{ code: 'moreSitesCostLess', sites: 2 }]],
    [[entry(1, -1), entry(2, 0.5)], [{ code: 'priceNotWhole', sites: 1 }, { code: 'priceNotWhole', sites: 2 }]],
  ])('%j are refused by name', (entries, error) => {
    expect(checkPriceEntries(entries)).toEqual({ ok: false, error })
  })
})
