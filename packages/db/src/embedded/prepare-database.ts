import pg from 'pg'
import { hasSqlState } from '../sql-state.ts'
import { DATABASE, MIGRATOR } from './configuration.ts'

const ALREADY_THERE = ['42710', '42P04', '23505']

/** What only the superuser can make: the migrator, and the database that the migrator owns. */
export async function prepareDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (found.rowCount) return
    await unlessThere(client.query(`create role ${MIGRATOR} login createrole`))
    await unlessThere(client.query(`create database ${DATABASE} owner ${MIGRATOR}`))
  } finally {
    await client.end()
  }
}

async function unlessThere(made: Promise<unknown>): Promise<void> {
  try {
    await made
  } catch (error) {
    if (!hasSqlState(error, ...ALREADY_THERE)) throw error
  }
}
