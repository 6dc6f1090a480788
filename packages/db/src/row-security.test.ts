import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asPatient, asStaff } from './in-transaction.ts'
import { seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import { hasSqlState } from './sql-state.ts'
import type { Database } from './tables/database.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

const NOT_ALLOWED = '42501'

let db: TestDatabase
let here: TestClinic
let elsewhere: TestClinic
let tables: readonly string[]

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
  elsewhere = await seedTestClinic(db, 'elsewhere')
  const found = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id'
    where c.relnamespace = 'sebone'::regnamespace and c.relkind = 'r' order by name`.execute(db.owner)
  tables = found.rows.map(({ name }) => name)
})
afterAll(() => db.drop())

type Within = <T>(work: (tx: Kysely<Database>) => Promise<T>) => Promise<T>

/** Rows that each table shows: of `clinicId`, and of all. A table that may not be looked at shows none. */
async function rowsSeen(within: Within, clinicId: string) {
  const seen: Record<string, { own: number; all: number }> = {}
  for (const table of tables) {
    seen[table] = await within(async (tx) => {
      const counted = await sql<{ own: number; all: number }>`
        select count(*) filter (where clinic_id = ${clinicId}) as own, count(*) as all
        from ${sql.table(table)}`.execute(tx)
      return counted.rows[0] ?? { own: -1, all: -1 }
    }).catch((error: unknown) => {
      if (hasSqlState(error, NOT_ALLOWED)) return { own: 0, all: 0 }
      throw error
    })
  }
  return seen
}

const tablesShowing = (seen: Record<string, { own: number; all: number }>) =>
  Object.keys(seen).filter((table) => seen[table]?.all !== 0)
const tablesShowingOthers = (seen: Record<string, { own: number; all: number }>) =>
  Object.keys(seen).filter((table) => seen[table]?.all !== seen[table]?.own)

describe('every table that belongs to a clinic', () => {
  test('has row-level security, and has it forced on its owner', async () => {
    const open = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'sebone'::regnamespace and relkind in ('r', 'p') and relname not like 'migration%'
        and not (relrowsecurity and relforcerowsecurity)`.execute(db.owner)
    expect(open.rows).toEqual([])
    expect(tables).toHaveLength(31)
  })

  test('carries the clinic first in its primary key', async () => {
    const first = await sql<{ name: string; column: string }>`
      select c.relname as name, a.attname as column from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'p' and c.relname = any(${[...tables]}) and c.relnamespace = 'sebone'::regnamespace
    `.execute(db.owner)
    expect(first.rows).toHaveLength(tables.length)
    expect(first.rows.filter(({ column }) => column !== 'clinic_id')).toEqual([])
  })

  test('shows staff their own clinic, and not one row of another', async () => {
    const seen = await rowsSeen((work) => asStaff(db.staff, here.scope, work), here.clinicId)
    expect(tablesShowing(seen)).toEqual(tables)
    expect(tablesShowingOthers(seen)).toEqual([])
  })

  test('shows the owner too one clinic at a time', async () => {
    const seen = await rowsSeen((work) => asStaff(db.owner, here.scope, work), here.clinicId)
    const lookedUpBeforehand = ['patient_link', 'patient_session', 'setting_version', 'staff_invitation', 'staff_member']
    expect(tablesShowingOthers(seen)).toEqual(lookedUpBeforehand)
  })

  test('shows a patient only what the patient app needs, and only their own', async () => {
    const scope = { ...here.scope, patientId: here.patientId }
    const seen = await rowsSeen((work) => asPatient(db.patient, scope, work), here.clinicId)
    expect(tablesShowing(seen)).toEqual([
      'assessment',
      'assessment_request',
      // For which purposes there is a consent, so that no other is asked for.
      'consent',
      'draft',
      // Until when the own link works, and nothing else of it.
      'patient_link',
      'patient_session',
      'questionnaire_response',
    ])
    expect(tablesShowingOthers(seen)).toEqual([])
  })

  test.each([
    ['another patient of the clinic', () => ({ clinicId: here.clinicId, patientId: randomUUID() })],
    ['the patient under another clinic', () => ({ clinicId: elsewhere.clinicId, patientId: here.patientId })],
  ])('shows nothing to %s', async (_, scope) => {
    const seen = await rowsSeen((work) => asPatient(db.patient, { ...scope(), actor: 'session' }, work), here.clinicId)
    expect(tablesShowing(seen)).toEqual([])
  })

  test.each(['staff', 'patient'] as const)('shows nothing to the %s role when nothing is set', async (role) => {
    const seen = await rowsSeen((work) => db[role].transaction().execute(work), here.clinicId)
    expect(tablesShowing(seen)).toEqual([])
  })

  test('forgets the scope with the transaction, on the same connection', async () => {
    await db.staff.connection().execute(async (connection) => {
      await asStaff(connection, here.scope, (tx) => tx.selectFrom('patient').select('id').execute())
      expect(await connection.selectFrom('patient').select('id').execute()).toEqual([])
    })
  })
})

describe('writing', () => {
  test('into another clinic is refused', async () => {
    const token = { clinic_id: elsewhere.clinicId, patient_id: elsewhere.patientId, token: '見本' }
    const written = asStaff(db.staff, here.scope, (tx) => tx.insertInto('patient_search_token').values(token).execute())
    await expect(written).rejects.toThrow('row-level security')
  })

  test('a row over into another clinic is refused, and another clinic’s rows are not there to change', async () => {
    const rename = (clinicId: string) =>
      asStaff(db.staff, here.scope, (tx) =>
        tx.updateTable('price_list').set({ method: 'other' }).where('clinic_id', '=', clinicId).executeTakeFirst(),
      )
    expect((await rename(elsewhere.clinicId)).numUpdatedRows).toBe(0n)
    const moved = asStaff(db.staff, here.scope, (tx) =>
      tx.updateTable('procedure_disc_not_treated').set({ clinic_id: elsewhere.clinicId }).execute(),
    )
    await expect(moved).rejects.toThrow('row-level security')
  })

  test('an answer into another patient’s request is refused by its key', async () => {
    const scope = { clinicId: here.clinicId, patientId: randomUUID(), actor: 'session' }
    const draft = {
      clinic_id: here.clinicId,
      request_id: here.requestId,
      answers: '{}',
      language: 'ja',
      saved_at: new Date(),
    }
    const save = (patientId: string) =>
      asPatient(db.patient, scope, (tx) => tx.insertInto('draft').values({ ...draft, patient_id: patientId }).execute())
    await expect(save(here.patientId)).rejects.toThrow('row-level security')
    await expect(save(scope.patientId)).rejects.toThrow('foreign key')
  })

  test('scores without a response is not for the patient role', async () => {
    const scope = { ...here.scope, patientId: here.patientId }
    const written = asPatient(db.patient, scope, (tx) =>
      tx
        .insertInto('assessment')
        .values({
          clinic_id: here.clinicId,
          id: randomUUID(),
          patient_id: here.patientId,
          episode_id: here.episodeId,
          answered_on: '2022-12-12',
          mode: 'web',
          answered_by: 'patient',
        })
        .execute(),
    )
    await expect(written).rejects.toThrow('row-level security')
  })
})

describe('what is written stays unread', () => {
  const refused = (role: 'staff' | 'patient', columns: string, table: string) => {
    const scope = { ...here.scope, patientId: here.patientId }
    const look = (tx: Kysely<Database>) => sql.raw(`select ${columns} from ${table}`).execute(tx)
    return role === 'staff' ? asStaff(db.staff, scope, look) : asPatient(db.patient, scope, look)
  }

  test.each([
    ['staff', 'token_hash', 'patient_link'],
    ['staff', 'short_code_hash', 'patient_link'],
    ['staff', 'session_hash', 'patient_session'],
    ['staff', 'token_hash', 'staff_invitation'],
    ['staff', 'answers', 'draft'],
    ['staff', 'consents', 'draft'],
    ['patient', 'id', 'patient_link'],
    ['patient', 'session_hash', 'patient_session'],
    ['patient', 'answers', 'questionnaire_response'],
    ['patient', 'answered_on', 'assessment'],
    ['patient', 'score', 'assessment_score'],
    ['patient', 'regions', 'assessment_extent'],
    ['patient', 'codes', 'alert'],
    ['patient', 'agreed_by_name', 'consent'],
    ['patient', 'strokes', 'signature'],
    ['patient', 'complaint', 'consultation_request'],
    ['patient', 'family_name', 'patient'],
    ['patient', 'kind', 'condition'],
    ['patient', 'total', 'quote'],
    ['patient', 'action', 'audit'],
    ['patient', 'email', 'auth.user'],
  ] as const)('the %s role cannot read %s of %s', async (role, column, table) => {
    await expect(refused(role, column, table)).rejects.toThrow('permission denied')
  })
})
