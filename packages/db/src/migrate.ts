import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Migration } from 'kysely/migration'
import { ensureRoles } from './ensure-roles.ts'
import type { RoleRefusal } from './ensure-roles.ts'
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts'
import type { RolePasswords } from './roles.ts'
import type { Database } from './tables/database.ts'

const SCHEMA = 'sebone'
const TABLE = 'migration'

/** `found` names what this version does not know: a newer migration, or tables that are not ours. */
export type MigrationRefusal = { readonly code: 'unknownSchema'; readonly found: string } | RoleRefusal

/**
 * Brings the database to this version: forward only, all that is pending in one transaction, under an advisory
 * lock, so that two servers starting at once do it once. Returns the names of what was applied.
 */
export async function migrateToLatest(
  owner: Kysely<Database>,
  options: { readonly passwords: RolePasswords | null; readonly migrations?: Readonly<Record<string, Migration>> },
): Promise<Result<readonly string[], MigrationRefusal>> {
  const migrations = options.migrations ?? ALL_MIGRATIONS
  const roles = await ensureRoles(owner, options.passwords)
  if (!roles.ok) return roles
  const applied = await appliedMigrations(owner)
  if (!applied.ok) return applied
  const known = Object.keys(migrations).toSorted()
  const stranger = applied.value.find((name, index) => known[index] !== name)
  if (stranger !== undefined) return refuse({ code: 'unknownSchema', found: stranger })
  if (applied.value.length === known.length) return accept([])

  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: SCHEMA,
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return accept(results.map((result) => result.migrationName))
}

async function appliedMigrations(owner: Kysely<Database>): Promise<Result<readonly string[], MigrationRefusal>> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = ${SCHEMA} order by name`.execute(owner)
  const stranger = tables.rows[0]
  if (!stranger) return accept([])
  if (!tables.rows.some(({ name }) => name === TABLE))
    return refuse({ code: 'unknownSchema', found: `${SCHEMA}.${stranger.name}` })
  const applied = await sql<{ name: string }>`
    select name from ${sql.table(`${SCHEMA}.${TABLE}`)} order by name`.execute(owner)
  return accept(applied.rows.map(({ name }) => name))
}
