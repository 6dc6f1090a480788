import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asPatient, asStaff } from './in-transaction.ts'
import { seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

let db: TestDatabase
let here: TestClinic

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
})
afterAll(() => db.drop())

const historyOf = (rowId: string) =>
  asStaff(db.staff, here.scope, (tx) =>
    tx.selectFrom('history').selectAll().where('row_id', '=', rowId).orderBy('id').execute(),
  )

describe('history', () => {
  test('keeps the row as it was, its version and who replaced it', async () => {
    await asStaff(db.staff, { ...here.scope, actor: 'tanaka' }, (tx) =>
      tx.updateTable('episode_of_care').set({ topic: 'numb toes' }).where('id', '=', here.episodeId).execute(),
    )
    const [kept] = await historyOf(here.episodeId)
    expect(kept).toMatchObject({ table_name: 'episode_of_care', version: 1, actor: 'tanaka' })
    expect(kept?.before).toMatchObject({ topic: null, version: 1, opened_on: '2022-11-01' })
  })

  test('is gone with the transaction that it tells about', async () => {
    const before = await historyOf(here.conditionId)
    const change = asStaff(db.staff, here.scope, async (tx) => {
      await tx.updateTable('condition').set({ grade: 'II' }).where('id', '=', here.conditionId).execute()
      expect(await tx.selectFrom('history').select('id').where('row_id', '=', here.conditionId).execute()).toHaveLength(
        before.length + 1,
      )
      throw new Error('changed my mind')
    })
    await expect(change).rejects.toThrow('changed my mind')
    expect(await historyOf(here.conditionId)).toEqual(before)
  })

  test('keeps a corrected score under its assessment, and a deleted disc under its procedure', async () => {
    await asStaff(db.staff, here.scope, async (tx) => {
      const corrected = tx.updateTable('assessment_score').set({ score: 2 })
      await corrected.where('assessment_id', '=', here.assessmentId).execute()
      await tx.deleteFrom('procedure_disc_not_treated').where('procedure_id', '=', here.procedureId).execute()
    })
    expect((await historyOf(here.assessmentId)).at(-1)?.before).toMatchObject({ area: 'numbness', score: 5 })
    expect((await historyOf(here.procedureId)).at(-1)?.before).toMatchObject({ disc: 'L2/3', reason: 'narrowed' })
  })

  test('counts the version itself, so the second of two edits of one version finds no row', async () => {
    const edit = () =>
      asStaff(db.staff, here.scope, (tx) =>
        tx
          .updateTable('procedure')
          .set({ physician: 'Dr. Mihon' })
          .where('id', '=', here.procedureId)
          .where('version', '=', 1)
          .executeTakeFirst(),
      )
    const edits = await Promise.all([edit(), edit(), edit()])
    expect(edits.map(({ numUpdatedRows }) => numUpdatedRows).toSorted()).toEqual([0n, 0n, 1n])
  })

  test('keeps nothing of what a patient has not sent', async () => {
    await asPatient(db.patient, { ...here.scope, patientId: here.patientId }, (tx) =>
      tx.updateTable('draft').set({ answers: '{"numbness":3}', saved_at: new Date() }).execute(),
    )
    const kept = await asStaff(db.staff, here.scope, (tx) =>
      tx.selectFrom('history').select('id').where('table_name', '=', 'draft').execute(),
    )
    expect(kept).toEqual([])
  })
})

describe('history, audit and responses are only ever added to', () => {
  const changes = [
    'update history set actor = $$nobody$$',
    'delete from history',
    'update audit set action = $$nothing$$',
    'delete from audit',
    'update questionnaire_response set answers = $${}$$',
    'delete from questionnaire_response',
  ]

  test.each(changes)('even by their owner: %s', async (statement) => {
    const change = asStaff(db.owner, here.scope, (tx) => sql.raw(statement).execute(tx))
    await expect(change).rejects.toMatchObject({ code: '23514', constraint: expect.stringMatching(/_is_kept$/) })
  })

  test.each(changes)('and by staff all the less: %s', async (statement) => {
    const change = asStaff(db.staff, here.scope, (tx) => sql.raw(statement).execute(tx))
    await expect(change).rejects.toThrow('permission denied')
  })

  test.each(['history', 'audit', 'questionnaire_response cascade', 'patient cascade'])(
    'and cannot be emptied: %s',
    async (table) => {
      await expect(sql.raw(`truncate ${table}`).execute(db.owner)).rejects.toMatchObject({ code: '23514' })
    },
  )

  test('and history cannot be made up', async () => {
    const madeUp = asStaff(db.staff, here.scope, (tx) =>
      sql`insert into history (clinic_id, table_name, row_id, before, actor)
          values (${here.clinicId}, 'patient', ${here.patientId}, '{}', 'tanaka')`.execute(tx),
    )
    await expect(madeUp).rejects.toThrow('permission denied')
  })
})
