import { auditSentence } from '@sebone/words/staff/audit-sentence'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { sentIntake } from '../test-intake.ts'
import { registration } from '../test-patient.ts'
import { FIELD_OF_COLUMN } from './audit-changes.ts'
import { TOLD_TABLES } from './row-change.repository.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  clinic.time.now = new Date('2023-08-26T10:00:00+09:00')
})
afterAll(() => clinic.database.drop())

/** What every table has: which row it is, whose, how often it was changed, and when it came and went, which the act tells. */
const OF_EVERY_ROW = ['clinic_id', 'id', 'patient_id', 'episode_id', 'version', 'created_at', 'removed_at']

/** Reviewed by hand: columns whose change is not told as before and after, and why. `*` is the whole table. */
const NOT_TOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  adverse_event: { procedure_id: 'never changes' },
  alert: { '*': 'is raised and closed; the act tells which signs and what was done' },
  assessment: {
    asked_for: 'never changes',
    response_id: 'never changes',
    red_flags: 'follows from what was answered, which stays',
  },
  assessment_extent: { assessment_id: 'names the row', sensation: 'names the row', same_as: 'another way to say the regions' },
  assessment_score: { assessment_id: 'names the row', area: 'is the field itself', score: 'told as the area', not_sure: 'told as the area' },
  attachment: { '*': 'is attached and removed; the act tells it' },
  condition: { as_printed: 'the same place in the words of whoever wrote it' },
  consent: { '*': 'is given and withdrawn; the act tells which and how' },
  consultation_request: { '*': 'is accepted, attached or dismissed; the act tells which and why' },
  contraindication: { '*': 'is noted and removed; the act tells it' },
  declined_point: { '*': 'is noted and taken back; the act tells which point' },
  episode_of_care: {
    number: 'never changes',
    opened_on: 'never changes',
    closed_on: 'the act tells that it was closed',
    closed_reason: 'the act tells that it was closed',
  },
  intercurrent_event: { '*': 'is recorded and removed; the act tells it' },
  patient: {
    number: 'never changes',
    is_synthetic: 'never changes',
    search_key: 'follows from the names',
    phone_key: 'follows from the telephone',
    merged_into: 'the act tells it',
  },
  price_list: { '*': 'a version is never changed, only withdrawn; the act tells which and why' },
  procedure: { method: 'never changes', discs_as_printed: 'the same discs in the words of whoever wrote them' },
  procedure_disc_not_treated: { procedure_id: 'names the row', as_printed: 'the same disc in the words of whoever wrote it' },
  quote: { '*': 'given quotes are frozen; giving, accepting and replacing are acts' },
  setting_version: { '*': 'a version is never changed, only withdrawn; the act tells which and why' },
}

describe('every table whose history is kept', () => {
  test('is told in words, column by column, or stands in the reviewed list with the reason why not', async () => {
    const owner = await clinic.database.asSuperuser()
    const { rows } = await owner.query<{ table: string; column: string }>(`
      select c.relname as table, a.attname as column from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where t.tgname = 'keep_history' order by c.relname, a.attnum`)
    await owner.end()
    const told = new Set(Object.entries(FIELD_OF_COLUMN).flatMap(([table, fields]) => Object.keys(fields).map((column) => `${table}.${column}`)))
    const kept = rows.filter(({ table, column }) => !OF_EVERY_ROW.includes(column) && NOT_TOLD[table]?.['*'] === undefined)
    const unsaid = kept.filter(({ table, column }) => !told.has(`${table}.${column}`) && NOT_TOLD[table]?.[column] === undefined)
    expect(unsaid).toEqual([])
    expect(rows.length).toBeGreaterThan(150)
    const columns = new Set(rows.flatMap(({ table, column }) => [table, `${table}.*`, `${table}.${column}`]))
    const named = Object.entries(NOT_TOLD).flatMap(([table, reviewed]) => Object.keys(reviewed).map((column) => `${table}.${column}`))
    expect([...told, ...named].filter((name) => !columns.has(name))).toEqual([])
    expect(named.filter((name) => told.has(name))).toEqual([])
    expect(Object.keys(FIELD_OF_COLUMN).filter((table) => !TOLD_TABLES.includes(table))).toEqual([])
  })
})

describe('a correction of the newer records is told as what was and what is', () => {
  const newest = async (language: 'en' | 'ja' = 'en') => {
    const { rows } = await clinic.staff('auditor').audit.read({})
    const row = rows.find(({ action }) => action !== 'audit.read')
    return row && auditSentence(row, language)
  }
  const patient = () => clinic.staff().patients.register(registration())

  test('a finding: its side and its grade by name', async () => {
    const { episodeId } = await patient()
    const finding = { id: randomUUID(), kind: 'discHerniation', at: 'L4/5', side: 'left', grade: null, redFramed: false } as const
    const { episodeId: _of, ...recorded } = { ...finding, episodeId }
    await clinic.staff().conditions.record({ ...recorded, episodeId })
    await clinic.staff().conditions.correct({
      ...recorded, side: 'right', redFramed: true, version: 1, grade: { system: 'herniation', grade: 'extrusion' },
    })
    expect(await newest()).toMatch(/changed the side left → right, the grade none → extrusion and the red frame no → yes of .+, disc herniation$/iu)
    expect(await newest('ja')).toContain('左右（左 → 右）、分類（なし → 脱出）、画像の赤枠（なし → あり）')
  })

  test('an adverse event and a treatment: codes by name, discs not treated named', async () => {
    const { episodeId } = await patient()
    const made = { id: randomUUID(), method: 'cellgel', discs: 'L4/5', billedSites: 1, billedSitesReason: null } as const
    const refusing = (disc: string) => [{ disc, reason: 'narrowed' as const }]
    await clinic.staff().procedures.record({ ...made, episodeId, performedIn: '2023-08-01', notTreated: refusing('L3/4') })
    await clinic.staff().procedures.correct({ ...made, performedIn: '2023-08-02', notTreated: refusing('L2/3'), version: 1, reason: 'the diary' })
    expect(await newest()).toMatch(/changed the day of treatment 1 August 2023 → 2 August 2023 and the discs not treated of .+, reason: the diary$/u)
    const event = {
      id: randomUUID(), kind: 'headache', severity: 'mild', relation: 'possible', on: '2023-08-03',
      description: 'a private matter', measures: null, resolvedOn: '',
    } as const
    await clinic.staff().adverseEvents.record({ ...event, procedureId: made.id })
    await clinic.staff().adverseEvents.correct({ ...event, severity: 'severe', description: 'another', version: 1, reason: 'called again' })
    const told = await newest()
    expect(told).toMatch(/changed the severity Mild → Severe and the description of .+, reason: called again$/u)
    expect(told).not.toContain('private')
    expect(await newest('ja')).toContain('重症度（軽度 → 重度）')
  })

  test('what an intake brought into the patient’s details, beside the review', async () => {
    const { responseId, patientId } = await sentIntake(clinic, { phone: '03-0000-0000' }, { phone: '090-1111-2222' })
    const { patient: seen } = await clinic.staff().intakes.one({ responseId })
    await clinic.staff().intakes.review({ responseId, patientVersion: seen.version, take: { phone: '090-1111-2222' } })
    expect(await newest()).toMatch(/reviewed the first intake of .+ and took over the telephone 03-0000-0000 → 090-1111-2222$/u)
    expect(await newest('ja')).toContain('の初診の問診を確認、電話番号（03-0000-0000 → 090-1111-2222）を反映しました')
    expect(patientId).toBe(seen.id)
  })
})
