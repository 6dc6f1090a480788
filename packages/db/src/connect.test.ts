import { AbortedTransactionError, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

const oneRow = async (text: string) => (await sql.raw<Record<string, unknown>>(text).execute(db.staff)).rows[0]

describe('what comes back', () => {
  test('a date stays the day it is, in any zone', async () => {
    expect(await oneRow(`select date '1951-03-05' as day, date '0001-01-01' as first`)).toEqual({
      day: '1951-03-05',
      first: '0001-01-01',
    })
  })

  test('counts and sums are numbers, and one that a number cannot hold exactly is an error', async () => {
    const counted = await oneRow('select count(*) as n, sum(x) as total from generate_series(1, 3) as x')
    expect(counted).toEqual({ n: 3, total: 6 })
    expect(await oneRow('select 9007199254740991 as most')).toEqual({ most: Number.MAX_SAFE_INTEGER })
    await expect(oneRow('select 9007199254740993 as more')).rejects.toThrow('does not fit')
  })

  test('an instant is a Date', async () => {
    const row = await oneRow(`select timestamptz '2026-01-05 09:00+09' as at`)
    expect(row).toEqual({ at: new Date('2026-01-05T00:00:00Z') })
  })
})

describe('a connection', () => {
  test('says who it is, where it looks, and how long it waits', async () => {
    const settings = await oneRow(`
      select current_setting('application_name') as name, current_setting('search_path') as path,
             current_setting('statement_timeout') as timeout`)
    expect(settings).toEqual({ name: 'sebone', path: 'sebone', timeout: '15s' })
  })

  test('prepares a statement with parameters once, under a name made of its text', async () => {
    await db.staff.connection().execute(async (connection) => {
      const count = async () => {
        const found = await sql<{ n: number }>`
          select count(*) as n from pg_prepared_statements where name like 's\\_%'`.execute(connection)
        return found.rows[0]?.n ?? 0
      }
      const before = await count()
      for (const phone of ['1', '2', '3'])
        await connection.selectFrom('patient').select('id').where('phone', '=', phone).execute()
      expect(await count()).toBe(before + 1)
    })
  })

  test('takes a commit that the server answers with a rollback for the failure that it is', async () => {
    const done = db.staff.transaction().execute(async (tx) => {
      await sql`select 1 / 0`.execute(tx).catch(() => {})
      return 'saved'
    })
    await expect(done).rejects.toThrow(AbortedTransactionError)
  })

  test('that the server ends is told of, and replaced', async () => {
    const lost: Error[] = []
    const pool = connect({ url: db.urls.staff, poolSize: 1, onLostConnection: (error) => lost.push(error) })
    const pidOf = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(pool)).rows[0]?.pid
    const first = await pidOf()
    const superuser = connect({ url: db.urls.superuser, poolSize: 1 })
    await sql`select pg_terminate_backend(${first})`.execute(superuser)
    await superuser.destroy()
    await expect.poll(() => lost.length).toBeGreaterThan(0)
    expect(await pidOf()).not.toBe(first)
    await pool.destroy()
  })
})
