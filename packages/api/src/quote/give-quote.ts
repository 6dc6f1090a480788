import { PatientLanguage } from '@sebone/domain/episode/patient'
import { METHOD_REGION } from '@sebone/domain/episode/treatment-method'
import { checkBilledSites } from '@sebone/domain/pricing/billed-sites'
import type { BilledSitesRefusal } from '@sebone/domain/pricing/billed-sites'
import { quoteFor } from '@sebone/domain/pricing/quote'
import type { PricingRefusal } from '@sebone/domain/pricing/quote'
import { lastDayOfQuote } from '@sebone/domain/pricing/quote-life'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { sortDiscs } from '@sebone/domain/spine/disc'
import { readDiscs } from '@sebone/domain/spine/notation'
import type { NotationRefusal } from '@sebone/domain/spine/notation'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, OptionalProse, TypedNotation } from '../input.ts'
import { findPriceLists } from '../price-list/price-list.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { FrozenQuote } from './frozen-quote.ts'
import { findQuote, insertQuotes, supersedeGivenQuotes } from './quote.repository.ts'

export const GiveQuote = z.strictObject({
  id: Id,
  episodeId: Id,
  plannedDiscs: TypedNotation,
  /** Any number: what is no count of sites, or has no price, is refused by name. */
  billedSites: z.number(),
  sitesReason: OptionalProse,
  language: PatientLanguage,
})
export type GiveQuote = z.infer<typeof GiveQuote>

export type GiveQuoteRefusal =
  | NotationRefusal
  | BilledSitesRefusal
  | PricingRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }

/** An offer at today's prices, frozen with its list, its lines and its last day. */
export async function giveQuote(
  deps: StaffDeps,
  { id, episodeId, plannedDiscs: typed, billedSites: sites, sitesReason, language }: GiveQuote,
): Promise<Result<FrozenQuote, GiveQuoteRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const read = readDiscs(typed, { defaultRegion: METHOD_REGION.cellgel, numbering: episode.numbering })
    if (!read.ok) return read
    const plannedDiscs = sortDiscs(read.value.map(({ disc }) => disc))

    const today = calendarDateIn(principal.timeZone, clock())
    const lists = await findPriceLists(tx, clinicId)
    const price = quoteFor({ method: 'cellgel', sites, on: today, lists })
    if (!price.ok) return price
    const counts = checkBilledSites({ treatedDiscs: plannedDiscs.length, billedSites: sites, reason: sitesReason })
    if (!counts.ok) return counts

    const terms = { status: 'given', givenOn: today, expiresOn: lastDayOfQuote(today) } as const
    const quote = { ...price.value, id, plannedDiscs, sitesReason, language, ...terms }
    const made = await insertQuotes(tx, [{ clinicId, episodeId, quote }])
    if (made.size > 0) {
      await supersedeGivenQuotes(tx, { clinicId, episodeId, except: id })
      const told = { patientId: episode.patientId, subject: id, detail: { sites, total: price.value.total } }
      await recordAudit(tx, byStaff(deps, 'quote.given', told))
    }
    const found = await findQuote(tx, clinicId, id)
    return found?.episodeId === episodeId ? accept(found.quote) : refuse({ code: 'idTaken' })
  })
}
