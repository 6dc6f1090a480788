import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { hasSqlState } from './sql-state.ts'
import type { Database } from './tables/database.ts'

/** Whose connection it was that failed. */
export type ConnectionName = 'owner' | 'staff' | 'patient'

export type ConnectionRefusal =
  /** `reason` is the system's code, such as ECONNREFUSED or ENOTFOUND, or what the driver said. */
  | { readonly code: 'databaseUnreachable'; readonly reason: string }
  | { readonly code: 'databaseSignInRefused'; readonly connection: ConnectionName }
  | { readonly code: 'databaseMissing' }

const SIGN_IN_REFUSED = ['28000', '28P01']
const NO_SUCH_DATABASE = '3D000'

/** Whether a connection can be had at all, told in terms of what an operator can mend. */
export async function tryConnection(
  db: Kysely<Database>,
  connection: ConnectionName,
): Promise<Result<null, ConnectionRefusal>> {
  try {
    await sql`select 1`.execute(db)
    return accept(null)
  } catch (error) {
    if (hasSqlState(error, ...SIGN_IN_REFUSED)) return refuse({ code: 'databaseSignInRefused', connection })
    if (hasSqlState(error, NO_SUCH_DATABASE)) return refuse({ code: 'databaseMissing' })
    if (error instanceof pg.DatabaseError || !(error instanceof Error)) throw error
    const reason = 'code' in error && typeof error.code === 'string' ? error.code : error.message
    return refuse({ code: 'databaseUnreachable', reason })
  }
}
