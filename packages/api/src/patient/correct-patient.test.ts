import { asStaff } from '@sebone/db/in-transaction'
import { auditSentence } from '@sebone/words/staff/audit-sentence'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { sentIntake } from '../test-intake.ts'
import { BIRTH_DATE, detailsOf, patientWithLink, registration } from '../test-patient.ts'
import type { CorrectPatient } from './correct-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const MARCH_SIXTH = { ...BIRTH_DATE, day: '6' } as const

/** Somebody new, and a correction of that record as it was first seen. */
async function recorded(over: Parameters<typeof registration>[0] = {}) {
  const person = registration(over)
  const made = await clinic.staff().patients.register(person)
  const correction = (corrected: Partial<CorrectPatient> = {}): CorrectPatient => ({
    ...detailsOf(person), id: person.id, version: 1, reason: 'misheard at the desk', ...corrected,
  })
  return { ...made, correction, page: async () => (await clinic.staff().patients.page({ patientId: person.id })).patient }
}

const historyOf = (patientId: string) =>
  asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('history').select(['reason']).where('table_name', '=', 'patient').where('row_id', '=', patientId).execute(),
  )

describe('a correction of who somebody is', () => {
  test('changes the record, keeps what was, and is told with its reason in both languages', async () => {
    const { patientId, number, correction, page } = await recorded()
    const corrected = await clinic.staff('frontDesk').patients.correct(
      correction({ familyName: '試檢', phone: '090-1234-5678', sex: 'other', language: 'en', countryOfResidence: '台湾', birthDate: MARCH_SIXTH }),
    )
    expect(corrected).toMatchObject({
      familyName: '試檢', phone: '090-1234-5678', sex: 'other', language: 'en', countryOfResidence: '台湾', birthDate: '1951-03-06', version: 2,
    })
    expect(await page()).toEqual(corrected)
    expect(await historyOf(patientId)).toEqual([{ reason: 'misheard at the desk' }])
    const { rows } = await clinic.staff('auditor').audit.read({ patient: Number(number) })
    const told = rows.find(({ action }) => action === 'patient.corrected')
    const english = told ? auditSentence(told, 'en') : ''
    expect(english).toContain('changed the family name 試験 → 試檢')
    expect(english).toContain('the date of birth 5 March 1951 → 6 March 1951')
    expect(english).toMatch(/of 試檢 花子 \(no\. \d+\), reason: misheard at the desk$/u)
    expect(told && auditSentence(told, 'ja')).toContain('生年月日（1951年3月5日 → 1951年3月6日）')
  })

  test('makes the person found by the new name, in kana and as written, and no longer by the old one', async () => {
    const { patientId, correction } = await recorded({ familyName: '旧姓', familyKana: 'きゅうせい' })
    await clinic.staff().patients.correct(correction({ familyName: '新姓', familyKana: 'しんせい' }))
    const found = async (query: string) => (await clinic.staff().patients.search({ query })).patients.map(({ id }) => id)
    for (const query of ['新姓', 'しんせい', 'んせ']) expect(await found(query), query).toContain(patientId)
    for (const query of ['旧姓', 'きゅうせい', 'ゅう']) expect(await found(query), query).not.toContain(patientId)
  })

  test('is what the worklist shows at once', async () => {
    const { patientId } = await sentIntake(clinic, { familyName: '改まる前' })
    const { version } = (await clinic.staff().patients.page({ patientId })).patient
    await clinic.staff().patients.correct({
      ...detailsOf(registration({ familyName: '改まった後', phone: '03-2345-6789' })), id: patientId, version, reason: 'misheard',
    })
    const row = (await clinic.staff().worklist.list({})).rows.find(({ person }) => person.id === patientId)
    expect(row?.person).toMatchObject({ familyName: '改まった後', phone: '03-2345-6789' })
  })

  test('of the date of birth opens a link that went out before with the new date, and no longer with the old one', async () => {
    const { patientId, token } = await patientWithLink(clinic)
    const { patient } = await clinic.staff().patients.page({ patientId })
    await clinic.staff().patients.correct({
      ...detailsOf(registration()), id: patientId, version: patient.version, birthDate: MARCH_SIXTH, reason: 'as on the insurance card',
    })
    expect(await refusalFrom(clinic.anybody.link.open({ token, birthDate: BIRTH_DATE }))).toEqual({ code: 'linkCannotBeOpened' })
    const opened = await clinic.opened({ token, birthDate: MARCH_SIXTH })
    expect(await opened.form.current()).toMatchObject({ state: 'open' })
  })

  test('that changes nothing, or arrives twice, makes no new version and no second row of audit', async () => {
    const { patientId, correction } = await recorded()
    expect(await clinic.staff().patients.correct(correction())).toMatchObject({ version: 1 })
    const once = await clinic.staff().patients.correct(correction({ phone: '03-1111-2222' }))
    expect(await clinic.staff().patients.correct(correction({ phone: '03-1111-2222' }))).toEqual(once)
    expect(await historyOf(patientId)).toHaveLength(1)
  })
})

describe('a correction is refused', () => {
  test('when it comes second, with what stands there now: of fifty at once one is kept', async () => {
    const { correction, page } = await recorded()
    const saves = Array.from({ length: 50 }, (_, at) => refusalFrom(clinic.staff().patients.correct(correction({ phone: `03-0000-00${10 + at}` }))))
    const codes = (await Promise.all(saves)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'nothingWasRefused')).toHaveLength(1)
    expect(codes.filter((code) => code === 'staleVersion')).toHaveLength(49)
    const { phone, version } = await page()
    expect(version).toBe(2)
    expect(await refusalFrom(clinic.staff().patients.correct(correction()))).toMatchObject({ code: 'staleVersion', current: { phone, version: 2 } })
  })

  test('for a date of birth that cannot be, by name, and for one after a treatment or an answer', async () => {
    const { episodeId, correction, page } = await recorded()
    const refused = (birthDate: CorrectPatient['birthDate']) => refusalFrom(clinic.staff().patients.correct(correction({ birthDate })))
    expect(await refused({ ...BIRTH_DATE, month: '13' })).toEqual({ code: 'noSuchMonth', field: 'month', month: 13 })
    expect(await refused({ era: 'western', year: '2024', month: '1', day: '1' })).toMatchObject({ code: 'birthDateInFuture', field: 'year' })
    await clinic.staff().procedures.record({
      id: randomUUID(), episodeId, method: 'cellgel', performedIn: '2023-05', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null,
    })
    expect(await refused({ era: 'western', year: '2023', month: '6', day: '1' })).toEqual({ code: 'bornAfterRecord', on: '2023-05', birthDate: '2023-06-01' })
    expect(await page()).toMatchObject({ birthDate: '1951-03-05', version: 1 })
  })

  test('for a date of birth after an answer that was dated, the earliest of all being named', async () => {
    const { episodeId, correction } = await recorded()
    const answer = { episodeId, mode: 'paper', answeredBy: 'patient', notSure: [], note: null } as const
    const scores = { lowerBack: '5', lowerLimbs: '', numbness: '3', buttocks: '0' }
    for (const date of ['2003-05-02', '2001-07-09']) await clinic.staff().assessments.record({ id: randomUUID(), ...answer, scores, on: { date } })
    const correct = (year: string) => clinic.staff().patients.correct(correction({ birthDate: { era: 'western', year, month: '1', day: '1' } }))
    expect(await refusalFrom(correct('2004'))).toEqual({ code: 'bornAfterRecord', on: '2001-07-09', birthDate: '2004-01-01' })
    expect(await correct('2001')).toMatchObject({ birthDate: '2001-01-01' })
  })

  test('without a reason or a name', async () => {
    const { correction } = await recorded()
    for (const blank of [{ reason: ' ' }, { familyName: ' ' }, { email: 'nobody' }])
      expect(await refusalFrom(clinic.staff().patients.correct(correction(blank)))).toMatchObject({
        code: 'invalidInput', problems: [{ path: Object.keys(blank)[0] }],
      })
  })

  test('of a patient of another clinic, of nobody, and of one who was merged', async () => {
    const [kept, gone] = [await recorded(), await recorded()]
    const other = await testClinic('namba', clinic.database)
    expect(await refusalFrom(other.staff().patients.correct(gone.correction({ phone: '1' })))).toEqual({ code: 'notFound' })
    expect(await refusalFrom(clinic.staff().patients.correct(gone.correction({ id: randomUUID() })))).toEqual({ code: 'notFound' })
    await clinic.staff().patients.merge({
      from: { id: gone.patientId, version: 1 }, into: { id: kept.patientId, version: 1 }, take: [], reason: 'one person',
    })
    expect(await refusalFrom(clinic.staff().patients.correct(gone.correction({ version: 2 })))).toEqual({ code: 'notFound' })
    expect(await refusalFrom(clinic.staff('auditor').patients.correct(kept.correction()))).toMatchObject({ code: 'notPermitted' })
  })
})
