import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { Kysely } from 'kysely'
import { checkServer } from './check-server.ts'
import type { ServerRefusal } from './check-server.ts'
import { connect } from './connect.ts'
import type { ConnectOptions } from './connect.ts'
import { databaseAddresses } from './database-addresses.ts'
import type { AddressRefusal, DatabaseSource } from './database-addresses.ts'
import { migrateToLatest } from './migrate.ts'
import type { MigrationRefusal } from './migrate.ts'
import type { RolePasswords } from './roles.ts'
import type { Database } from './tables/database.ts'
import { tryConnection } from './try-connection.ts'
import type { ConnectionRefusal } from './try-connection.ts'

export type DatabaseRefusal = AddressRefusal | ConnectionRefusal | ServerRefusal | MigrationRefusal

type Pools = {
  /** Owns the tables, and row-level security binds it too. For founding a clinic and for maintenance. */
  readonly owner: Kysely<Database>
  readonly staff: Kysely<Database>
  readonly patient: Kysely<Database>
}

export type OpenDatabase = Pools & {
  /** PostgreSQL's major version. */
  readonly version: number
  /** Names of the migrations that this start applied. */
  readonly applied: readonly string[]
  /** Ends the pools, and the server where it is the embedded one. */
  readonly close: () => Promise<void>
}

/** From a configuration to three checked pools on a migrated database; or one refusal, and nothing left running. */
export async function openDatabase(
  source: DatabaseSource,
  options: Omit<ConnectOptions, 'url'> = {},
): Promise<Result<OpenDatabase, DatabaseRefusal>> {
  const addresses = await databaseAddresses(source)
  if (!addresses.ok) return addresses
  const { stop, passwords, ...urls } = addresses.value
  const pools = {
    owner: connect({ ...options, url: urls.owner, poolSize: 2, statementTimeoutMs: 0 }),
    staff: connect({ ...options, url: urls.staff }),
    patient: connect({ ...options, url: urls.patient }),
  }
  const close = async () => {
    await Promise.all([pools.owner.destroy(), pools.staff.destroy(), pools.patient.destroy()])
    await stop()
  }
  try {
    const ready = await makeReady(pools, passwords)
    if (ready.ok) return accept({ ...pools, ...ready.value, close })
    await close()
    return ready
  } catch (error) {
    await close()
    throw error
  }
}

async function makeReady(
  { owner, staff, patient }: Pools,
  passwords: RolePasswords | null,
): Promise<Result<Pick<OpenDatabase, 'version' | 'applied'>, DatabaseRefusal>> {
  const reached = await tryConnection(owner, 'owner')
  if (!reached.ok) return reached
  const checked = await checkServer(owner)
  if (!checked.ok) return checked
  const migrated = await migrateToLatest(owner, { passwords })
  if (!migrated.ok) return migrated
  // Settings can differ by role, so each role's own connection is looked at.
  for (const [name, db] of [['staff', staff], ['patient', patient]] as const) {
    const signedIn = await tryConnection(db, name)
    if (!signedIn.ok) return signedIn
    const durable = await checkServer(db)
    if (!durable.ok) return durable
  }
  return accept({ version: checked.value.version, applied: migrated.value })
}
