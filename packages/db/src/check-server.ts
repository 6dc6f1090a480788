import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export const OLDEST_VERSION = 15

/** What may be lost with each of these off: an acknowledged answer, or (full_page_writes) the whole database. */
const DURABILITY = ['fsync', 'synchronous_commit', 'full_page_writes'] as const

export type ServerRefusal =
  | { readonly code: 'serverTooOld'; readonly found: number; readonly needed: number }
  | { readonly code: 'notDurable'; readonly setting: (typeof DURABILITY)[number] }
  | { readonly code: 'notUtf8'; readonly found: string }

/** Whether this server, as this connection's role meets it, may hold real data. */
export async function checkServer(db: Kysely<Database>): Promise<Result<{ version: number }, ServerRefusal>> {
  const answer = await sql<{ version: number; encoding: string } & Record<(typeof DURABILITY)[number], string>>`
    select current_setting('server_version_num')::int / 10000 as version,
           current_setting('server_encoding') as encoding,
           current_setting('fsync') as fsync,
           current_setting('synchronous_commit') as synchronous_commit,
           current_setting('full_page_writes') as full_page_writes`.execute(db)
  const server = answer.rows[0]
  if (!server) throw new Error('the server answered without a row')
  if (server.version < OLDEST_VERSION)
    return refuse({ code: 'serverTooOld', found: server.version, needed: OLDEST_VERSION })
  const off = DURABILITY.find((setting) => server[setting] === 'off')
  if (off) return refuse({ code: 'notDurable', setting: off })
  if (server.encoding !== 'UTF8') return refuse({ code: 'notUtf8', found: server.encoding })
  return accept({ version: server.version })
}
