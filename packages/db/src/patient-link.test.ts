import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findClinic } from './find-clinic.ts'
import { findPatientSession } from './find-patient-session.ts'
import { findStaffMemberships } from './find-staff-memberships.ts'
import { asStaff } from './in-transaction.ts'
import { openPatientLink } from './open-patient-link.ts'
import { hashOf, seedTestClinic } from './seed-test-clinic.ts'
import type { TestClinic } from './seed-test-clinic.ts'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

const RIGHT = '1951-03-05'
const WRONG = '1951-05-03'
const IN_TIME = new Date('2022-12-20T00:00:00Z')

let db: TestDatabase
let here: TestClinic
let elsewhere: TestClinic
let secret: string
let linkId: string

beforeAll(async () => {
  db = await testDatabase()
  here = await seedTestClinic(db, 'here')
  elsewhere = await seedTestClinic(db, 'elsewhere')
})
afterAll(() => db.drop())

/** A fresh link to the open request: the secret is its token, and with "code" before it its short code. */
beforeEach(async () => {
  secret = randomUUID()
  linkId = randomUUID()
  await asStaff(db.staff, here.scope, (tx) =>
    tx
      .insertInto('patient_link')
      .values({
        clinic_id: here.clinicId,
        id: linkId,
        request_id: here.openRequestId,
        patient_id: here.patientId,
        token_hash: hashOf(secret),
        short_code_hash: hashOf(`code ${secret}`),
        expires_at: new Date('2022-12-31T00:00:00Z'),
      })
      .execute(),
  )
})

const open = (birthDate: string, at = IN_TIME) =>
  openPatientLink(db.patient, { kind: 'token', hash: hashOf(secret) }, birthDate, at)

const opened = () => ({
  clinic_id: here.clinicId,
  patient_id: here.patientId,
  request_id: here.openRequestId,
  link_id: linkId,
})

const triesOf = async () => {
  const link = await asStaff(db.staff, here.scope, (tx) =>
    tx.selectFrom('patient_link').select('failed_tries').where('id', '=', linkId).executeTakeFirstOrThrow(),
  )
  return link.failed_tries
}

describe('a patient link', () => {
  test('opens with the date of birth, by its token and by its short code, again and again', async () => {
    expect(await open(RIGHT)).toEqual(opened())
    expect(await open(RIGHT)).toEqual(opened())
    const byCode = { kind: 'code', hash: hashOf(`code ${secret}`) } as const
    expect(await openPatientLink(db.patient, byCode, RIGHT, IN_TIME)).toEqual(opened())
  })

  test('does not take its token for a code, nor its code for a token', async () => {
    const mixed = [
      { kind: 'code', hash: hashOf(secret) },
      { kind: 'token', hash: hashOf(`code ${secret}`) },
    ] as const
    for (const way of mixed) expect(await openPatientLink(db.patient, way, RIGHT, IN_TIME)).toBeNull()
  })

  test('is locked by the fifth wrong date, for the right one too', async () => {
    for (let tries = 1; tries <= 4; tries++) {
      expect(await open(WRONG)).toBeNull()
      expect(await triesOf()).toBe(tries)
    }
    expect(await open(RIGHT)).toEqual(opened())
    expect(await open(WRONG)).toBeNull()
    expect(await open(RIGHT)).toBeNull()
    expect(await open(WRONG)).toBeNull()
    expect(await triesOf()).toBe(5)
  })

  test('counts every one of many wrong dates tried at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => open(WRONG)))
    expect(answers.every((answer) => answer === null)).toBe(true)
    expect(await triesOf()).toBe(5)
  })

  test('answers nothing once it has expired', async () => {
    expect(await open(RIGHT, new Date('2022-12-30T23:59:59Z'))).toEqual(opened())
    expect(await open(RIGHT, new Date('2022-12-31T00:00:00Z'))).toBeNull()
  })

  test('answers nothing once it is revoked', async () => {
    await asStaff(db.staff, here.scope, (tx) =>
      tx.updateTable('patient_link').set({ revoked_at: new Date() }).where('id', '=', linkId).execute(),
    )
    expect(await open(RIGHT)).toBeNull()
  })

  test('answers nothing once it is used, its request is closed, or it was never there', async () => {
    const used = { kind: 'token', hash: hashOf('answered here') } as const
    expect(await openPatientLink(db.patient, used, RIGHT, IN_TIME)).toBeNull()
    const unknown = { kind: 'token', hash: hashOf('no such secret') } as const
    expect(await openPatientLink(db.patient, unknown, RIGHT, IN_TIME)).toBeNull()
    const elsewhereOpen = { kind: 'token', hash: hashOf('open elsewhere') } as const
    await asStaff(db.staff, elsewhere.scope, (tx) =>
      tx.updateTable('assessment_request').set({ closed_at: new Date() }).execute(),
    )
    expect(await openPatientLink(db.patient, elsewhereOpen, RIGHT, IN_TIME)).toBeNull()
  })

  test('leaves an audit row for each opening and each wrong date, and none for the rest', async () => {
    await open(WRONG)
    await open(RIGHT)
    await open(RIGHT, new Date('2023-01-31T00:00:00Z'))
    const rows = await asStaff(db.staff, here.scope, (tx) =>
      tx
        .selectFrom('audit')
        .select(['action', 'patient_id', 'at'])
        .where('actor_id', '=', linkId)
        .orderBy('id')
        .execute(),
    )
    const of = { patient_id: here.patientId, at: IN_TIME }
    expect(rows).toEqual([
      { action: 'link.wrongBirthDate', ...of },
      { action: 'link.opened', ...of },
    ])
  })

  test('leaves no scope behind on the connection, not even inside one transaction', async () => {
    await db.patient.transaction().execute(async (tx) => {
      await openPatientLink(tx, { kind: 'token', hash: hashOf(secret) }, RIGHT, IN_TIME)
      expect(await tx.selectFrom('assessment_request').select('id').execute()).toEqual([])
    })
  })

  test('records the date of birth at the first opening where the clinic has none', async () => {
    const birthDate = () =>
      asStaff(db.staff, here.scope, (tx) =>
        tx.selectFrom('patient').select('birth_date').where('id', '=', here.patientId).executeTakeFirstOrThrow(),
      )
    await asStaff(db.staff, here.scope, (tx) => tx.updateTable('patient').set({ birth_date: null }).execute())
    expect(await open('1948-12-31')).toEqual(opened())
    expect(await birthDate()).toEqual({ birth_date: '1948-12-31' })
    expect(await open(RIGHT)).toBeNull()
    expect(await open('1948-12-31')).toEqual(opened())
    const changes = await asStaff(db.staff, here.scope, (tx) =>
      tx.selectFrom('history').select('actor').where('row_id', '=', here.patientId).orderBy('id').execute(),
    )
    expect(changes.at(-1)).toEqual({ actor: `patientLink:${linkId}` })
  })

  test('is a door for the patient role alone', async () => {
    const asked = openPatientLink(db.staff, { kind: 'token', hash: hashOf(secret) }, RIGHT, IN_TIME)
    await expect(asked).rejects.toThrow('permission denied')
  })
})

describe('a patient session', () => {
  const find = (at: Date) => findPatientSession(db.patient, hashOf('session here'), at)

  test('is found by its hash until it expires or ends', async () => {
    expect(await find(IN_TIME)).toEqual({
      session_id: here.sessionId,
      clinic_id: here.clinicId,
      patient_id: here.patientId,
      request_id: here.requestId,
      expires_at: new Date('2022-12-31T00:00:00Z'),
    })
    expect(await find(new Date('2022-12-31T00:00:00Z'))).toBeNull()
    expect(await findPatientSession(db.patient, hashOf('session nowhere'), IN_TIME)).toBeNull()
    await asStaff(db.staff, here.scope, (tx) =>
      tx.updateTable('patient_session').set({ ended_at: new Date() }).where('id', '=', here.sessionId).execute(),
    )
    expect(await find(IN_TIME)).toBeNull()
  })
})

describe('before a clinic is known', () => {
  test('either role finds one by its slug', async () => {
    expect(await findClinic(db.staff, 'here')).toMatchObject({ id: here.clinicId, time_zone: 'Asia/Tokyo' })
    expect(await findClinic(db.patient, 'here')).toMatchObject({ id: here.clinicId, is_demo: false })
    expect(await findClinic(db.patient, 'nowhere')).toBeNull()
  })

  test('a user’s clinics are found, until the user is disabled there', async () => {
    const memberships = await findStaffMemberships(db.staff, here.userId)
    expect(memberships).toMatchObject([{ clinic_id: here.clinicId, role: 'manager' }])
    await asStaff(db.staff, here.scope, (tx) =>
      tx.updateTable('staff_member').set({ disabled_at: new Date() }).execute(),
    )
    expect(await findStaffMemberships(db.staff, here.userId)).toEqual([])
    expect(await findStaffMemberships(db.staff, elsewhere.userId)).toHaveLength(1)
  })
})
