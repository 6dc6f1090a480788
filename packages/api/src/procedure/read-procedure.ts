import type { CalendarDate, NotADate } from '@sebone/domain/calendar/calendar-date'
import { isBefore } from '@sebone/domain/calendar/calendar-date'
import { firstDayOf, lastDayOf, readPartialDate } from '@sebone/domain/calendar/partial-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import type { LotNumberRefusal } from '@sebone/domain/episode/lot-number'
import { readLotNumbers } from '@sebone/domain/episode/lot-number'
import type { DiscNotTreated } from '@sebone/domain/episode/procedure'
import type { TreatmentRecord } from '@sebone/domain/episode/treatment-record'
import { METHOD_REGION } from '@sebone/domain/episode/treatment-method'
import { checkBilledSites } from '@sebone/domain/pricing/billed-sites'
import type { BilledSitesRefusal } from '@sebone/domain/pricing/billed-sites'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { sortDiscs } from '@sebone/domain/spine/disc'
import type { Disc } from '@sebone/domain/spine/disc'
import { readDiscs } from '@sebone/domain/spine/notation'
import type { NotationContext, NotationRefusal } from '@sebone/domain/spine/notation'
import type { SpineNumbering } from '@sebone/domain/spine/numbering'
import type { TypedProcedure } from './typed-procedure.ts'

export type ProcedureRefusal =
  | NotADate
  | NotationRefusal
  | BilledSitesRefusal
  | LotNumberRefusal
  | { readonly code: 'dateInFuture'; readonly date: PartialDate }
  | { readonly code: 'treatmentBeforeBirth'; readonly date: PartialDate; readonly birthDate: CalendarDate }
  | { readonly code: 'discTreatedAndNot'; readonly disc: Disc }

type ProcedureFacts = {
  readonly numbering: SpineNumbering
  readonly birthDate: CalendarDate | null
  readonly today: CalendarDate
}

/** What was typed about a treatment as a procedure of the domain, or the first thing in it that cannot be. */
export function readProcedure(
  typed: TypedProcedure,
  { numbering, birthDate, today }: ProcedureFacts,
): Result<Omit<TreatmentRecord, 'wentOnDespite'>, ProcedureRefusal> {
  const performedIn = readPartialDate(typed.performedIn)
  if (!performedIn.ok) return performedIn
  if (isBefore(today, firstDayOf(performedIn.value)))
    return refuse({ code: 'dateInFuture', date: performedIn.value })
  if (birthDate && isBefore(lastDayOf(performedIn.value), birthDate))
    return refuse({ code: 'treatmentBeforeBirth', date: performedIn.value, birthDate })

  const context = { defaultRegion: METHOD_REGION[typed.method], numbering }
  const read = readDiscs(typed.discs, context)
  if (!read.ok) return read
  const discs = sortDiscs(read.value.map(({ disc }) => disc))
  const notTreated = readNotTreated(typed, context)
  if (!notTreated.ok) return notTreated
  const both = notTreated.value.find(({ disc }) => discs.includes(disc))
  if (both) return refuse({ code: 'discTreatedAndNot', disc: both.disc })

  const { id, method, billedSites, billedSitesReason, physician } = typed
  const sites = checkBilledSites({ treatedDiscs: discs.length, billedSites, reason: billedSitesReason })
  if (!sites.ok) return sites
  const lotNumbers = readLotNumbers(typed.lotNumbers)
  if (!lotNumbers.ok) return lotNumbers
  return accept({
    id,
    method,
    performedIn: performedIn.value,
    discs,
    discsAsPrinted: typed.discs,
    notTreated: notTreated.value,
    billedSites,
    billedSitesReason,
    physician,
    lotNumbers: lotNumbers.value,
    duringTreatment: typed.duringTreatment,
  })
}

/** One line may name several discs with one reason; where a disc is named twice, the first reason stands. */
function readNotTreated(
  { notTreated }: TypedProcedure,
  context: NotationContext,
): Result<readonly DiscNotTreated[], NotationRefusal> {
  const refused = new Map<Disc, DiscNotTreated>()
  for (const { disc: typed, reason } of notTreated) {
    const read = readDiscs(typed, context)
    if (!read.ok) return read
    for (const { disc } of read.value) if (!refused.has(disc)) refused.set(disc, { disc, reason, asPrinted: typed })
  }
  return accept(sortDiscs(refused.keys()).flatMap((disc) => refused.get(disc) ?? []))
}
