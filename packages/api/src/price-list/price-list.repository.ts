import { PriceList } from '@sebone/domain/pricing/price-list'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { compiledOnce } from '../compiled-once.repository.ts'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

const priceListRows = compiledOnce((db, clinicId: string) =>
  db
    .selectFrom('price_list')
    .select(['price_list.id', 'price_list.method', 'price_list.valid_from', 'price_list.valid_to'])
    .select('price_list.tax_rate_percent')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('price_list_entry as entry')
          .select(['entry.sites', 'entry.total', 'entry.inferred'])
          .whereRef('entry.clinic_id', '=', 'price_list.clinic_id')
          .whereRef('entry.price_list_id', '=', 'price_list.id')
          .orderBy('entry.sites'),
      ).as('entries'),
    )
    .where('price_list.clinic_id', '=', clinicId)
    .where('price_list.withdrawn_at', 'is', null)
    .orderBy('price_list.method')
    .orderBy('price_list.valid_from'),
)

export async function findPriceLists(db: Db, clinicId: string): Promise<readonly PriceList[]> {
  const { rows } = await priceListRows(db, clinicId)
  return rows.map((row) =>
    parseRow('price_list', row.id, PriceList, {
      id: row.id,
      method: row.method,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      taxRatePercent: row.tax_rate_percent,
      entries: row.entries,
    }),
  )
}

export async function insertPriceList(db: Db, clinicId: string, list: PriceList): Promise<void> {
  await db
    .insertInto('price_list')
    .values({
      clinic_id: clinicId,
      id: list.id,
      method: list.method,
      valid_from: list.validFrom,
      valid_to: list.validTo,
      tax_rate_percent: list.taxRatePercent,
    })
    .execute()
  await db
    .insertInto('price_list_entry')
    .values(list.entries.map((entry) => ({ clinic_id: clinicId, price_list_id: list.id, ...entry })))
    .execute()
}
