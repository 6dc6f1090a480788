import { PriceList } from './price-list.ts'

/**
 * The clinic's first list. 1, 2 and 5 sites are printed in its report no. 62; 3 and 4 follow the same line (the first
 * site 1,320,000, each further one 110,000) and stay marked until the clinic confirms them. From 6 on: no price.
 */
export const CELLGEL_PRICE_LIST: PriceList = PriceList.parse({
  id: 'cellgel-2022-09-01',
  method: 'cellgel',
  validFrom: '2022-09-01',
  validTo: null,
  taxRatePercent: 10,
  entries: [
    { sites: 1, total: 1_320_000, inferred: false },
    { sites: 2, total: 1_430_000, inferred: false },
    { sites: 3, total: 1_540_000, inferred: true },
    { sites: 4, total: 1_650_000, inferred: true },
    { sites: 5, total: 1_760_000, inferred: false },
  ],
})

/** Every list of the method there has been; never two valid at once. */
export const CELLGEL_PRICE_LISTS: readonly PriceList[] = [CELLGEL_PRICE_LIST]
