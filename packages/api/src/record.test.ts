import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffFilesCaller } from './staff-files-router.ts'
import { refusalFrom, testClinic } from './test-clinic.ts'
import type { TestClinic } from './test-clinic.ts'
import { registration } from './test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const newPatient = () => clinic.staff().patients.register(registration())
const pageOf = async (patientId: string) => {
  const page = await clinic.staff().patients.page({ patientId })
  const [episode] = page.episodes
  if (!episode) throw new Error('no episode')
  return episode
}
const treatment = (episodeId: string, over = {}) => ({
  id: randomUUID(),
  episodeId,
  method: 'cellgel' as const,
  performedIn: '2023-05-10',
  discs: 'L4/5',
  notTreated: [],
  billedSites: 1,
  billedSitesReason: null,
  ...over,
})
const slip = (episodeId: string) => ({
  id: randomUUID(), episodeId, kind: 'anterolisthesis' as const, at: 'L4', side: null, grade: null, redFramed: false,
})

describe('what speaks against a treatment', () => {
  test('a finding and a note of staff need a physician’s reason each, and the refusal names what is missing, stops first', async () => {
    const { patientId, episodeId } = await newPatient()
    const staff = clinic.staff()
    await staff.conditions.record(slip(episodeId))
    const noted = await clinic.staff('nurse').contraindications.note({ id: randomUUID(), episodeId, contraindication: 'pregnancy', note: null })
    expect((await pageOf(patientId)).warnings.present).toEqual([
      { contraindication: 'pregnancy', from: ['staff'], at: [] },
      { contraindication: 'slip', from: ['finding'], at: [{ vertebra: 'L4' }] },
    ])
    expect(await refusalFrom(staff.procedures.record(treatment(episodeId)))).toEqual({
      code: 'contraindicationNeedsPhysician', missing: ['pregnancy', 'slip'],
    })
    await staff.contraindications.remove({ id: noted.id, version: 1, reason: 'the test was negative' })
    const despite = [{ contraindication: 'slip' as const, reason: 'stable, explained' }]
    const made = await staff.procedures.record(treatment(episodeId, { despite, lotNumbers: 'ＣＧ－１、CG-2', duringTreatment: 'calm' }))
    expect(made).toMatchObject({
      lotNumbers: ['CG-1', 'CG-2'], duringTreatment: 'calm',
      wentOnDespite: [{ contraindication: 'slip', reason: 'stable, explained', physician: 'physician' }],
    })
  })

  test('a recorded reason cannot be corrected away, and keeps the name of who gave it', async () => {
    const { episodeId } = await newPatient()
    const staff = clinic.staff()
    await staff.conditions.record(slip(episodeId))
    const { episodeId: _of, ...made } = treatment(episodeId, { despite: [{ contraindication: 'slip' as const, reason: 'stable' }] })
    await staff.procedures.record({ ...made, episodeId })
    const correct = (over: object) => staff.procedures.correct({ ...made, version: 1, reason: 'a wrong lot', ...over })
    expect(await refusalFrom(correct({ despite: [] }))).toEqual({ code: 'contraindicationNeedsPhysician', missing: ['slip'] })
    expect(await correct({ lotNumbers: 'CG-9' })).toMatchObject({ lotNumbers: ['CG-9'], wentOnDespite: [{ physician: 'physician' }] })
  })
})

describe('harm, and what ends a course', () => {
  test('harm is recorded after its treatment, corrected with a reason, and its dates are looked at', async () => {
    const { patientId, episodeId } = await newPatient()
    const staff = clinic.staff('nurse')
    const { id: procedureId } = await clinic.staff().procedures.record(treatment(episodeId))
    const harm = { id: randomUUID(), kind: 'headache', severity: 'mild', relation: 'possible', description: null, measures: 'rest', resolvedOn: '' } as const
    const record = (on: string) => staff.adverseEvents.record({ ...harm, procedureId, on })
    expect(await refusalFrom(record('2023-05-09'))).toMatchObject({ code: 'adverseEventBeforeTreatment' })
    expect(await refusalFrom(record('2024-05-09'))).toMatchObject({ code: 'adverseEventInFuture' })
    expect(await refusalFrom(record('soon'))).toMatchObject({ code: 'notADate', field: 'on' })
    expect(await record('2023-05-12')).toMatchObject({ version: 1, on: '2023-05-12' })
    expect(await record('2023-05-12')).toMatchObject({ version: 1 })
    const correct = (version: number) => staff.adverseEvents.correct({ ...harm, on: '2023-05-12', resolvedOn: '2023-05-14', version, reason: 'asked again' })
    expect(await correct(1)).toMatchObject({ version: 2, resolvedOn: '2023-05-14' })
    expect(await refusalFrom(correct(1))).toMatchObject({ code: 'staleVersion', current: { version: 2 } })
    expect((await pageOf(patientId)).adverseEvents).toMatchObject([{ id: harm.id, measures: 'rest' }])
    await staff.adverseEvents.remove({ id: harm.id, version: 2, reason: 'of another patient' })
    expect((await pageOf(patientId)).adverseEvents).toEqual([])
  })

  test('an operation elsewhere closes what comes after it, and taking it back opens it again', async () => {
    const { patientId, episodeId } = await newPatient()
    const staff = clinic.staff('nurse')
    const event = { id: randomUUID(), episodeId, kind: 'operatedElsewhere', on: '2023-06', note: null } as const
    expect(await refusalFrom(staff.intercurrentEvents.record(event))).toEqual({ code: 'nothingTreated' })
    await clinic.staff().procedures.record(treatment(episodeId))
    expect(await refusalFrom(staff.intercurrentEvents.record({ ...event, on: '2023-04' }))).toMatchObject({ code: 'eventBeforeTreatment' })
    const statuses = async () => (await pageOf(patientId)).courses[0]?.course.points.map(({ status }) => status)
    const open = await statuses()
    await staff.intercurrentEvents.record(event)
    expect(await statuses()).not.toEqual(open)
    expect(await statuses()).toContain('notApplicable')
    expect((await clinic.staff().patients.search({ query: '試験' })).patients.find(({ id }) => id === patientId)?.standing).not.toBe('overdue')
    await staff.intercurrentEvents.remove({ id: event.id, version: 1, reason: 'another patient' })
    expect(await statuses()).toEqual(open)
  })

  test('a point that the patient declines is declined, and asked again when they change their mind', async () => {
    const { patientId, episodeId } = await newPatient()
    const staff = clinic.staff('nurse')
    const { id: procedureId } = await clinic.staff().procedures.record(treatment(episodeId))
    const status = async () => (await pageOf(patientId)).courses[0]?.course.points.find(({ point }) => point === 'threeMonths')?.status
    const declined = await staff.points.decline({ id: randomUUID(), procedureId, point: 'threeMonths', note: 'travels' })
    expect(await status()).toBe('declined')
    await staff.points.askAgain({ id: declined.id, version: 1, reason: 'is back' })
    expect(await status()).not.toBe('declined')
  })
})

describe('notes', () => {
  test('nothing is rewritten: a correction stands beside what it corrects, and of two only the first counts', async () => {
    const { patientId, episodeId } = await newPatient()
    const staff = clinic.staff('frontDesk')
    const first = await staff.notes.write({ id: randomUUID(), episodeId, text: 'call in the mornin' })
    const correction = { noteId: first.id, text: 'call in the morning', reason: 'a slip' }
    clinic.time.now = new Date(clinic.time.now.getTime() + 60_000)
    const corrected = await staff.notes.correct({ id: randomUUID(), ...correction })
    expect(await refusalFrom(staff.notes.correct({ id: randomUUID(), ...correction, text: 'other' }))).toMatchObject({
      code: 'staleVersion', current: { id: corrected.id, text: 'call in the morning' },
    })
    expect((await pageOf(patientId)).notes).toMatchObject([
      { id: first.id, text: 'call in the mornin', author: 'frontDesk', corrects: null },
      { id: corrected.id, corrects: first.id, reason: 'a slip' },
    ])
  })

  test('an auditor writes none', async () => {
    const { episodeId } = await newPatient()
    expect(await refusalFrom(clinic.staff('auditor').notes.write({ id: randomUUID(), episodeId, text: 'x' }))).toMatchObject({ code: 'notPermitted' })
  })
})

describe('attachments', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
  const files = (role: 'physician' | 'auditor' = 'physician') => staffFilesCaller(clinic.deps(role)).files

  test('come back byte for byte, once however often they are sent, and leave the record with a reason', async () => {
    const { patientId, episodeId } = await newPatient()
    const file = { id: randomUUID(), episodeId, name: 'MRI 頸椎.png', description: null, content: PNG }
    const made = await files().attach(file)
    expect(await files().attach(file)).toEqual(made)
    const list = () => clinic.staff('auditor').attachments.list({ patientId })
    expect(await list()).toMatchObject([{ name: 'MRI 頸椎.png', type: 'png', size: 11, attachedBy: 'physician', version: 1 }])
    const opened = await files('auditor').open({ id: file.id })
    expect([...opened.content]).toEqual([...PNG])
    await clinic.staff().attachments.remove({ id: file.id, version: 1, reason: 'of another patient' })
    expect(await list()).toEqual([])
    expect(await refusalFrom(files().open({ id: file.id }))).toEqual({ code: 'notFound' })
  })

  test('one that lies is refused by name, and who may not attach is turned away', async () => {
    const { episodeId } = await newPatient()
    const file = { id: randomUUID(), episodeId, name: 'report.pdf', description: null, content: PNG }
    expect(await refusalFrom(files().attach(file))).toEqual({ code: 'attachmentLies', name: 'report.pdf', says: 'pdf', is: 'png' })
    expect(await refusalFrom(files().attach({ ...file, content: new Uint8Array() }))).toMatchObject({ code: 'attachmentEmpty' })
    expect(await refusalFrom(files('auditor').attach(file))).toMatchObject({ code: 'notPermitted' })
  })

  test('of another clinic are as if they did not exist', async () => {
    const other = await testClinic('namba', clinic.database)
    const { episodeId } = await newPatient()
    const file = { id: randomUUID(), episodeId, name: 'a.png', description: null, content: PNG }
    await files().attach(file)
    expect(await refusalFrom(staffFilesCaller(other.deps()).files.open({ id: file.id }))).toEqual({ code: 'notFound' })
    expect(await refusalFrom(staffFilesCaller(other.deps()).files.attach({ ...file, id: randomUUID() }))).toEqual({ code: 'notFound' })
  })
})

describe('history', () => {
  test('tells who changed what from what to what, and why', async () => {
    const { episodeId } = await newPatient()
    const staff = clinic.staff()
    const { episodeId: _of, ...made } = treatment(episodeId, { notTreated: [{ disc: 'L3/4', reason: 'narrowed' as const }] })
    await staff.procedures.record({ ...made, episodeId })
    await staff.procedures.correct({ ...made, performedIn: '2023-05-11', notTreated: [], version: 1, reason: 'wrong day' })
    await staff.procedures.correct({ ...made, performedIn: '2023-05-11', notTreated: [], lotNumbers: 'A1', version: 2, reason: 'the lot' })
    const scores = { lowerBack: '5', lowerLimbs: '', numbness: '3', buttocks: '0' }
    const given = { id: randomUUID(), on: { date: '2023-05-17' }, mode: 'phone', answeredBy: 'patient', notSure: [], note: null } as const
    await staff.assessments.record({ ...given, scores, episodeId })
    await staff.assessments.correct({ ...given, scores: { ...scores, numbness: '2' }, version: 1, reason: 'misheard' })
    await staff.assessments.correct({ ...given, scores: { ...scores, numbness: '' }, notSure: ['numbness'], version: 2, reason: 'not sure after all' })
    const entries = await staff.history.ofEpisode({ episodeId })
    expect(entries.map(({ of, reason, changes }) => [of, reason, changes])).toEqual([
      ['assessment', 'not sure after all', [{ field: 'numbness', from: 2, to: 'notSure' }]],
      ['assessment', 'misheard', [{ field: 'numbness', from: 3, to: 2 }]],
      ['procedure', 'the lot', [{ field: 'lotNumbers', from: [], to: ['A1'] }]],
      ['procedure', 'wrong day', [
        { field: 'performedIn', from: '2023-05-10', to: '2023-05-11' },
        { field: 'notTreated', from: ['L3/4 narrowed'], to: [] },
      ]],
    ])
  })
})

describe('what cannot be true', () => {
  test('a treatment before birth, an answer before birth, a follow-up before any treatment', async () => {
    const { episodeId } = await newPatient()
    const staff = clinic.staff()
    expect(await refusalFrom(staff.procedures.record(treatment(episodeId, { performedIn: '1950' })))).toMatchObject({ code: 'treatmentBeforeBirth' })
    const scores = { lowerBack: '5', lowerLimbs: '', numbness: '3', buttocks: '0' }
    const given = { episodeId, mode: 'phone', answeredBy: 'patient', scores, notSure: [], note: null } as const
    const record = (on: { date: string } | { point: 'oneWeek' | 'baseline' }) => staff.assessments.record({ id: randomUUID(), ...given, on })
    expect(await refusalFrom(record({ date: '1950-01-01' }))).toMatchObject({ code: 'answerBeforeBirth' })
    expect(await refusalFrom(record({ point: 'oneWeek' }))).toEqual({ code: 'followUpBeforeTreatment', point: 'oneWeek', treatedOn: null })
    expect(await record({ point: 'baseline' })).toMatchObject({ point: 'baseline' })
  })

  test('300 discs in one line are too long, whether they are treated or found', async () => {
    const { episodeId } = await newPatient()
    const discs = Array.from({ length: 300 }, () => 'L3/4').join(', ')
    expect(await refusalFrom(clinic.staff().procedures.record(treatment(episodeId, { discs })))).toMatchObject({ code: 'tooLong' })
    const finding = { ...slip(episodeId), at: discs, keepUnclear: true }
    expect(await refusalFrom(clinic.staff().conditions.record(finding))).toMatchObject({ code: 'tooLong' })
  })

  test('a negative quote, and one of seven sites, are named', async () => {
    const { episodeId } = await newPatient()
    const give = (billedSites: number) =>
      clinic.staff().quotes.give({ id: randomUUID(), episodeId, plannedDiscs: 'L4/5', billedSites, sitesReason: 'x', language: 'ja' })
    expect(await refusalFrom(give(-1))).toEqual({ code: 'sitesNotWhole', sites: -1 })
    expect(await refusalFrom(give(7))).toMatchObject({ code: 'noPriceForSites', sites: 7 })
  })
})
