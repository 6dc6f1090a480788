import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { migrateToLatest } from './migrate.ts'
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts'
import { openDatabase } from './open-database.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

const passwords = { sebone_staff: 'of staff', sebone_patient: 'of patients' }

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

const openOwn = (url: string) => openDatabase({ kind: 'own', url, passwords })

/** Runs as the superuser, on a connection that is gone before the server is asked again. */
async function asSuperuser(statement: string): Promise<void> {
  const superuser = connect({ url: db.urls.superuser, poolSize: 1 })
  await sql.raw(statement).execute(superuser)
  await superuser.destroy()
}

const databaseName = async () =>
  (await sql<{ name: string }>`select current_database() as name`.execute(db.owner)).rows[0]?.name

describe('a server that the clinic brings', () => {
  test('is opened with its three connections, and left running', async () => {
    const opened = await openOwn(db.urls.migrator)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value).toMatchObject({ version: 18, applied: [] })
    const who = await sql<{ role: string }>`select current_user as role`.execute(opened.value.patient)
    expect(who.rows).toEqual([{ role: 'sebone_patient' }])
    await opened.value.close()
    expect((await sql`select 1`.execute(db.owner)).rows).toHaveLength(1)
  })

  test('is refused when its address cannot be read, or nobody answers there', async () => {
    expect(await openOwn('mysql://here')).toEqual({ ok: false, error: { code: 'databaseUrlUnreadable' } })
    expect(await openOwn('postgresql://someone@127.0.0.1:1/sebone')).toEqual({
      ok: false,
      error: { code: 'databaseUnreachable', reason: 'ECONNREFUSED' },
    })
  })

  test('is refused when the database is not there, or the sign-in is not accepted', async () => {
    const address = (user: string, name: string) =>
      db.urls.migrator.replace('sebone_migrator@', `${user}@`).replace(/\/test_\w+\?/, `/${name}?`)
    expect(await openOwn(address('sebone_migrator', 'none'))).toEqual({ ok: false, error: { code: 'databaseMissing' } })
    expect(await openOwn(address('stranger', 'postgres'))).toEqual({
      ok: false,
      error: { code: 'databaseSignInRefused', connection: 'owner' },
    })
  })

  test('is refused when it may forget what it acknowledged, even to one role only', async () => {
    const name = await databaseName()
    await asSuperuser(`alter role sebone_patient in database ${name} set synchronous_commit = off`)
    expect(await openOwn(db.urls.migrator)).toEqual({
      ok: false,
      error: { code: 'notDurable', setting: 'synchronous_commit' },
    })
    await asSuperuser(`alter role sebone_patient in database ${name} reset synchronous_commit`)
  })
})

describe('migrating', () => {
  test('a second time does nothing', async () => {
    expect(await migrateToLatest(db.owner, { passwords: null })).toEqual({ ok: true, value: [] })
  })

  test('refuses a schema that a newer version made', async () => {
    const newest = Object.keys(ALL_MIGRATIONS).at(-1)
    const older = Object.fromEntries(Object.entries(ALL_MIGRATIONS).slice(0, -1))
    expect(await migrateToLatest(db.owner, { passwords: null, migrations: older })).toEqual({
      ok: false,
      error: { code: 'unknownSchema', found: newest },
    })
  })

  test('refuses a schema of our name that we did not make', async () => {
    const other = await testDatabase()
    await sql`drop schema sebone cascade`.execute(other.owner)
    await sql`create schema sebone create table recipes (id int)`.execute(other.owner)
    expect(await migrateToLatest(other.owner, { passwords: null })).toEqual({
      ok: false,
      error: { code: 'unknownSchema', found: 'sebone.recipes' },
    })
    await other.drop()
  })

  test('leaves nothing of a migration that fails', async () => {
    const failing = {
      ...ALL_MIGRATIONS,
      '9999-failing': {
        async up(tx: typeof db.owner) {
          await sql`create table sebone.half_made (id int)`.execute(tx)
          await sql`select 1 / 0`.execute(tx)
        },
      },
    }
    const migrated = migrateToLatest(db.owner, { passwords: null, migrations: failing })
    await expect(migrated).rejects.toThrow('division by zero')
    const left = await sql`select from pg_tables where tablename = 'half_made'`.execute(db.owner)
    expect(left.rows).toEqual([])
  })
})
