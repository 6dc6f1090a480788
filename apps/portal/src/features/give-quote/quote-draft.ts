import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { quoteFor, type PricingRefusal, type Quote } from '@sebone/domain/pricing/quote'
import type { PriceList } from '@sebone/domain/pricing/price-list'
import type { Result } from '@sebone/domain/result'
import { sortDiscs, type Disc } from '@sebone/domain/spine/disc'
import { readDiscs, type NotationContext } from '@sebone/domain/spine/notation'
import type { PatientLanguage } from '@sebone/domain/episode/patient'
import { readCount } from '../../data/read-count.ts'

export interface QuoteDraft {
  readonly plannedDiscs: string
  readonly billedSites: string
  readonly sitesReason: string
  readonly language: PatientLanguage
}

export interface DraftReading {
  readonly discs: readonly Disc[]
  readonly sites: number | null | undefined
  /** Null until discs and sites can both be read. */
  readonly price: Result<Quote, PricingRefusal> | null
}

/** What the typed draft amounts to at today's prices. */
export function readDraft(
  draft: QuoteDraft,
  { context, today, lists }: { context: NotationContext; today: CalendarDate; lists: readonly PriceList[] },
): DraftReading {
  const read = readDiscs(draft.plannedDiscs, context)
  const discs = read.ok ? sortDiscs(read.value.map(({ disc }) => disc)) : []
  const sites = readCount(draft.billedSites)
  const isReadable = discs.length > 0 && typeof sites === 'number'
  return { discs, sites, price: isReadable ? quoteFor({ method: 'cellgel', sites, on: today, lists }) : null }
}
