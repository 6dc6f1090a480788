import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { Result } from '../result.ts'
import type { PriceList } from './price-list.ts'
import { isReversed, overlapFrom } from '../calendar/validity.ts'
import { accept, refuse } from '../result.ts'

export type PriceListRefusal<M extends string = TreatmentMethod> =
  | { readonly code: 'priceListTwice'; readonly id: string }
  | { readonly code: 'priceListValidityReversed'; readonly id: string; readonly validFrom: CalendarDate; readonly validTo: CalendarDate }
  | {
      readonly code: 'priceListsOverlap'
      readonly method: M
      readonly first: string
      readonly second: string
      /** The first day on which both would be valid. */
      readonly from: CalendarDate
    }

/**
 * Whether price lists can stand beside each other: each once, none ending before it begins, never two valid on one day
 * for one method. Gaps are allowed (`quoteFor` refuses them); lists of other methods do not matter to each other.
 */
export function checkPriceLists<M extends string>(
  lists: readonly PriceList<M>[],
): Result<readonly PriceList<M>[], readonly PriceListRefusal<M>[]> {
  const refusals = lists.flatMap((list, index) => [
    ...reversed(list),
    ...lists.slice(index + 1).flatMap((other) => clashes(list, other)),
  ])
  return refusals.length === 0 ? accept(lists) : refuse(refusals)
}

const reversed = ({ id, validFrom, validTo }: PriceList<string>): readonly PriceListRefusal<never>[] =>
  validTo !== null && isReversed({ validFrom, validTo })
    ? [{ code: 'priceListValidityReversed', id, validFrom, validTo }]
    : []

function clashes<M extends string>(list: PriceList<M>, other: PriceList<M>): readonly PriceListRefusal<M>[] {
  const from = list.method === other.method ? overlapFrom(list, other) : null
  return [
    ...(list.id === other.id ? [{ code: 'priceListTwice', id: list.id } as const] : []),
    ...(from === null
      ? []
      : [{ code: 'priceListsOverlap', method: list.method, first: list.id, second: other.id, from } as const]),
  ]
}
