import { auditSentence } from '@sebone/words/staff/audit-sentence'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvDocument } from '../csv-document.ts'
import { inviteStaff } from '../staff-sign-in/invite-staff.ts'
import { staffCaller } from '../staff-router.ts'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { registration } from '../test-patient.ts'

let clinic: TestClinic
let nurse: ReturnType<typeof staffCaller>
let nurseId = ''
let patientId = ''
let episodeId = ''

beforeAll(async () => {
  clinic = await testClinic()
  clinic.time.now = new Date('2022-11-01T10:00:00+09:00')
  const password = 'long enough to be safe'
  const invited = await inviteStaff(clinic.deps(), { clinicId: clinic.clinicId, email: 'n@example.jp', name: '看護 一', role: 'nurse', password })
  nurseId = invited.ok ? invited.value.userId : ''
  const deps = clinic.deps('nurse')
  nurse = staffCaller({ ...deps, principal: { ...deps.principal, userId: nurseId } })
  clinic.time.now = new Date('2022-12-01T10:00:00+09:00')
  const made = await nurse.patients.register(registration({ number: 62 }))
  patientId = made.patientId
  episodeId = made.episodeId
})
afterAll(() => clinic.database.drop())

const answers = { lowerBack: '5', lowerLimbs: '', numbness: '3', buttocks: '0' }
const assessment = (over: object = {}) => ({
  id: randomUUID(), episodeId, on: { point: 'oneMonth' as const }, mode: 'phone' as const, answeredBy: 'patient' as const,
  scores: answers, notSure: [] as const, note: null, ...over,
})
const newest = async () => (await clinic.staff('auditor').audit.read({})).rows.find(({ action }) => action !== 'audit.read')

describe('a correction', () => {
  test('is told as what was, what is and why, also when it was corrected again since', async () => {
    await clinic.staff().procedures.record({
      id: randomUUID(), episodeId, method: 'cellgel', performedIn: '2022-11-01', discs: 'L4/5', notTreated: [], billedSites: 1,
      billedSitesReason: null, physician: null,
    })
    const { episodeId: _of, ...given } = assessment()
    await nurse.assessments.record({ ...given, episodeId })
    const correct = (version: number, numbness: string, reason: string) =>
      nurse.assessments.correct({ ...given, version, reason, scores: { ...answers, numbness } })
    await correct(1, '2', 'phone correction')
    const first = await newest()
    expect(first && auditSentence(first, 'en')).toBe(
      '看護 一 changed numbness at 1 month 3 → 2 of 試験 花子 (no. 62), reason: phone correction',
    )
    await correct(2, '', 'she was not asked')
    const { rows } = await clinic.staff('auditor').audit.read({ person: nurseId })
    const told = rows.filter(({ action }) => action === 'assessment.corrected').map((row) => auditSentence(row, 'en'))
    expect(told[0]).toContain('numbness at 1 month 2 → none')
    expect(told[1]).toContain('numbness at 1 month 3 → 2')
  })

  test('of a story names what was written and repeats none of it', async () => {
    await nurse.episodes.describe({ episodeId, version: 1, history: 'a private matter' })
    const row = await newest()
    expect(row && auditSentence(row, 'en')).toBe('看護 一 changed the history of 試験 花子 (no. 62)')
    expect(JSON.stringify(row)).not.toContain('private')
  })
})

describe('filters', () => {
  test('by person, patient, kind and day find those rows and no others', async () => {
    clinic.time.now = new Date('2022-12-05T00:30:00+09:00')
    await nurse.patients.page({ patientId })
    const read = async (filter: object) => (await clinic.staff('manager').audit.read(filter)).rows
    const looked = await read({ kind: 'looked', patient: 62 })
    expect(looked.map(({ action }) => action)).toEqual(['patient.looked'])
    expect((await read({ person: nurseId })).every(({ actor }) => actor.id === nurseId)).toBe(true)
    expect((await read({ patient: 62 })).every(({ patient }) => patient?.number === 62)).toBe(true)
    expect(await read({ patient: 63 })).toEqual([])
    const onTheFifth = await read({ from: '2022-12-05', to: '2022-12-05', person: nurseId })
    expect(onTheFifth.map(({ action }) => action)).toEqual(['patient.looked'])
    expect(await read({ from: '2022-12-02', to: '2022-12-04', person: nurseId })).toEqual([])
  })

  test('pages are by key: what is added meanwhile moves nothing', async () => {
    clinic.time.now = new Date('2022-12-06T10:00:00+09:00')
    for (let looks = 0; looks < 60; looks += 1) await nurse.patients.page({ patientId })
    const auditor = clinic.staff('auditor')
    const first = await auditor.audit.read({ kind: 'looked', person: nurseId })
    expect(first.rows).toHaveLength(50)
    for (let looks = 0; looks < 5; looks += 1) await nurse.patients.page({ patientId })
    const second = await auditor.audit.read({ kind: 'looked', person: nurseId, cursor: first.nextCursor })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(second).toMatchObject({ nextCursor: null })
    expect(ids).toHaveLength(61)
  })
})

describe('the export', () => {
  test('needs a fresh factor, is a table of sentences, and is told itself', async () => {
    const deps = clinic.deps('auditor')
    const stale = staffCaller({ ...deps, principal: { ...deps.principal, factorShownAt: new Date(clinic.time.now.getTime() - 11 * 60_000) } })
    expect(await refusalFrom(stale.audit.export({ language: 'en' }))).toEqual({ code: 'freshFactorNeeded' })
    const { csv, rows } = await clinic.staff('auditor').audit.export({ language: 'ja', person: nurseId, kind: 'wrote' })
    expect(csv).toMatch(/^\u{FEFF}番号,日時,操作した人/u)
    expect(csv.trim().split('\r\n')).toHaveLength(rows + 1)
    expect(csv).toContain('看護 一が試験 花子（No. 62）の治療1か月後のしびれ（3 → 2）を変更しました（理由：phone correction）')
    expect(csv).toContain('2022-12-01 10:00:00')
    expect(await newest()).toMatchObject({ action: 'audit.exported', detail: { rows, kind: 'wrote' } })
  })

  test('has no cell that a spreadsheet would take for a formula, and numbers that stay numbers', () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a', ' =1']
    const [line = ''] = [csvDocument([nasty])]
    for (const cell of line.slice(1).trimEnd().split(',')) expect(cell).toMatch(/^"?'/u)
    expect(csvDocument([[0, -1, null, 'a "b", c', '山田']])).toBe('\u{FEFF}0,-1,,"a ""b"", c",山田\r\n')
  })
})

test('a consultation that somebody without a link asked for is told, and hides nothing beside it', async () => {
  await clinic.anybody.consultation.request({
    clinic: 'umeda', id: randomUUID(), name: '試験 花子', contact: { phone: '03-0000-0000' }, complaint: '腰', language: 'ja',
  })
  const row = await newest()
  expect(row && auditSentence(row, 'en')).toContain('Somebody on the patient pages asked for a consultation')
  expect((await clinic.staff('auditor').audit.export({ language: 'ja' })).csv).toContain('患者ページを開いた方が相談を申し込みました')
})

test('who may not read the audit is refused, and reading it leaves a row', async () => {
  for (const role of ['frontDesk', 'nurse', 'physician'] as const)
    expect(await refusalFrom(clinic.staff(role).audit.read({}))).toMatchObject({ code: 'notPermitted' })
  await clinic.staff('manager').audit.read({ kind: 'access' })
  const { rows } = await clinic.staff('manager').audit.read({})
  expect(rows[0]).toMatchObject({ action: 'audit.read', detail: { kind: 'access' } })
})
