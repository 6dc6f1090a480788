import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
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

describe('a treatment’s day', () => {
  test.each(['2022', '2022-12', '2022-12-05', '2024-02-29', '2000-02-29'])('may be %s', async (text) => {
    const answer = await sql<{ is_valid: boolean }>`select is_partial_date(${text}) as is_valid`.execute(db.staff)
    expect(answer.rows).toEqual([{ is_valid: true }])
  })

  const impossible = ['2022-13', '2022-00', '2022-12-32', '2023-02-29', '1900-02-29', '0000']
  test.each([...impossible, '', '22', '2022-2', '2022-12-05 ', '２０２２'])('is not %o', async (text) => {
    const answer = await sql<{ is_valid: boolean }>`select is_partial_date(${text}) as is_valid`.execute(db.staff)
    expect(answer.rows).toEqual([{ is_valid: false }])
  })

  test('is checked by the table', async () => {
    const written = asStaff(db.staff, here.scope, (tx) =>
      tx.updateTable('procedure').set({ performed_in: '2022-02-30' }).execute(),
    )
    await expect(written).rejects.toMatchObject({ code: '23514', table: 'procedure' })
  })
})

describe('an assessment', () => {
  const record = (when: { answered_on?: string; point?: string }) =>
    asStaff(db.staff, here.scope, (tx) =>
      tx
        .insertInto('assessment')
        .values({
          clinic_id: here.clinicId,
          id: randomUUID(),
          patient_id: here.patientId,
          episode_id: here.episodeId,
          mode: 'phone',
          answered_by: 'patient',
          ...when,
        })
        .execute(),
    )

  test('has a day or a point', async () => {
    expect(await record({ answered_on: '2023-01-05' })).toHaveLength(1)
    expect(await record({ point: 'threeMonths' })).toHaveLength(1)
  })

  test.each([
    [{}],
    [{ answered_on: '2023-01-05', point: 'oneMonth' }],
    [{ point: 'twoMonths' }],
  ])('is refused with %o', async (when) => {
    await expect(record(when)).rejects.toMatchObject({ code: '23514' })
  })

  test.each([
    [11, false],
    [-1, false],
    [0, true],
  ])('refuses score %i with not sure = %s', async (score, notSure) => {
    const scored = asStaff(db.staff, here.scope, (tx) =>
      tx.updateTable('assessment_score').set({ score, not_sure: notSure }).execute(),
    )
    await expect(scored).rejects.toMatchObject({ code: '23514' })
  })

  test('keeps nought, not sure and blank apart', async () => {
    const areas = [
      { area: 'lowerBack', score: 0 },
      { area: 'lowerLimbs', score: null, not_sure: true },
      { area: 'buttocks', score: null },
    ]
    const of = { clinic_id: here.clinicId, patient_id: here.patientId, assessment_id: here.assessmentId }
    const scores = await asStaff(db.staff, here.scope, async (tx) => {
      await tx.insertInto('assessment_score').values(areas.map((area) => ({ ...of, ...area }))).execute()
      return tx.selectFrom('assessment_score').select(['area', 'score', 'not_sure']).orderBy('area').execute()
    })
    expect(scores).toEqual([
      { area: 'buttocks', score: null, not_sure: false },
      { area: 'lowerBack', score: 0, not_sure: false },
      { area: 'lowerLimbs', score: null, not_sure: true },
      { area: 'numbness', score: 5, not_sure: false },
    ])
  })
})

describe('a response', () => {
  test('closes its request and uses up the links to it', async () => {
    const { request, links } = await asStaff(db.staff, here.scope, async (tx) => ({
      request: await tx.selectFrom('assessment_request').select(['id', 'closed_at']).execute(),
      links: await tx.selectFrom('patient_link').select(['id', 'used_at']).execute(),
    }))
    const submittedAt = new Date('2022-12-12T01:00:00Z')
    expect(request).toContainEqual({ id: here.requestId, closed_at: submittedAt })
    expect(request).toContainEqual({ id: here.openRequestId, closed_at: null })
    expect(links).toContainEqual({ id: here.linkId, used_at: submittedAt })
    expect(links).toContainEqual({ id: here.openLinkId, used_at: null })
  })

  test('comes once per request', async () => {
    const again = asPatient(db.patient, { ...here.scope, patientId: here.patientId }, (tx) =>
      tx
        .insertInto('questionnaire_response')
        .values({
          clinic_id: here.clinicId,
          id: randomUUID(),
          request_id: here.requestId,
          patient_id: here.patientId,
          episode_id: here.episodeId,
          instrument_id: 'checkIn',
          instrument_version: 1,
          answers: '{}',
          language: 'ja',
          receipt: 'R-2',
          submitted_at: new Date(),
        })
        .execute(),
    )
    await expect(again).rejects.toMatchObject({ constraint: 'questionnaire_response_one_per_request' })
  })
})

describe('a patient search', () => {
  test('by prefix is answered by the index, under row-level security', async () => {
    const plan = await asStaff(db.staff, here.scope, async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      await sql`set local enable_bitmapscan = off`.execute(tx)
      const lines = await sql<{ 'QUERY PLAN': string }>`
        explain select id from patient where search_key ~>=~ ${'しけ'} and search_key ~<~ ${'しげ'}`.execute(tx)
      return lines.rows.map((line) => line['QUERY PLAN']).join('\n')
    })
    expect(plan).toMatch(/Index Cond: .*search_key ~>=~ 'しけ'.*search_key ~<~ 'しげ'/)
  })
})
