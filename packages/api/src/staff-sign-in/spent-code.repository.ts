import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** A code is good for its own half minute and the ones beside it. */
const GOOD_FOR = 120_000

/** False where this account has used this very code just now: a code read over a shoulder opens nothing (RFC 6238, section 5.2). */
export async function spendCode(db: Db, userId: string, code: string, at: Date): Promise<boolean> {
  const mine = `spentCode:${userId}:`
  const key = `${mine}${createHash('sha256').update(code).digest('hex')}`
  const [now, since] = [at.getTime(), at.getTime() - GOOD_FOR]
  await sql`delete from auth.rate_limit where starts_with(key, ${mine}) and last_request < ${since}::bigint`.execute(db)
  const spent = await sql`
    insert into auth.rate_limit (id, key, count, last_request) values (${key}, ${key}, 1, ${now}::bigint)
    on conflict (key) do nothing returning key`.execute(db)
  return spent.rows.length > 0
}
