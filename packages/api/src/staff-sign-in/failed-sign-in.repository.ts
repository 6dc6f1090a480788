import { sql } from 'kysely'
import type { Db } from '../database.ts'

export type TryAllowance = {
  /** How many tries are free before each has to wait. */
  readonly free: number
  readonly firstWait: number
  readonly longestWait: number
  readonly forgottenAfter: number
}

/**
 * Counts one try before it is made, so that a hundred at once are not a hundred free ones. Null where it may be made
 * now, else the moment of the last one and how many there were. One statement: the row's lock puts tries in line.
 */
export async function countTry(
  db: Db,
  key: string,
  at: Date,
  { free, firstWait, longestWait, forgottenAfter }: TryAllowance,
): Promise<{ readonly count: number; readonly last: Date } | null> {
  const now = sql`${at.getTime()}::bigint`
  const counted = await sql`
    insert into auth.rate_limit as tried (id, key, count, last_request) values (${key}, ${key}, 1, ${now})
    on conflict (key) do update
      set count = case when tried.last_request < ${now} - ${forgottenAfter}::bigint then 1 else tried.count + 1 end,
          last_request = excluded.last_request
      where tried.count < ${free}
         or tried.last_request + least(${longestWait}::bigint, ${firstWait}::bigint * (2 ^ least(tried.count - ${free}, 20))::bigint) <= ${now}
    returning count`.execute(db)
  if (counted.rows.length > 0) return null
  const row = await db.selectFrom('auth.rate_limit').select(['count', 'last_request']).where('key', '=', key).executeTakeFirst()
  return row ? { count: row.count, last: new Date(row.last_request) } : null
}

/** A try that came to nothing for another reason than a wrong guess is not counted. */
export async function uncountTry(db: Db, key: string): Promise<void> {
  await db
    .updateTable('auth.rate_limit')
    .set((row) => ({ count: row('count', '-', 1) }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute()
}

export async function forgetTries(db: Db, keys: readonly string[]): Promise<void> {
  await db.deleteFrom('auth.rate_limit').where('key', 'in', keys).execute()
}
