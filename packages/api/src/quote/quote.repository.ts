import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { FrozenQuote } from './frozen-quote.ts'

export const QUOTE_COLUMNS = [
  'quote.id',
  'quote.price_list_id',
  'quote.planned_discs',
  'quote.billed_sites',
  'quote.sites_reason',
  'quote.lines',
  'quote.total',
  'quote.tax',
  'quote.tax_rate_percent',
  'quote.inferred',
  'quote.language',
  'quote.status',
  'quote.given_on',
  'quote.expires_on',
  'quote.version',
] as const

export type QuoteRow = {
  readonly id: string
  readonly price_list_id: string
  readonly price_list_from: string
  readonly planned_discs: readonly string[]
  readonly billed_sites: number
  readonly sites_reason: string | null
  readonly lines: unknown
  readonly total: number
  readonly tax: number
  readonly tax_rate_percent: number
  readonly inferred: boolean
  readonly language: string
  readonly status: string
  readonly given_on: string | null
  readonly expires_on: string | null
  readonly version: number
}

export function toQuote(row: QuoteRow): FrozenQuote {
  return parseRow('quote', row.id, FrozenQuote, {
    id: row.id,
    priceListId: row.price_list_id,
    priceListFrom: row.price_list_from,
    sites: row.billed_sites,
    lines: row.lines,
    total: row.total,
    tax: row.tax,
    taxRatePercent: row.tax_rate_percent,
    inferred: row.inferred,
    plannedDiscs: row.planned_discs,
    sitesReason: row.sites_reason,
    language: row.language,
    status: row.status,
    givenOn: row.given_on,
    expiresOn: row.expires_on,
    version: row.version,
  })
}

export type NewQuote = {
  readonly clinicId: string
  readonly episodeId: string
  readonly quote: Omit<FrozenQuote, 'version'>
}

/** A quote that is there already stays as it is. The ids of those that are new. */
export async function insertQuotes(db: Db, quotes: readonly NewQuote[]): Promise<ReadonlySet<string>> {
  if (quotes.length === 0) return new Set()
  const made = await db
    .insertInto('quote')
    .values(
      quotes.map(({ clinicId, episodeId, quote }) => ({
        clinic_id: clinicId,
        id: quote.id,
        episode_id: episodeId,
        price_list_id: quote.priceListId,
        planned_discs: [...quote.plannedDiscs],
        billed_sites: quote.sites,
        sites_reason: quote.sitesReason,
        lines: JSON.stringify(quote.lines),
        total: quote.total,
        tax: quote.tax,
        tax_rate_percent: quote.taxRatePercent,
        inferred: quote.inferred,
        language: quote.language,
        status: quote.status,
        given_on: quote.givenOn,
        expires_on: quote.expiresOn,
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .execute()
  return new Set(made.map(({ id }) => id))
}

export type FoundQuote = { readonly quote: FrozenQuote; readonly episodeId: string }

export async function findQuote(db: Db, clinicId: string, id: string): Promise<FoundQuote | null> {
  const row = await db
    .selectFrom('quote')
    .innerJoin('price_list', (join) =>
      join.onRef('price_list.clinic_id', '=', 'quote.clinic_id').onRef('price_list.id', '=', 'quote.price_list_id'),
    )
    .select(QUOTE_COLUMNS)
    .select(['price_list.valid_from as price_list_from', 'quote.episode_id'])
    .where('quote.clinic_id', '=', clinicId)
    .where('quote.id', '=', id)
    .executeTakeFirst()
  return row ? { quote: toQuote(row), episodeId: row.episode_id } : null
}

/** An earlier offer for the same episode is no longer one when a new one is given. */
export async function supersedeGivenQuotes(
  db: Db,
  { clinicId, episodeId, except }: { clinicId: string; episodeId: string; except: string },
): Promise<void> {
  await db
    .updateTable('quote')
    .set({ status: 'superseded' })
    .where('clinic_id', '=', clinicId)
    .where('episode_id', '=', episodeId)
    .where('status', '=', 'given')
    .where('id', '!=', except)
    .execute()
}
