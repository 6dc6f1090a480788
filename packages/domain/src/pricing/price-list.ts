import * as z from 'zod'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { TREATMENT_METHODS, type TreatmentMethod } from '../episode/treatment-method.ts'
import { Yen } from './yen.ts'

export const PriceListEntry = z.strictObject({
  /** Billed sites, a count that staff state; not the number of discs. */
  sites: z.int().min(1),
  total: Yen,
  /** Follows the line of the printed prices, but the clinic has not confirmed it. */
  inferred: z.boolean(),
})
export type PriceListEntry = z.infer<typeof PriceListEntry>

/**
 * The prices of one of these methods for a range of days, both ends included. Never edited once a quote refers to it. It
 * starts at one site, each count stands once and in order, and more sites never cost less.
 */
export const priceListOfMethods = <const M extends string>(methods: readonly M[]) =>
  z.strictObject({
    id: z.string().min(1),
    method: z.enum(methods),
    validFrom: CalendarDate,
    /** Null: until further notice. */
    validTo: CalendarDate.nullable(),
    taxRatePercent: z.int().min(0).max(100),
    entries: z
      .array(PriceListEntry)
      .min(1)
      .readonly()
      .refine((entries) => entries[0]?.sites === 1, 'startsAtOneSite')
      .refine((entries) => entries.every((entry, i) => isAfter(entry, entries[i - 1])), 'ascendingSitesAndTotals'),
  })

/** A price list of the clinic's own methods; `M` where another clinic has others. */
export const PriceList = priceListOfMethods(TREATMENT_METHODS)
export type PriceList<M extends string = TreatmentMethod> = Omit<z.infer<typeof PriceList>, 'method'> & { method: M }

const isAfter = (entry: PriceListEntry, previous: PriceListEntry | undefined): boolean =>
  previous === undefined || (entry.sites > previous.sites && entry.total >= previous.total)
