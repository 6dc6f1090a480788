import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asStaff } from './in-transaction.ts'
import { seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import type { Database } from './tables/database.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'
import type { Updateable } from 'kysely'

let db: TestDatabase
let here: TestClinic

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
})
afterAll(() => db.drop())

/** A second list, of another method, that no quote uses. */
async function unusedList(method: string, validFrom: string, validTo: string | null = null): Promise<string> {
  const id = randomUUID()
  await asStaff(db.staff, here.scope, async (tx) => {
    const list = { clinic_id: here.clinicId, id, method, tax_rate_percent: 10 }
    await tx.insertInto('price_list').values({ ...list, valid_from: validFrom, valid_to: validTo }).execute()
    await tx
      .insertInto('price_list_entry')
      .values({ clinic_id: here.clinicId, price_list_id: id, sites: 1, total: 100 })
      .execute()
  })
  return id
}

const editList = (id: string, change: Updateable<Database['price_list']>) =>
  asStaff(db.staff, here.scope, (tx) => tx.updateTable('price_list').set(change).where('id', '=', id).execute())

describe('two price lists', () => {
  test('are never valid on one day for one method', async () => {
    await unusedList('a', '2024-01-01', '2024-12-31')
    await expect(unusedList('a', '2024-12-31')).rejects.toMatchObject({
      code: '23P01',
      constraint: 'price_list_never_two_at_once',
    })
    await unusedList('a', '2025-01-01')
    await expect(unusedList('a', '2030-01-01')).rejects.toMatchObject({ code: '23P01' })
  })

  test('of two methods, or of two clinics, may be', async () => {
    await unusedList('b', '2024-01-01')
    await unusedList('c', '2024-01-01')
    const elsewhere = await seedTestClinic(db, 'elsewhere')
    expect(elsewhere.priceListId).not.toBe(here.priceListId)
  })
})

describe('a price list', () => {
  test('that no quote uses may be edited', async () => {
    const id = await unusedList('d', '2024-01-01')
    await editList(id, { valid_from: '2024-02-01' })
    const left = await asStaff(db.staff, here.scope, async (tx) => {
      await tx.updateTable('price_list_entry').set({ total: 200 }).where('price_list_id', '=', id).execute()
      await tx.deleteFrom('price_list_entry').where('price_list_id', '=', id).execute()
      await tx.deleteFrom('price_list').where('id', '=', id).execute()
      return tx.selectFrom('price_list').select('id').where('id', '=', id).execute()
    })
    expect(left).toEqual([])
  })

  test.each([
    [{ method: 'other' }],
    [{ valid_from: '2022-10-01' }],
    [{ tax_rate_percent: 8 }],
    [{ valid_to: '2022-11-19' }],
  ])('that a quote of 20 November uses refuses %o', async (change) => {
    await expect(editList(here.priceListId, change)).rejects.toMatchObject({ constraint: 'price_list_is_used' })
  })

  test('that a quote uses keeps its entries, and takes no more', async () => {
    const ofList = { clinic_id: here.clinicId, price_list_id: here.priceListId }
    const isUsed = { constraint: 'price_list_is_used' }
    await expect(
      asStaff(db.staff, here.scope, (tx) => tx.updateTable('price_list_entry').set({ total: 1 }).execute()),
    ).rejects.toMatchObject(isUsed)
    await expect(
      asStaff(db.staff, here.scope, (tx) => tx.deleteFrom('price_list_entry').execute()),
    ).rejects.toMatchObject(isUsed)
    await expect(
      asStaff(db.staff, here.scope, (tx) =>
        tx.insertInto('price_list_entry').values({ ...ofList, sites: 6, total: 1 }).execute(),
      ),
    ).rejects.toMatchObject(isUsed)
    await expect(
      asStaff(db.staff, here.scope, (tx) => tx.deleteFrom('price_list').where('id', '=', here.priceListId).execute()),
    ).rejects.toMatchObject(isUsed)
  })

  test('that a quote uses may end when the next one begins, and go on when that one is withdrawn', async () => {
    await editList(here.priceListId, { valid_to: '2026-12-31' })
    const next = await unusedList('cellgel', '2027-01-01')
    await expect(editList(here.priceListId, { valid_to: '2027-12-31' })).rejects.toMatchObject({ code: '23P01' })
    await editList(next, { withdrawn_at: new Date(), withdrawn_by: 'a manager', withdrawn_because: 'a typo' })
    await editList(here.priceListId, { valid_to: null })
    await expect(
      editList(here.priceListId, { withdrawn_at: new Date(), withdrawn_by: 'a manager', withdrawn_because: 'used' }),
    ).rejects.toMatchObject({ constraint: 'price_list_is_used' })
  })
})
