import { phoneKey } from '@sebone/domain/episode/phone-key'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

test.each([
  '090-1234-5678', '０９０ー１２３４ー５６７８', '+81 90 1234 5678', '0081-3-1234-5678', '(06) 6123-4567', '+1 212 555 0100',
  '8112', '81', '818112345678', 'no number', '', '内線 12', '①②', '٠١٢',
])('the database reads “%s” as the domain does', async (phone) => {
  const { rows } = await sql<{ key: string | null }>`select sebone.phone_key(${phone}) as key`.execute(db.owner)
  expect(rows[0]?.key ?? '').toBe(phoneKey(phone))
})
