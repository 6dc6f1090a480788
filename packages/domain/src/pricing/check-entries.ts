import type { Result } from '../result.ts'
import type { PriceListEntry } from './price-list.ts'
import { accept, refuse } from '../result.ts'

export type PriceEntriesRefusal =
  | { readonly code: 'priceListEmpty' }
  | { readonly code: 'priceNotWhole'; readonly sites: number }
  /** The counts of a list run from 1 on without a gap: one that is left out could not be quoted. */
  | { readonly code: 'sitesNotInOrder'; readonly sites: number }
  | { readonly code: 'moreSitesCostLess'; readonly sites: number }

/** Whether prices can form a list: whole yen, from one site on without a gap, more sites never cheaper. All that is wrong is named. */
export function checkPriceEntries(
  entries: readonly PriceListEntry[],
): Result<readonly PriceListEntry[], readonly PriceEntriesRefusal[]> {
  if (entries.length === 0) return refuse([{ code: 'priceListEmpty' }])
  const refusals = entries.flatMap(({ sites, total }, index): PriceEntriesRefusal[] => {
    const previous = entries[index - 1]
    return [
      ...(Number.isSafeInteger(total) && total >= 0 ? [] : [{ code: 'priceNotWhole', sites } as const]),
      ...(sites === index + 1 ? [] : [{ code: 'sitesNotInOrder', sites } as const]),
      ...(previous && total < previous.total ? [{ code: 'moreSitesCostLess', sites } as const] : []),
    ]
  })
  return refusals.length === 0 ? accept(entries) : refuse(refusals)
}
