import type { Kysely } from 'kysely'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect } from './connect.ts'
import type { Database } from './tables/database.ts'
import type { TestServer } from './test-server.ts'

export type TestDatabase = {
  readonly owner: Kysely<Database>
  readonly staff: Kysely<Database>
  readonly patient: Kysely<Database>
  readonly urls: TestServer['urls']
  /** A connection past every rule, for seeding what no test could enter by hand. Whoever asks ends it. */
  readonly asSuperuser: () => Promise<pg.Client>
  readonly drop: () => Promise<void>
}

/** A fresh copy of the migrated template, for one test file; the project's globalSetup is test-server-setup.ts. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('seboneTestServer')
  const name = `test_${randomBytes(8).toString('hex')}`
  await asSuperuser(server, `create database ${name} template ${server.template} owner sebone_migrator`)
  const inClone = (url: string) => url.replace(`/${server.template}?`, `/${name}?`)
  const urls = {
    superuser: inClone(server.urls.superuser),
    migrator: inClone(server.urls.migrator),
    staff: inClone(server.urls.staff),
    patient: inClone(server.urls.patient),
  }
  const pools = {
    owner: connect({ url: urls.migrator, poolSize: 2 }),
    staff: connect({ url: urls.staff, poolSize: 4 }),
    patient: connect({ url: urls.patient, poolSize: 4 }),
  }
  return {
    ...pools,
    urls,
    async asSuperuser() {
      const client = new pg.Client({ connectionString: urls.superuser })
      await client.connect()
      return client
    },
    async drop() {
      await Promise.all([pools.owner.destroy(), pools.staff.destroy(), pools.patient.destroy()])
      await asSuperuser(server, `drop database ${name} with (force)`)
    },
  }
}

async function asSuperuser(server: TestServer, statement: string): Promise<void> {
  const connectionString = server.urls.superuser.replace(`/${server.template}?`, '/postgres?')
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
