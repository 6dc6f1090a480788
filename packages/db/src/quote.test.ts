import type { Updateable } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asStaff } from './in-transaction.ts'
import { seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import type { Database } from './tables/database.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

let db: TestDatabase
let here: TestClinic

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
})
afterAll(() => db.drop())

async function draftQuote(): Promise<string> {
  const id = randomUUID()
  await asStaff(db.staff, here.scope, (tx) =>
    tx
      .insertInto('quote')
      .values({
        clinic_id: here.clinicId,
        id,
        episode_id: here.episodeId,
        price_list_id: here.priceListId,
        planned_discs: ['L4/5'],
        billed_sites: 1,
        lines: '[]',
        total: 1_320_000,
        tax: 120_000,
        tax_rate_percent: 10,
        language: 'en',
      })
      .execute(),
  )
  return id
}

const change = (id: string, to: Updateable<Database['quote']>) =>
  asStaff(db.staff, here.scope, (tx) => tx.updateTable('quote').set(to).where('id', '=', id).executeTakeFirst())

const given = { status: 'given', given_on: '2026-01-05', expires_on: '2026-02-05' }

describe('a quote', () => {
  test('changes freely while it is a draft, and is given with its days only', async () => {
    const id = await draftQuote()
    await change(id, { billed_sites: 2, total: 1_430_000, tax: 130_000 })
    await expect(change(id, { status: 'given' })).rejects.toMatchObject({ code: '23514' })
    await change(id, given)
  })

  test.each([
    [{ total: 1 }],
    [{ tax: 0 }],
    [{ lines: '[{}]' }],
    [{ billed_sites: 3 }],
    [{ planned_discs: ['L5/S1'] }],
    [{ sites_reason: 'another' }],
    [{ expires_on: '2026-12-31' }],
    [{ tax_rate_percent: 8 }],
    [{ language: 'en' }],
  ])('that was given refuses %o', async (to) => {
    await expect(change(here.quoteId, to)).rejects.toMatchObject({ constraint: 'quote_is_frozen' })
    await expect(change(here.quoteId, { ...to, status: 'accepted' })).rejects.toMatchObject({
      constraint: 'quote_is_frozen',
    })
  })

  test.each(['accepted', 'declined', 'expired', 'superseded'])('goes from given to %s, and no further', async (end) => {
    const id = await draftQuote()
    await expect(change(id, { ...given, status: end })).rejects.toMatchObject({ code: '23514' })
    await change(id, given)
    await change(id, { status: end })
    const further = end === 'accepted' ? 'declined' : 'accepted'
    await expect(change(id, { status: further })).rejects.toMatchObject({ constraint: 'quote_status_order' })
    await expect(change(id, { status: 'draft' })).rejects.toMatchObject({ constraint: 'quote_status_order' })
  })

  test('that was given is not deleted, not even by the owner', async () => {
    const gone = asStaff(db.owner, here.scope, (tx) => tx.deleteFrom('quote').where('id', '=', here.quoteId).execute())
    await expect(gone).rejects.toMatchObject({ constraint: 'quote_is_frozen' })
  })
})
