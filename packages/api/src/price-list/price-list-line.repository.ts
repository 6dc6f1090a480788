import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { PriceList } from '@sebone/domain/pricing/price-list'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import type { SettingStore } from '../setting/setting-kind.ts'
import { lastFirst } from '../setting/setting-line.ts'
import { DECISION_COLUMNS, holdLine, toDecision } from '../setting/setting.repository.ts'

const Content = PriceList.pick({ taxRatePercent: true, entries: true })
type Content = z.infer<typeof Content>

/** Price lists have tables of their own, because quotes refer to them. A list may end, or be withdrawn while no quote uses it. */
export const PRICE_LIST_STORE: SettingStore<Content> = {
  hold: (db, { clinicId, scope }) => holdLine(db, clinicId, `priceList ${scope}`),
  async findLine(db, { clinicId, scope }) {
    const rows = await db
      .selectFrom('price_list')
      .select([...DECISION_COLUMNS, 'tax_rate_percent'])
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
      .where('clinic_id', '=', clinicId)
      .where('method', '=', scope)
      .orderBy('position')
      .execute()
    const versions = rows.map((row, index) => ({
      ...toDecision('price_list', row, index),
      content: parseRow('price_list', row.id, Content, { taxRatePercent: row.tax_rate_percent, entries: row.entries }),
    }))
    return { revision: rows.reduce((sum, { version }) => sum + version, 0), versions: lastFirst(versions) }
  },
  async exists(db, clinicId, id) {
    const of = db.selectFrom('price_list').select('id').where('clinic_id', '=', clinicId).where('id', '=', id)
    return (await of.executeTakeFirst()) !== undefined
  },
  async lastUse(db, clinicId, id) {
    const row = await db
      .selectFrom('quote')
      .select((eb) => eb.fn.max('quote.given_on').as('on'))
      .where('clinic_id', '=', clinicId)
      .where('price_list_id', '=', id)
      .executeTakeFirst()
    return parseRow('quote', id, CalendarDate.nullable(), row?.on ?? null)
  },
  async insert(db, { clinicId, scope, id, validFrom, validTo, content, reason, author, at }) {
    const when = { valid_from: validFrom, valid_to: validTo, created_at: at }
    const who = { reason, author_id: author.id, author_name: author.name }
    const list = { clinic_id: clinicId, id, method: scope, tax_rate_percent: content.taxRatePercent }
    await db.insertInto('price_list').values({ ...list, ...when, ...who }).execute()
    const ofList = { clinic_id: clinicId, price_list_id: id }
    await db.insertInto('price_list_entry').values(content.entries.map((entry) => ({ ...ofList, ...entry }))).execute()
  },
  async end(db, clinicId, { id, validTo }) {
    const of = db.updateTable('price_list').set({ valid_to: validTo })
    await of.where('clinic_id', '=', clinicId).where('id', '=', id).execute()
  },
  async withdraw(db, clinicId, { id, at, by, because }) {
    const of = db.updateTable('price_list').set({ withdrawn_at: at, withdrawn_by: by, withdrawn_because: because })
    await of.where('clinic_id', '=', clinicId).where('id', '=', id).execute()
  },
}

export type OpenQuotes = { readonly open: number; readonly total: number }

/** How many quotes of a clinic's method stand as given: `open` may still be accepted on the day. */
export async function countQuotes(db: Db, { clinicId, method, on }: { clinicId: string; method: string; on: string }): Promise<OpenQuotes> {
  const row = await db
    .selectFrom('quote')
    .innerJoin('price_list', (join) =>
      join.onRef('price_list.clinic_id', '=', 'quote.clinic_id').onRef('price_list.id', '=', 'quote.price_list_id'),
    )
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .select((eb) =>
      eb.fn.countAll<number>().filterWhere('quote.status', '=', 'given').filterWhere('quote.expires_on', '>=', on).as('open'),
    )
    .where('quote.clinic_id', '=', clinicId)
    .where('price_list.method', '=', method)
    .where('quote.status', '!=', 'draft')
    .executeTakeFirstOrThrow()
  return { open: Number(row.open), total: Number(row.total) }
}
