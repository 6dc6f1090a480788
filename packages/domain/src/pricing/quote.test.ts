import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPartialDate, type PartialDate } from '../calendar/partial-date.ts'
import { CELLGEL_PRICE_LIST, CELLGEL_PRICE_LISTS } from './cellgel-price-list.ts'
import { PriceList } from './price-list.ts'
import { priceListFor, Quote, quoteFor } from './quote.ts'
import { taxIncludedIn } from './tax.ts'

function on(text: string): PartialDate {
  const date = readPartialDate(text)
  if (!date.ok) throw new Error(text)
  return date.value
}
const quote = (sites: number, date = '2022-12', lists = CELLGEL_PRICE_LISTS) =>
  quoteFor({ method: 'cellgel', sites, on: on(date), lists })

describe('a quote for Cellgel', () => {
  test.each([
    [1, 1_320_000, 120_000, false],
    [2, 1_430_000, 130_000, false],
    [3, 1_540_000, 140_000, true],
    [4, 1_650_000, 150_000, true],
    [5, 1_760_000, 160_000, false],
  ])('%i sites cost %i yen, %i of it tax (inferred: %j)', (sites, total, tax, inferred) => {
    expect(quote(sites)).toMatchObject({ ok: true, value: { sites, total, tax, inferred, taxRatePercent: 10 } })
  })

  test('report no. 62: two sites are the first and one further, and say from which list', () => {
    expect(quote(2)).toMatchObject({
      value: {
        priceListId: 'cellgel-2022-09-01',
        priceListFrom: '2022-09-01',
        lines: [
          { kind: 'firstSite', sites: 1, amount: 1_320_000, inferred: false },
          { kind: 'furtherSites', sites: 1, amount: 110_000, inferred: false },
        ],
      },
    })
  })

  test.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])('further sites follow from two prices: first inferred %j, all inferred %j, the difference inferred %j', (first, all, difference) => {
    const entries = [{ sites: 1, total: 1, inferred: first }, { sites: 2, total: 3, inferred: all }]
    const lines = [{ inferred: first }, { sites: 1, amount: 2, inferred: difference }]
    expect(quote(2, '2023', [{ ...CELLGEL_PRICE_LIST, entries }])).toMatchObject({ value: { lines, inferred: all } })
  })

  test.each([6, 7, 100])('%i sites have no price and are refused', (sites) => {
    const error = { code: 'noPriceForSites', sites, mostSites: 5, priceListId: 'cellgel-2022-09-01' }
    expect(quote(sites)).toEqual({ ok: false, error })
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no count of sites', (sites) => {
    expect(quote(sites)).toEqual({ ok: false, error: { code: 'sitesNotWhole', sites } })
  })
})

describe('the list is chosen by the date of treatment', () => {
  test.each([
    ['2022-09-01', true],
    ['2022-08-31', false],
    ['2022-09', true],
    ['2022-08', false],
    ['2022', false],
    ['2023', true],
  ])('%s has a list: %j (a month or year must lie wholly inside)', (date, hasList) => {
    const refused = { ok: false, error: { code: 'noPriceList', method: 'cellgel', on: date } }
    expect(quote(2, date)).toMatchObject(hasList ? { ok: true } : refused)
  })

  const first = PriceList.parse({ ...CELLGEL_PRICE_LIST, id: 'first', validTo: '2023-06-14' })
  const second = PriceList.parse({
    ...CELLGEL_PRICE_LIST,
    id: 'second',
    validFrom: '2023-06-15',
    entries: [{ sites: 1, total: 1_500_000, inferred: false }],
  })

  test.each([
    ['2023-06-14', 'first'],
    ['2023-06-15', 'second'],
    ['2023-05', 'first'],
    ['2023-07', 'second'],
    ['2023-06', null],
  ])('%s is priced by list %j', (date, id) => {
    const priced = quote(1, date, [first, second])
    expect(priced.ok ? priced.value.priceListId : null).toBe(id)
  })

  test('lists of another method do not matter', () => {
    const laser = { ...CELLGEL_PRICE_LIST, id: 'laser', method: 'laser' } as const
    const lists: readonly PriceList<'laser' | 'cellgel'>[] = [laser, CELLGEL_PRICE_LIST]
    const ids = lists.map(({ method }) => priceListFor(method, on('2023-01-01'), lists)?.id)
    expect(ids).toEqual(['laser', 'cellgel-2022-09-01'])
    expect(priceListFor('cellgel', on('2023-01-01'), lists.slice(0, 1))).toBeNull()
  })

  test('two lists at once are a broken invariant, not something to choose from', () => {
    expect(() => quote(1, '2023-01-01', [first, { ...first, id: 'copy' }])).toThrow('valid at once')
  })
})

describe('for any price list', () => {
  const lists = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 500_000 })), { minLength: 1, maxLength: 8 })
    .map((steps) => {
      let [sites, total] = [0, 1_000_000]
      const entries = steps.map(([more, dearer], i) => {
        sites += i === 0 ? 1 : more
        total += dearer
        return { sites, total, inferred: dearer % 2 === 0 }
      })
      return PriceList.parse({ ...CELLGEL_PRICE_LIST, entries })
    })
  const count = fc.integer({ min: 1, max: 20 })

  test('more billed sites never cost less', () => {
    fc.assert(
      fc.property(lists, count, count, (list, a, b) => {
        const [few, many] = [quote(Math.min(a, b), '2023', [list]), quote(Math.max(a, b), '2023', [list])]
        fc.pre(few.ok && many.ok)
        expect(many.value.total).toBeGreaterThanOrEqual(few.value.total)
      }),
    )
  })

  test('the lines add up to the sites and the total, and the tax is contained in it', () => {
    fc.assert(
      fc.property(lists, count, (list, sites) => {
        const priced = quote(sites, '2023', [list])
        fc.pre(priced.ok)
        const { lines, total, tax } = Quote.parse(priced.value)
        expect(lines.reduce((sum, line) => sum + line.sites, 0)).toBe(sites)
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(total)
        expect(tax).toBeLessThanOrEqual((total * 10) / 110)
        expect(tax + 1).toBeGreaterThan((total * 10) / 110)
      }),
    )
  })
})

test.each([
  [1_430_000, 10, 130_000],
  [1_099, 10, 99],
  [10, 10, 0],
  [11, 10, 1],
  [0, 10, 0],
  [108, 8, 8],
])('%i yen at %i %% contain %i yen of tax, rounded down once', (total, rate, tax) => {
  expect(taxIncludedIn(total, rate)).toBe(tax)
})

test.each([
  ['no entry', []],
  ['no price for one site', [{ sites: 2, total: 1, inferred: false }]],
  ['a count twice', [1, 1].map((sites) => ({ sites, total: 1, inferred: false }))],
  ['more sites for less', [1, 2].map((sites) => ({ sites, total: 3 - sites, inferred: false }))],
  ['half a yen', [{ sites: 1, total: 0.5, inferred: false }]],
])('a price list with %s is none', (_, entries) => {
  expect(PriceList.safeParse({ ...CELLGEL_PRICE_LIST, entries }).success).toBe(false)
})
