import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Insertable, Updateable } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findClinic } from './find-clinic.ts'
import { asPatient, asStaff } from './in-transaction.ts'
import { firstIntakeMessage } from './migrations/0033-first-intake-message.ts'
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

async function add(over: Partial<Insertable<Database['setting_version']>>): Promise<string> {
  const id = randomUUID()
  const said = { reason: 'because', author_id: here.userId, author_name: 'A manager', content: '{}' }
  const row = { clinic_id: here.clinicId, id, kind: 'licence', scope: 'a', valid_from: '2024-01-01', ...said, ...over }
  await asStaff(db.staff, here.scope, (tx) => tx.insertInto('setting_version').values(row).execute())
  return id
}
const edit = (id: string, change: Updateable<Database['setting_version']>) =>
  asStaff(db.staff, here.scope, (tx) => tx.updateTable('setting_version').set(change).where('id', '=', id).execute())
const withdrawn = { withdrawn_at: new Date(), withdrawn_by: 'a manager', withdrawn_because: 'a typo' }

describe('two versions of one setting', () => {
  test('never hold on one day; of two scopes or kinds, or once withdrawn, they may', async () => {
    const first = await add({ valid_to: '2024-12-31' })
    const twoAtOnce = { code: '23P01', constraint: 'setting_version_never_two_at_once' }
    await expect(add({ valid_from: '2024-12-31' })).rejects.toMatchObject(twoAtOnce)
    await add({ scope: 'b' })
    await add({ kind: 'instrument' })
    await edit(first, withdrawn)
    await add({})
  })
})

describe('a version of a setting', () => {
  test('is ended or withdrawn, with who and why, and never edited otherwise', async () => {
    const id = await add({ scope: 'c' })
    await edit(id, { valid_to: '2025-12-31' })
    await expect(edit(id, { withdrawn_at: new Date() })).rejects.toMatchObject({ constraint: 'setting_version_withdrawn' })
    const byOwner = asStaff(db.owner, here.scope, (tx) =>
      tx.updateTable('setting_version').set({ content: '{"a":1}' }).where('id', '=', id).execute(),
    )
    await expect(byOwner).rejects.toMatchObject({ constraint: 'setting_version_is_kept' })
    await edit(id, withdrawn)
    await expect(edit(id, { valid_to: null })).rejects.toMatchObject({ constraint: 'setting_version_is_kept' })
    const history = await asStaff(db.staff, here.scope, (tx) =>
      tx.selectFrom('history').select('version').where('row_id', '=', id).orderBy('version').execute(),
    )
    expect(history.map(({ version }) => version)).toEqual([1, 2])
  })

  test('cannot be written by the patient role, nor read', async () => {
    const scope = { ...here.scope, patientId: here.patientId }
    const read = asPatient(db.patient, scope, (tx) => tx.selectFrom('setting_version').selectAll().execute())
    await expect(read).rejects.toMatchObject({ code: '42501' })
  })
})

test('a clinic begins with its identity, a protocol, an expected course, alert rules and message texts', async () => {
  const elsewhere = await seedTestClinic(db, 'elsewhere')
  const rows = await asStaff(db.staff, elsewhere.scope, (tx) =>
    tx.selectFrom('setting_version').select(['kind', 'scope', 'valid_from', 'valid_to', 'author_id']).orderBy('kind').execute(),
  )
  const from = { valid_from: '1800-01-01', valid_to: null, author_id: 'sebone' }
  expect(rows).toEqual([
    { kind: 'alertRules', scope: '', ...from },
    { kind: 'clinic', scope: '', ...from },
    { kind: 'expectedCourse', scope: 'cellgel', ...from },
    { kind: 'messageTexts', scope: '', ...from },
    { kind: 'protocol', scope: '', ...from },
  ])
})

test('a clinic that stood before settings were stored is given the same, with its own name, telephone and hours', async () => {
  const id = randomUUID()
  await sql`alter table sebone.clinic disable trigger begin_settings`.execute(db.owner)
  const hours = { hours_en: 'Weekdays', hours_ja: '平日' }
  await db.owner.insertInto('clinic').values({ id, slug: 'older', name_en: 'Older', name_ja: '旧', phone: '03-0000-0000', ...hours }).execute()
  await sql`alter table sebone.clinic enable trigger begin_settings`.execute(db.owner)
  expect(await findClinic(db.patient, 'older')).toBeNull()
  await sql`select sebone.begin_settings(c) from sebone.clinic c where c.id = ${id}`.execute(db.owner)
  expect(await findClinic(db.patient, 'older')).toMatchObject({ name_ja: '旧', phone: '03-0000-0000', ...hours })
})

test('a clinic that wrote its messages before there was one for the first intake has it in every version, and its own words as they were', async () => {
  const clinic = await seedTestClinic(db, 'wrote-before')
  const own = { invitation: { en: { subject: 'Ours', body: '{link} {until}' } } }
  await asStaff(db.staff, clinic.scope, async (tx) => {
    await tx.updateTable('setting_version').set({ valid_to: '2189-12-31' }).where('kind', '=', 'messageTexts').execute()
    const planned = { kind: 'messageTexts', valid_from: '2190-01-01', reason: 'ours', author_id: 'a', author_name: 'A', content: JSON.stringify(own) }
    await tx.insertInto('setting_version').values({ clinic_id: clinic.clinicId, id: randomUUID(), ...planned }).execute()
  })
  const contents = async () => {
    const rows = await asStaff(db.staff, clinic.scope, (tx) =>
      tx.selectFrom('setting_version').select(['content', 'version']).where('kind', '=', 'messageTexts').orderBy('valid_from').execute(),
    )
    return rows.map(({ content, version }) => ({ content: Object(content), version }))
  }
  const [begun] = await contents()
  await db.owner.transaction().execute((tx) => firstIntakeMessage.up(tx))
  const [first, planned] = await contents()
  expect(first).toEqual(begun)
  expect(planned?.content).toEqual({ ...own, firstIntake: begun?.content.firstIntake })
  const edited = asStaff(db.staff, clinic.scope, (tx) => sql`update sebone.setting_version set content = '{}' where kind = 'messageTexts'`.execute(tx))
  await expect(edited).rejects.toMatchObject({ code: '42501' })
  await db.owner.transaction().execute((tx) => firstIntakeMessage.up(tx))
  expect(await contents()).toEqual([first, planned])
})

test('a clinic is found under the name, telephone and hours that hold today', async () => {
  const clinic = await seedTestClinic(db, 'found')
  expect(await findClinic(db.patient, 'found')).toMatchObject({ name_en: 'found', phone: null, hours_ja: null })
  const content = {
    name: { en: 'New name', ja: '新しい名前' },
    branches: [{ phone: '06-0000-0000', hours: { en: 'Weekdays', ja: '平日' } }],
  }
  await asStaff(db.staff, clinic.scope, async (tx) => {
    await tx.updateTable('setting_version').set({ valid_to: '2020-12-31' }).where('kind', '=', 'clinic').execute()
    const said = { kind: 'clinic', reason: 'moved', author_id: 'a', author_name: 'A', content: JSON.stringify(content) }
    const row = { clinic_id: clinic.clinicId, ...said, id: randomUUID(), valid_from: '2021-01-01', valid_to: '2190-01-01' }
    await tx.insertInto('setting_version').values(row).execute()
    const later = { ...row, id: randomUUID(), valid_from: '2190-01-02', valid_to: null }
    await tx.insertInto('setting_version').values({ ...later, content: '{"name":{"en":"Later","ja":"後"}}' }).execute()
  })
  expect(await findClinic(db.patient, 'found')).toMatchObject({
    name_ja: '新しい名前', phone: '06-0000-0000', hours_en: 'Weekdays',
  })
})
