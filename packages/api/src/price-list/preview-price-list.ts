import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import { isValidOn } from '@sebone/domain/calendar/validity'
import { placeInLine } from '@sebone/domain/calendar/version-line'
import { priceChanges } from '@sebone/domain/pricing/price-changes'
import type { PriceChange } from '@sebone/domain/pricing/price-changes'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding, readStart } from '../setting/decide.ts'
import type { DecisionRefusal } from '../setting/decide.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { countQuotes } from './price-list-line.repository.ts'
import { PRICE_LIST_SETTING, TypedPriceList } from './price-list-setting.ts'

export const PreviewPriceList = z.strictObject({ method: z.enum(TREATMENT_METHODS), validFrom: Deciding.validFrom, draft: TypedPriceList })
export type PreviewPriceList = z.infer<typeof PreviewPriceList>

const Amount = z.number().nullable()

/** What a new list would change: prices side by side, the days on which it holds, the quotes that stay as they were given. */
export const PriceListPreview = z.strictObject({
  validFrom: CalendarDate,
  validTo: CalendarDate.nullable(),
  changes: z
    .array(
      z.strictObject({ sites: z.int(), before: Amount, after: Amount, difference: Amount, inferred: z.boolean() }) satisfies z.ZodType<PriceChange>,
    )
    .readonly(),
  /** Given and still to be answered on the first day: they keep their price until their last day. */
  openQuotes: z.int(),
  /** Every quote that was ever given; none of them changes. */
  quotes: z.int(),
  /** A planned list that begins on the same day and would be replaced. */
  replacesPlanned: z.boolean(),
})
export type PriceListPreview = z.infer<typeof PriceListPreview>

type Refused = Extract<DecisionRefusal, { code: 'notADate' | 'settingStartsInPast' | 'settingRefused' }>

export async function previewPriceList(
  deps: StaffDeps,
  { method, validFrom: typed, draft }: PreviewPriceList,
): Promise<Result<PriceListPreview, Refused>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const start = readStart(typed, calendarDateIn(principal.timeZone, clock()), false)
  if (!start.ok) return start
  const read = PRICE_LIST_SETTING.read(draft)
  if (!read.ok) return refuse({ code: 'settingRefused', problems: read.error })
  return inClinic(deps, async (tx) => {
    const { versions } = await PRICE_LIST_SETTING.store.findLine(tx, { clinicId, scope: method })
    const standing = versions.filter(({ withdrawn }) => withdrawn === null)
    const place = placeInLine(standing, start.value)
    const before = standing.find((list) => isValidOn(list, start.value))?.content ?? null
    const quotes = await countQuotes(tx, { clinicId, method, on: start.value })
    return accept({
      validFrom: start.value,
      validTo: place.validTo,
      changes: priceChanges(before, read.value),
      openQuotes: quotes.open,
      quotes: quotes.total,
      replacesPlanned: place.replaces !== null,
    })
  })
}
