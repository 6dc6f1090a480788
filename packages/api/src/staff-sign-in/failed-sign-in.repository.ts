import { sql } from 'kysely'
import type { Db } from '../database.ts'

export type FailedSignIns = { readonly count: number; readonly last: Date }

export async function findFailedSignIns(db: Db, key: string): Promise<FailedSignIns | null> {
  const row = await db
    .selectFrom('auth.rate_limit')
    .select(['count', 'last_request'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? { count: row.count, last: new Date(row.last_request) } : null
}

/** One more failure; after `forgetAfter` of quiet the count begins anew. */
export async function noteFailedSignIn(
  db: Db,
  { key, at, forgetAfter }: { key: string; at: Date; forgetAfter: number },
): Promise<void> {
  await sql`
    insert into auth.rate_limit as failed (id, key, count, last_request) values (${key}, ${key}, 1, ${at.getTime()}::bigint)
    on conflict (key) do update
      set count = case when failed.last_request < ${at.getTime() - forgetAfter}::bigint then 1 else failed.count + 1 end,
          last_request = excluded.last_request`.execute(db)
}

export async function forgetFailedSignIns(db: Db, key: string): Promise<void> {
  await db.deleteFrom('auth.rate_limit').where('key', '=', key).execute()
}
