import { sql } from 'kysely'
import type * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { Decision, lastFirst } from './setting-line.ts'
import type { SettingVersion } from './setting-line.ts'
import type { SettingStore } from './setting-kind.ts'

/** What the database calls the settings that it keeps in one table. */
export type StoredKind = 'clinic' | 'protocol' | 'expectedCourse' | 'alertRules' | 'messageTexts' | 'licence' | 'instrument'

export type DecisionRow = {
  readonly id: string
  readonly valid_from: string
  readonly valid_to: string | null
  readonly reason: string
  readonly author_id: string
  readonly author_name: string
  readonly created_at: Date
  readonly withdrawn_at: Date | null
  readonly withdrawn_by: string | null
  readonly withdrawn_because: string | null
}

export const DECISION_COLUMNS = [
  'id',
  'valid_from',
  'valid_to',
  'reason',
  'author_id',
  'author_name',
  'created_at',
  'withdrawn_at',
  'withdrawn_by',
  'withdrawn_because',
  'version',
] as const

/** `index` counts the rows from 0 in the order in which they were made. */
export function toDecision(table: string, row: DecisionRow, index: number): Decision {
  return parseRow(table, row.id, Decision, {
    id: row.id,
    number: index + 1,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    reason: row.reason,
    author: row.author_name,
    isShipped: row.author_id === 'sebone',
    decidedAt: row.created_at.toISOString(),
    withdrawn: row.withdrawn_at && {
      at: row.withdrawn_at.toISOString(),
      by: row.withdrawn_by ?? '',
      because: row.withdrawn_because ?? '',
    },
  })
}

export async function holdLine(db: Db, clinicId: string, line: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${clinicId} ${line}`}, 0))`.execute(db)
}

type ScopedStore<Content> = SettingStore<Content> & {
  /** The versions of every scope, by scope. */
  readonly findAll: (db: Db, clinicId: string) => Promise<ReadonlyMap<string, readonly SettingVersion<Content>[]>>
}

/** The settings whose content is one value: all but the price lists. */
export function settingStore<Content>(kind: StoredKind, content: z.ZodType<Content>): ScopedStore<Content> {
  return {
    hold: (db, { clinicId, scope }) => holdLine(db, clinicId, `${kind} ${scope}`),
    lastUse: async () => null,
    async findLine(db, { clinicId, scope }) {
      const rows = await db
        .selectFrom('setting_version')
        .select([...DECISION_COLUMNS, 'content'])
        .where('clinic_id', '=', clinicId)
        .where('kind', '=', kind)
        .where('scope', '=', scope)
        .orderBy('position')
        .execute()
      const versions = rows.map((row, index) => ({
        ...toDecision('setting_version', row, index),
        content: parseRow('setting_version', row.id, content, row.content),
      }))
      return { revision: rows.reduce((sum, { version }) => sum + version, 0), versions: lastFirst(versions) }
    },
    async findAll(db, clinicId) {
      const rows = await db
        .selectFrom('setting_version')
        .select([...DECISION_COLUMNS, 'content', 'scope'])
        .where('clinic_id', '=', clinicId)
        .where('kind', '=', kind)
        .orderBy('position')
        .execute()
      const scopes = Map.groupBy(rows, ({ scope }) => scope)
      return new Map(
        [...scopes].map(([scope, own]) => [
          scope,
          own.map((row, index) => ({
            ...toDecision('setting_version', row, index),
            content: parseRow('setting_version', row.id, content, row.content),
          })),
        ]),
      )
    },
    async exists(db, clinicId, id) {
      const of = db.selectFrom('setting_version').select('id').where('clinic_id', '=', clinicId).where('id', '=', id)
      return (await of.executeTakeFirst()) !== undefined
    },
    async insert(db, { clinicId, scope, id, validFrom, validTo, reason, author, at, ...made }) {
      const when = { valid_from: validFrom, valid_to: validTo, created_at: at }
      const who = { reason, author_id: author.id, author_name: author.name }
      const row = { clinic_id: clinicId, id, kind, scope, content: JSON.stringify(made.content), ...when, ...who }
      await db.insertInto('setting_version').values(row).execute()
    },
    async end(db, clinicId, { id, validTo }) {
      const of = db.updateTable('setting_version').set({ valid_to: validTo })
      await of.where('clinic_id', '=', clinicId).where('id', '=', id).execute()
    },
    async withdraw(db, clinicId, { id, at, by, because }) {
      const of = db.updateTable('setting_version').set({ withdrawn_at: at, withdrawn_by: by, withdrawn_because: because })
      await of.where('clinic_id', '=', clinicId).where('id', '=', id).execute()
    },
  }
}
