import type { PriceList } from './price-list.ts'

/** What one count of sites costs under two lists; null where a list has no price for it. */
export type PriceChange = Readonly<{
  sites: number
  before: number | null
  after: number | null
  /** In yen; null unless both have a price. */
  difference: number | null
  /** The new price follows a line and is not confirmed. */
  inferred: boolean
}>

type Entries = Pick<PriceList, 'entries'>

/** Every count of sites that either list has a price for, with both prices. */
export function priceChanges(before: Entries | null, after: Entries): readonly PriceChange[] {
  const counts = [...(before?.entries ?? []), ...after.entries].map(({ sites }) => sites)
  return [...new Set(counts)]
    .toSorted((a, b) => a - b)
    .map((sites) => {
      const [old, next] = [before, after].map((list) => list?.entries.find((entry) => entry.sites === sites))
      return {
        sites,
        before: old?.total ?? null,
        after: next?.total ?? null,
        difference: old && next ? next.total - old.total : null,
        inferred: next?.inferred ?? false,
      }
    })
}
