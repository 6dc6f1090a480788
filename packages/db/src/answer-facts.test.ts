import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asPatient, asStaff } from './in-transaction.ts'
import { requestConsultation } from './request-consultation.ts'
import { seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import type { Database } from './tables/database.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

const AT = new Date('2022-12-20T01:00:00Z')
let db: TestDatabase
let here: TestClinic
let elsewhere: TestClinic

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
  elsewhere = await seedTestClinic(db, 'elsewhere')
})
afterAll(() => db.drop())

const asStaffHere = <T>(work: (tx: Kysely<Database>) => Promise<T>) => asStaff(db.staff, here.scope, work)
const asPatientHere = <T>(work: (tx: Kysely<Database>) => Promise<T>) =>
  asPatient(db.patient, { ...here.scope, patientId: here.patientId, actor: 'session' }, work)
const ofPatient = () => ({ clinic_id: here.clinicId, patient_id: here.patientId })

describe('an alert', () => {
  const raise = (request: string, signs: readonly string[]) =>
    asPatientHere(async (tx) => {
      const { rows } = await sql<{ fresh: string[] }>`
        select raise_own_alert(${request}::uuid, ${[...signs]}::text[], ${AT}) as fresh`.execute(tx)
      return rows[0]?.fresh
    })

  test('is raised for each sign of a request once, whoever closed the earlier one', async () => {
    expect(await raise(here.openRequestId, ['urine', 'bowel'])).toEqual(['urine', 'bowel'])
    await asStaffHere((tx) => tx.updateTable('alert').set({ closed_at: AT, closed_by: 'nurse', what: 'called' }).execute())
    expect(await raise(here.openRequestId, ['bowel', 'fever'])).toEqual(['fever'])
    expect(await raise(here.openRequestId, [])).toEqual([])
  })

  test('is not raised for the request of another', async () => {
    expect(await raise(elsewhere.openRequestId, ['urine'])).toEqual([])
    const before = await asStaff(db.staff, elsewhere.scope, (tx) => tx.selectFrom('alert').select('id').execute())
    expect(before).toHaveLength(1)
  })

  test('is not closed without a word of what was done', async () => {
    const close = (what: string) => asStaffHere((tx) => tx.updateTable('alert').set({ closed_at: AT, closed_by: 'nurse', what }).execute())
    await expect(close(' ')).rejects.toMatchObject({ code: '23514' })
    const half = asStaffHere((tx) => tx.updateTable('alert').set({ closed_at: null }).where('closed_at', 'is not', null).execute())
    await expect(half).rejects.toMatchObject({ constraint: 'alert_closed' })
  })

  test('is not written by the patient’s role by hand', async () => {
    const row = { ...ofPatient(), id: randomUUID(), episode_id: here.episodeId, kind: 'redFlag', codes: ['urine'], raised_at: AT }
    await expect(asPatientHere((tx) => tx.insertInto('alert').values({ ...row, request_id: null, assessment_id: null }).execute())).rejects.toThrow('permission denied')
  })
})

describe('an extent', () => {
  const place = (over: { kind: string; regions?: string[]; same_as?: string; sensation?: string }) =>
    asStaffHere((tx) =>
      tx
        .insertInto('assessment_extent')
        .values({ ...ofPatient(), assessment_id: here.assessmentId, sensation: 'pain', regions: null, same_as: null, ...over })
        .execute(),
    )

  test.each([
    ['regions without one', { kind: 'regions', regions: [] }],
    ['regions that are not stated', { kind: 'regions' }],
    ['"none" with a region', { kind: 'none', regions: ['heel-left'] }],
    ['a sensation of its own', { kind: 'none', sensation: 'itch' }],
    ['"blank", which is no row', { kind: 'blank' }],
  ])('is refused as %s', async (_, over) => {
    await expect(place(over)).rejects.toMatchObject({ code: '23514' })
  })

  test('"not sure" is the same as nothing', async () => {
    await expect(place({ kind: 'notSure', same_as: here.assessmentId })).rejects.toMatchObject({ constraint: 'assessment_extent_source' })
  })

  test('that is corrected or taken away stands in the history', async () => {
    await asStaffHere((tx) => tx.updateTable('assessment_extent').set({ kind: 'none', regions: null }).execute())
    await asStaffHere((tx) => tx.deleteFrom('assessment_extent').execute())
    const kept = await asStaffHere((tx) =>
      tx.selectFrom('history').select('before').where('table_name', '=', 'assessment_extent').orderBy('id').execute(),
    )
    expect(kept).toMatchObject([{ before: { regions: ['heel-left'] } }, { before: { kind: 'none' } }])
  })

  test('of an earlier answer cannot be named as the source by the patient’s role', async () => {
    const row = { ...ofPatient(), assessment_id: here.assessmentId, sensation: 'pain', kind: 'none', regions: null, same_as: here.assessmentId }
    await expect(asPatientHere((tx) => tx.insertInto('assessment_extent').values(row).execute())).rejects.toThrow('row-level security')
  })
})

describe('a consent', () => {
  const withdrawal = { withdrawn_on: '2022-12-20', withdrawn_by_kind: 'patient', withdrawn_by_name: '試験 花子', withdrawn_how: 'phone' }

  test.each(['agreed_by_name', 'text_version', 'agreed_on'])('keeps its %s, even from the owner', async (column) => {
    const change = asStaff(db.owner, here.scope, (tx) => sql`update consent set ${sql.ref(column)} = ${sql.ref(column)} ${sql.raw(column === 'agreed_by_name' ? "|| 'x'" : '+ 1')}`.execute(tx))
    await expect(change).rejects.toMatchObject({ constraint: 'consent_is_kept' })
  })

  test('is withdrawn once, and never deleted', async () => {
    const withdraw = (on: string) => asStaffHere((tx) => tx.updateTable('consent').set({ ...withdrawal, withdrawn_on: on }).execute())
    await expect(asStaffHere((tx) => tx.updateTable('consent').set({ withdrawn_on: '2022-12-20' }).execute())).rejects.toMatchObject({ constraint: 'consent_withdrawn' })
    await withdraw('2022-12-20')
    await expect(withdraw('2022-12-21')).rejects.toMatchObject({ constraint: 'consent_is_kept' })
    await expect(asStaff(db.owner, here.scope, (tx) => tx.deleteFrom('consent').execute())).rejects.toMatchObject({ constraint: 'consent_is_kept' })
    await expect(sql`truncate consent`.execute(db.owner)).rejects.toMatchObject({ code: '23514' })
  })

  test('and the signature under it are as they were', async () => {
    const change = asStaff(db.owner, here.scope, (tx) => tx.updateTable('signature').set({ strokes: '[]' }).execute())
    await expect(change).rejects.toMatchObject({ constraint: 'signature_is_kept' })
  })
})

describe('a request for a consultation', () => {
  test('is taken from outside of any clinic, and leaves no scope behind', async () => {
    await db.patient.transaction().execute(async (tx) => {
      const asked = { slug: 'here', id: randomUUID(), name: '見本', phone: null, email: 'a@example.jp', complaint: '腰', language: 'ja', receipt: 'C-2', at: AT }
      expect(await requestConsultation(tx, asked)).toMatchObject({ outcome: 'received', kept_receipt: 'C-2' })
      expect(await tx.selectFrom('assessment_request').select('id').execute()).toEqual([])
    })
  })

  test('is decided once with its reason or its patient, and is a door for the patient’s role alone', async () => {
    const decide = (over: object) => asStaffHere((tx) => tx.updateTable('consultation_request').set({ closed_at: AT, closed_by: 'desk', ...over }).execute())
    await expect(decide({ outcome: 'dismissed' })).rejects.toMatchObject({ constraint: 'consultation_request_closed' })
    await expect(decide({ outcome: 'accepted', reason: 'x' })).rejects.toMatchObject({ constraint: 'consultation_request_closed' })
    const asked = { slug: 'here', id: randomUUID(), name: 'x', phone: '1', email: null, complaint: 'x', language: 'ja', receipt: 'C', at: AT }
    await expect(requestConsultation(db.staff, asked)).rejects.toThrow('permission denied')
  })
})
