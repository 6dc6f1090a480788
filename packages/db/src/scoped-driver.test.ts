import { CompiledQuery, sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { asStaff } from './in-transaction.ts'
import { ask, writeLast } from './scoped-driver.ts'
import { seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import type { Database } from './tables/database.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

let db: TestDatabase
let here: TestClinic
/** One connection, so that whatever a transaction leaves behind is met by the next. */
let one: Kysely<Database>
const sent: string[] = []

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
  one = connect({ url: db.urls.staff, poolSize: 1, onStatement: ({ sql: text }) => sent.push(text) })
})
afterAll(async () => {
  await one.destroy()
  await db.drop()
})

type Tx = Transaction<Database>

const settings = async (tx: Kysely<Database>) =>
  (
    await sql<{ clinic: string | null; actor: string | null }>`
      select current_setting('sebone.clinic_id', true) as clinic, current_setting('sebone.actor', true) as actor`.execute(tx)
  ).rows[0]

const trail = (tx: Tx, action: string | null) =>
  tx.insertInto('audit').values({
    clinic_id: here.scope.clinicId,
    at: new Date(),
    actor_kind: 'staff',
    actor_id: 'tanaka',
    action: sql<string>`${action}`,
    patient_id: null,
    subject: null,
    detail: '{}',
  })
const trailOf = (action: string) =>
  asStaff(one, here.scope, (tx) => tx.selectFrom('audit').select('action').where('action', '=', action).execute())
const topicOf = () =>
  asStaff(one, here.scope, (tx) => tx.selectFrom('episode_of_care').select('topic').where('id', '=', here.episodeId).executeTakeFirst())
const say = (tx: Tx, topic: string) =>
  tx.updateTable('episode_of_care').set({ topic }).where('id', '=', here.episodeId).execute()

test('a transaction is in its clinic from the first statement on, and the connection is in none after it', async () => {
  expect(await asStaff(one, { ...here.scope, actor: 'tanaka' }, settings)).toEqual({ clinic: here.scope.clinicId, actor: 'tanaka' })
  expect(await settings(one)).toEqual({ clinic: '', actor: '' })
})

test.each([`'); drop table sebone.patient; --`, `\\'; select 1`, '見本 "太郎"', '$$', `E'\\x'`])('a name such as %s is a name and nothing else', async (actor) => {
  expect(await asStaff(one, { ...here.scope, actor }, settings)).toMatchObject({ actor })
})

test('what is written last is there with the rest, and was sent between the work and the commit', async () => {
  sent.length = 0
  await asStaff(one, here.scope, async (tx) => {
    writeLast(trail(tx, 'written.last'))
    await say(tx, 'with its trail')
  })
  expect(sent.map((text) => text.split(' ')[0])).toEqual(['begin;', 'update', 'insert', 'commit'])
  expect(await trailOf('written.last')).toHaveLength(1)
  expect(await topicOf()).toEqual({ topic: 'with its trail' })
})

test('nothing is kept of a transaction whose last words cannot be written, and the reason is told', async () => {
  const failed = asStaff(one, here.scope, async (tx) => {
    await say(tx, 'without a trail')
    writeLast(trail(tx, null))
  })
  await expect(failed).rejects.toThrow('null value in column "action"')
  expect(await topicOf()).toEqual({ topic: 'with its trail' })
})

test('work that fails writes no last words', async () => {
  const failed = asStaff(one, here.scope, async (tx) => {
    writeLast(trail(tx, 'never.written'))
    await say(tx, 'never said')
    throw new Error('changed my mind')
  })
  await expect(failed).rejects.toThrow('changed my mind')
  expect(await trailOf('never.written')).toEqual([])
  expect(await topicOf()).toEqual({ topic: 'with its trail' })
})

test('questions asked at once are answered each with its own, and one that fails takes the transaction with it', async () => {
  const number = (tx: Tx, n: number) => ask(tx, CompiledQuery.raw(`select 12 / ${n} as n`)).then(({ rows }) => rows[0])
  expect(await asStaff(one, here.scope, (tx) => Promise.all([1, 2, 3].map((n) => number(tx, n))))).toEqual([{ n: 12 }, { n: 6 }, { n: 4 }])
  const failed = asStaff(one, here.scope, async (tx) => {
    await say(tx, 'beside a mistake')
    return Promise.all([number(tx, 1), number(tx, 0), number(tx, 2)])
  })
  await expect(failed).rejects.toThrow('division by zero')
  expect(await topicOf()).toEqual({ topic: 'with its trail' })
})

test('a transaction that asks nothing begins and ends all the same', async () => {
  expect(await asStaff(one, here.scope, async () => 'nothing asked')).toBe('nothing asked')
  expect(await settings(one)).toEqual({ clinic: '', actor: '' })
})

test('last words outside of a transaction with a scope are a mistake of ours', async () => {
  await expect(one.transaction().execute(async (tx) => writeLast(trail(tx, 'lost')))).rejects.toThrow('scoped transaction')
})

test('whoever loses the connection on the way hears of it, and the next one is served', async () => {
  const superuser = connect({ url: db.urls.superuser, poolSize: 1 })
  const cut = asStaff(one, here.scope, async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(superuser)
    await say(tx, 'into the void')
  })
  await expect(cut).rejects.toThrow(/terminat|connection|ECONNRESET|EPIPE/iu)
  await superuser.destroy()
  expect(await topicOf()).toEqual({ topic: 'with its trail' })
})
