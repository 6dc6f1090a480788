import { checkPriceEntries } from '@sebone/domain/pricing/check-entries'
import type { PriceEntriesRefusal } from '@sebone/domain/pricing/check-entries'
import { PriceList } from '@sebone/domain/pricing/price-list'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { LARGEST_INTEGER } from '../input.ts'
import { PRICE_LIST_STORE } from './price-list-line.repository.ts'

export const PriceListContent = PriceList.pick({ taxRatePercent: true, entries: true })
export type PriceListContent = z.infer<typeof PriceListContent>

/** As typed: any whole or broken amount is read or refused by name. */
export const TypedPriceList = z.strictObject({
  taxRatePercent: z.int().min(0).max(100),
  entries: z
    .array(z.strictObject({ sites: z.int().min(1).max(100), total: z.number().max(LARGEST_INTEGER), inferred: z.boolean() }))
    .max(50)
    .readonly(),
})
export type TypedPriceList = z.infer<typeof TypedPriceList>

/** Scope: the method. */
export const PRICE_LIST_SETTING = {
  name: 'priceList',
  content: PriceListContent,
  store: PRICE_LIST_STORE,
  mayStartInPast: false,
  read: (typed: TypedPriceList): Result<TypedPriceList, readonly PriceEntriesRefusal[]> => {
    const checked = checkPriceEntries(typed.entries)
    return checked.ok ? accept(typed) : checked
  },
} as const
