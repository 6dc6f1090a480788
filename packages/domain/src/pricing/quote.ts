import * as z from 'zod'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { Result } from '../result.ts'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { accept, refuse } from '../result.ts'
import type { PriceList, PriceListEntry } from './price-list.ts'
import { taxIncludedIn } from './tax.ts'
import { Yen } from './yen.ts'

export const QUOTE_LINE_KINDS = ['firstSite', 'furtherSites'] as const
export type QuoteLineKind = (typeof QUOTE_LINE_KINDS)[number]

export const QuoteLine = z.strictObject({
  kind: z.enum(QUOTE_LINE_KINDS),
  sites: z.int().min(1),
  amount: Yen,
  inferred: z.boolean(),
})
export type QuoteLine = z.infer<typeof QuoteLine>

/** What a count of sites costs under one price list. The lines add up to the total; tax is contained in it. */
export const Quote = z.strictObject({
  priceListId: z.string().min(1),
  priceListFrom: CalendarDate,
  sites: z.int().min(1),
  lines: z.array(QuoteLine).readonly(),
  total: Yen,
  tax: Yen,
  taxRatePercent: z.int().min(0).max(100),
  inferred: z.boolean(),
})
export type Quote = z.infer<typeof Quote>

export type PricingRefusal<M extends string = TreatmentMethod> =
  | { readonly code: 'sitesNotWhole'; readonly sites: number }
  | { readonly code: 'noPriceList'; readonly method: M; readonly on: PartialDate }
  | {
      readonly code: 'noPriceForSites'
      readonly sites: number
      readonly mostSites: number
      readonly priceListId: string
    }

/**
 * The price of a treatment of `sites` billed sites on a day, or in a month or year that lies wholly inside one list.
 * Refused: a count that is no whole number from 1 on, a date without a list, a count the list has no price for.
 */
export function quoteFor<M extends string>(request: {
  readonly method: M
  readonly sites: number
  readonly on: PartialDate
  readonly lists: readonly PriceList<M>[]
}): Result<Quote, PricingRefusal<M>> {
  const { method, sites, on, lists } = request
  if (!Number.isSafeInteger(sites) || sites < 1) return refuse({ code: 'sitesNotWhole', sites })
  const list = priceListFor(method, on, lists)
  if (list === null) return refuse({ code: 'noPriceList', method, on })

  const first = list.entries[0]
  const entry = list.entries.find((candidate) => candidate.sites === sites)
  if (first === undefined || entry === undefined) {
    const mostSites = Math.max(...list.entries.map((candidate) => candidate.sites))
    return refuse({ code: 'noPriceForSites', sites, mostSites, priceListId: list.id })
  }
  return accept({
    priceListId: list.id,
    priceListFrom: list.validFrom,
    sites,
    lines: linesOf(first, entry),
    total: entry.total,
    tax: taxIncludedIn(entry.total, list.taxRatePercent),
    taxRatePercent: list.taxRatePercent,
    inferred: entry.inferred,
  })
}

/** The list valid on every day that the date may mean, or null. Two at once break an invariant of the store. */
export function priceListFor<M extends string>(
  method: M,
  on: PartialDate,
  lists: readonly PriceList<M>[],
): PriceList<M> | null {
  const valid = lists.filter(
    (list) =>
      list.method === method &&
      list.validFrom <= firstDayOf(on) &&
      (list.validTo === null || lastDayOf(on) <= list.validTo),
  )
  const [list = null, second] = valid
  if (list && second) throw new Error(`Two price lists are valid at once: ${list.id}, ${second.id}`)
  return list
}

function linesOf(first: PriceListEntry, entry: PriceListEntry): QuoteLine[] {
  const firstSite: QuoteLine = { kind: 'firstSite', sites: 1, amount: first.total, inferred: first.inferred }
  if (entry.sites === 1) return [firstSite]
  const [sites, amount] = [entry.sites - 1, entry.total - first.total]
  return [firstSite, { kind: 'furtherSites', sites, amount, inferred: entry.inferred || first.inferred }]
}
