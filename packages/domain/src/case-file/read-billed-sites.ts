import type { PartialDate } from '../calendar/partial-date.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { Cursor, Unread } from './cursor.ts'
import { CELLGEL_PRICE_LISTS } from '../pricing/cellgel-price-list.ts'
import { priceListFor } from '../pricing/quote.ts'
import { report } from './cursor.ts'

/**
 * A count of sites that has a price: in the list valid on the treatment date, or, where no list covers that date (the
 * report then shows no price), in any list of the method.
 */
export function readBilledSites(
  cursor: Cursor,
  method: TreatmentMethod | Unread,
  performedIn: PartialDate | Unread,
): number | Unread {
  const { value: sites } = cursor
  const isCount = typeof sites === 'number' && Number.isSafeInteger(sites) && sites >= 1
  if (!isCount) return report(cursor, { code: 'notACount' })

  const lists = CELLGEL_PRICE_LISTS.filter((list) => method === undefined || list.method === method)
  const valid = method && performedIn ? priceListFor(method, performedIn, lists) : null
  const priced = (valid ? [valid] : lists).flatMap((list) => list.entries.map((entry) => entry.sites))
  return priced.includes(sites)
    ? sites
    : report(cursor, { code: 'noPriceForSites', sites, mostSites: Math.max(...priced) })
}
