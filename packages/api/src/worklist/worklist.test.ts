import { asStaff } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { answeredDraft, registration } from '../test-patient.ts'
import { EXPECTED } from '../test-settings.ts'
import type { RegisterPatient } from '../patient/register-patient.ts'

const made: TestClinic[] = []
let clinic: TestClinic
beforeEach(async () => {
  clinic = await testClinic(`clinic-${made.length}`, made[0]?.database)
  made.push(clinic)
})
afterAll(() => made[0]?.database.drop())

const at = (day: string) => (clinic.time.now = new Date(`${day}T10:00:00+09:00`))

/** Somebody treated on 1 June 2023 with a baseline of fives. */
async function treated(over: Partial<RegisterPatient> = {}, performedIn = '2023-06-01') {
  at(performedIn > '2023-06-01' ? performedIn : '2023-06-01')
  const staff = clinic.staff()
  const { patientId, episodeId } = await staff.patients.register(registration({ phone: '090-1234-5678', ...over }))
  await answered(episodeId, '2023-05-20', '5')
  await staff.procedures.record({
    id: randomUUID(), episodeId, method: 'cellgel', performedIn, discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null,
  })
  return { patientId, episodeId }
}

const answered = (episodeId: string, date: string, score: string) =>
  clinic.staff().assessments.record({
    id: randomUUID(), episodeId, on: { date }, mode: 'phone', answeredBy: 'patient', notSure: [], note: null,
    scores: { lowerBack: score, lowerLimbs: score, numbness: score, buttocks: score },
  })

const list = (section?: 'alerts' | 'intakes' | 'overdue' | 'dueThisWeek') => clinic.staff().worklist.list(section ? { section } : {})
const listed = async () => (await list()).rows.map(({ items }) => items.map(({ reason }) => (reason.kind === 'alert' ? reason.cause.reason : reason.kind)))

describe('the worklist, as time goes by', () => {
  test('says who, which day it is, what may be expected, the last four scores, why, and what to do', async () => {
    const { episodeId } = await treated({ number: 7 })
    at('2023-06-08')
    const { rows, counts, today, nextCursor } = await list()
    expect([counts, today, nextCursor]).toEqual([{ alerts: 0, intakes: 0, overdue: 0, dueThisWeek: 1 }, '2023-06-08', null])
    expect(rows).toMatchObject([
      {
        episodeId,
        person: { number: '7', phone: '090-1234-5678' },
        section: 'dueThisWeek',
        items: [{ reason: { kind: 'due', point: 'oneWeek', dueOn: '2023-06-08' } }],
        mainAction: 'sendLink',
        day: 7,
        phase: 'worseningExpected',
        discs: ['L4/5'],
        lastScores: { lowerBack: 5, lowerLimbs: 5, numbness: 5, buttocks: 5 },
        openLink: null,
      },
    ])
  })

  test('expects what the clinic’s own version for the treatment’s day expects, not what every clinic begins with', async () => {
    await treated({ familyName: '以前' })
    await treated({ familyName: '以後' }, '2023-06-02')
    const { expectedCourse } = clinic.staff('physician').settings
    const { revision } = await expectedCourse.versions({ method: 'cellgel' })
    const draft = { ...EXPECTED, worsening: { fromDay: 0, toDay: 3 } }
    await expectedCourse.plan({ id: randomUUID(), method: 'cellgel', validFrom: '2023-06-02', reason: 'decided', revision, draft })
    at('2023-06-08')
    expect((await list()).rows.map(({ person, phase }) => [person.familyName, phase])).toEqual([
      ['以前', 'worseningExpected'],
      ['以後', 'between'],
    ])
  })

  test('nobody is listed before anything is due; then it is due, overdue, and past', async () => {
    await treated()
    for (const [day, expected] of [
      ['2023-06-03', []],
      ['2023-06-07', [['due']]],
      ['2023-06-11', [['overdue']]],
      ['2023-06-15', [['overdue']]],
      ['2023-06-16', []],
      ['2023-06-25', [['due']]],
    ] as const) {
      at(day)
      expect([day, await listed()]).toEqual([day, expected])
    }
  })

  test('alerts come first, then overdue, then what is due, and the address’s section shows one of them', async () => {
    const worse = await treated({ familyName: '悪化' })
    const overdue = await treated({ familyName: '期日' })
    await treated({ familyName: '回答' }, '2023-07-03')
    await answered(overdue.episodeId, '2023-06-08', '4')
    at('2023-07-09')
    await answered(worse.episodeId, '2023-07-05', '8')
    const { rows, counts } = await list()
    expect(rows.map(({ person, section }) => [person.familyName, section])).toEqual([
      ['悪化', 'alerts'],
      ['期日', 'overdue'],
      ['回答', 'dueThisWeek'],
    ])
    expect(rows[0]).toMatchObject({ mainAction: 'call', items: [{ reason: { cause: { reason: 'worse', by: 3 } } }, {}, {}, {}] })
    expect(counts).toEqual({ alerts: 1, intakes: 0, overdue: 1, dueThisWeek: 1 })
    expect((await list('overdue')).rows.map(({ person }) => person.familyName)).toEqual(['期日'])
  })

  test('a treatment known to its month is never guessed at', async () => {
    await treated({}, '2023-05')
    at('2023-06-08')
    expect(await listed()).toEqual([])
  })

  test('a corrected treatment date moves everything that follows from it', async () => {
    const { patientId } = await treated()
    at('2023-06-12')
    expect(await listed()).toEqual([['overdue']])
    const staff = clinic.staff()
    const { episodes } = await staff.patients.page({ patientId })
    const { id, version } = episodes[0]?.procedures[0] ?? { id: '', version: 0 }
    await staff.procedures.correct({
      id, version, method: 'cellgel', performedIn: '2023-06-10', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null,
      reason: 'The day was a slip.',
    })
    expect(await listed()).toEqual([])
  })

  test('who was sent a link is left alone for a while; then the link is shown, and changes what to do first', async () => {
    const { episodeId } = await treated()
    at('2023-06-08')
    await clinic.staff().links.create({ requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' })
    expect(await listed()).toEqual([])
    at('2023-06-11')
    const [row] = (await list()).rows
    expect(row).toMatchObject({ mainAction: 'enterByPhone', openLink: { sentAt: '2023-06-08T01:00:00.000Z', draftSavedAt: null } })
  })

  test('pages follow each other without a gap', async () => {
    for (let index = 0; index < 27; index += 1) await treated({ number: 100 + index })
    at('2023-06-08')
    const staff = clinic.staff()
    const first = await staff.worklist.list({})
    const second = await staff.worklist.list({ cursor: first.nextCursor })
    expect([first.rows.length, second.rows.length, second.nextCursor, first.counts.dueThisWeek]).toEqual([25, 2, null, 27])
    expect(new Set([...first.rows, ...second.rows].map(({ episodeId }) => episodeId)).size).toBe(27)
  })
})

test('a page that begins in one section goes on in the next, and the next page goes on from there', async () => {
  const worse = []
  for (let index = 0; index < 8; index += 1) worse.push(await treated({ number: 200 + index }, '2023-06-03'))
  for (let index = 0; index < 20; index += 1) await treated({ number: 300 + index })
  at('2023-06-12')
  for (const { episodeId } of worse) await answered(episodeId, '2023-06-10', '9')
  const staff = clinic.staff()
  const first = await staff.worklist.list({})
  const second = await staff.worklist.list({ cursor: first.nextCursor })
  expect(first.counts).toEqual({ alerts: 8, intakes: 0, overdue: 20, dueThisWeek: 0 })
  const sections = [...first.rows, ...second.rows].map(({ section }) => section)
  expect(sections).toEqual([...Array.from({ length: 8 }, () => 'alerts'), ...Array.from({ length: 20 }, () => 'overdue')])
  expect([first.rows.length, second.rows.length, second.nextCursor]).toEqual([25, 3, null])
  expect(new Set([...first.rows, ...second.rows].map(({ episodeId }) => episodeId)).size).toBe(28)
})

describe('what was done', () => {
  const acting = async () => {
    const { episodeId } = await treated()
    at('2023-06-11')
    const [row] = (await list()).rows
    return { id: randomUUID(), episodeId, items: row?.items.map(({ key }) => key) ?? [] }
  }

  test('takes the matter off the list until its day, and it is back on the next', async () => {
    const seen = await acting()
    expect(await clinic.staff('frontDesk').worklist.pause({ ...seen, act: 'notReached', note: null })).toEqual({ quietUntil: '2023-06-11' })
    expect(await listed()).toEqual([])
    at('2023-06-12')
    expect(await listed()).toEqual([['overdue']])
  })

  test('is done for good where it was settled; the next point is another matter', async () => {
    const seen = await acting()
    expect(await clinic.staff('nurse').worklist.settle({ ...seen, act: 'called', note: 'Answers at the next visit.' })).toEqual({ quietUntil: null })
    at('2023-06-14')
    expect(await listed()).toEqual([])
    at('2023-06-28')
    expect(await listed()).toEqual([['due']])
  })

  test('a retried act is one act, and leaves one line in the audit', async () => {
    const seen = await acting()
    const act = () => clinic.staff().worklist.pause({ ...seen, act: 'promised', note: 'Tonight' })
    expect(await act()).toEqual({ quietUntil: '2023-06-17' })
    expect(await act()).toEqual({ quietUntil: '2023-06-17' })
  })

  test('about something that is no longer listed is refused by name, and so is what nobody of this clinic has', async () => {
    const seen = await acting()
    await answered(seen.episodeId, '2023-06-10', '4')
    expect(await refusalFrom(clinic.staff().worklist.pause({ ...seen, act: 'promised', note: null }))).toEqual({ code: 'noLongerListed' })
    expect(await refusalFrom(clinic.staff().worklist.pause({ ...seen, episodeId: randomUUID(), act: 'promised', note: null }))).toEqual({ code: 'notFound' })
  })

  test('the front desk cannot settle, an auditor can do nothing, and nobody settles without a word', async () => {
    const seen = await acting()
    const settle = { ...seen, act: 'closed', note: 'done' } as const
    expect(await refusalFrom(clinic.staff('frontDesk').worklist.settle(settle))).toMatchObject({ code: 'notPermitted' })
    expect(await refusalFrom(clinic.staff('auditor').worklist.pause({ ...seen, act: 'promised', note: null }))).toMatchObject({ code: 'notPermitted' })
    expect(await refusalFrom(clinic.staff('nurse').worklist.settle({ ...settle, note: ' ' }))).toMatchObject({ code: 'invalidInput' })
  })

  test('does not quiet what nobody had seen yet', async () => {
    const { episodeId } = await treated()
    at('2023-07-08')
    const seen = (await list()).rows[0]?.items.map(({ key }) => key) ?? []
    await answered(episodeId, '2023-07-08', '9')
    await refusalFrom(clinic.staff().worklist.pause({ id: randomUUID(), episodeId, items: seen, act: 'promised', note: null }))
    expect((await listed())[0]).toContain('worse')
  })
})

describe('a warning sign in a form that is not finished', () => {
  test('stands first, is called about, and goes only when somebody says what was done', async () => {
    const { session, episodeId, patientId } = await answeredDraft(clinic, { warningSigns: ['urine'] })
    const [row] = (await list()).rows
    expect(row).toMatchObject({
      episodeId,
      section: 'alerts',
      items: [{ reason: { kind: 'warning', codes: ['urine'], isFormSent: false } }],
      mainAction: 'call',
      phase: 'beforeTreatment',
    })
    await session.form.send({ responseId: randomUUID() })
    const [sent] = (await list()).rows
    expect(sent?.items).toMatchObject([{ reason: { kind: 'warning', isFormSent: true } }])
    const seen = { id: randomUUID(), episodeId, items: sent?.items.map(({ key }) => key) ?? [] }
    expect(await refusalFrom(clinic.staff('frontDesk').worklist.settle({ ...seen, act: 'called', note: 'x' }))).toMatchObject({ code: 'notPermitted' })
    await clinic.staff('nurse').worklist.settle({ ...seen, act: 'called', note: 'Seen the same day, no retention.' })
    expect(await listed()).toEqual([])
    const alerts = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
      tx.selectFrom('alert').select(['closed_by', 'what']).where('patient_id', '=', patientId).execute(),
    )
    expect(alerts).toEqual([{ closed_by: 'user-nurse', what: 'Seen the same day, no retention.' }])
  })
})

test('another clinic sees nothing of it', async () => {
  await treated()
  const other = await testClinic('other-clinic', clinic.database)
  other.time.now = new Date('2023-06-12T10:00:00+09:00')
  const { rows, counts } = await other.staff().worklist.list({})
  expect([rows, counts.overdue]).toEqual([[], 0])
})
