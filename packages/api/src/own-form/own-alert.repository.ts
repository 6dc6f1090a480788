import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** Raises what is not raised yet for this request, with its audit row; what is new. The database decides: it alone may read alerts. */
export async function raiseOwnAlert(db: Db, requestId: string, signs: readonly string[], at: Date): Promise<readonly string[]> {
  if (signs.length === 0) return []
  const { rows } = await sql<{ fresh: readonly string[] }>`
    select raise_own_alert(${requestId}::uuid, ${[...signs]}::text[], ${at}) as fresh`.execute(db)
  return rows[0]?.fresh ?? []
}
