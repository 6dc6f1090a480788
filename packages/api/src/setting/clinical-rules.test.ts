import { courseOf } from '@sebone/domain/follow-up/course'
import { alertsOf } from '@sebone/domain/follow-up/alerts-of'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { registration } from '../test-patient.ts'
import { ALERT_RULES, EXPECTED, protocolWith } from '../test-settings.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  clinic.time.now = new Date('2023-08-26T10:00:00+09:00')
})
afterAll(() => clinic.database.drop())

const settings = () => clinic.staff('physician').settings
const saying = (validFrom: string) => ({ id: randomUUID(), validFrom, reason: 'decided at the meeting' })

async function treated(performedIn: string, ...answers: readonly [string, string][]) {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration())
  const discs = { method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null } as const
  await clinic.staff().procedures.record({ id: randomUUID(), episodeId, performedIn, ...discs })
  for (const [date, lowerBack] of answers) {
    const scores = { lowerBack, lowerLimbs: '2', numbness: '2', buttocks: '2' }
    const given = { mode: 'phone', answeredBy: 'patient', notSure: [], note: null } as const
    await clinic.staff().assessments.record({ id: randomUUID(), episodeId, on: { date }, scores, ...given })
  }
  const course = async () => (await clinic.staff().patients.page({ patientId })).episodes[0]?.courses[0]?.course
  return { patientId, course, dueOn: async () => (await course())?.points.find(({ point }) => point === 'oneWeek')?.dueOn }
}

describe('a follow-up protocol from a day on', () => {
  test('is for treatments of that day and later; the earlier ones keep theirs', async () => {
    const before = await treated('2023-08-14')
    const after = await treated('2023-08-15')
    expect([await before.dueOn(), await after.dueOn()]).toEqual(['2023-08-21', '2023-08-22'])

    const preview = await settings().protocol.preview({ validFrom: '2023-08-15', draft: protocolWith(6) })
    expect(preview).toMatchObject({ treatments: 1, changed: 1, dueDates: 1, isCut: false })
    expect(preview.rows).toMatchObject([
      {
        patient: { id: after.patientId },
        treatedOn: '2023-08-15',
        points: [{ point: 'oneWeek', before: { dueOn: '2023-08-22' }, after: { dueOn: '2023-08-21' } }],
      },
    ])
    const { revision } = await settings().protocol.versions()
    await settings().protocol.plan({ ...saying('2023-08-15'), revision, draft: protocolWith(6) })
    expect([await before.dueOn(), await after.dueOn()]).toEqual(['2023-08-21', '2023-08-21'])
    expect((await after.course())?.protocol.version).toBe(2)
  })

  test('that begins later changes nobody who was treated already', async () => {
    expect(await settings().protocol.preview({ validFrom: '2023-09-01', draft: protocolWith(8) })).toMatchObject({ treatments: 0, changed: 0, rows: [] })
  })

  test('that cannot be followed is refused, with each problem', async () => {
    const { revision } = await settings().protocol.versions()
    const refusal = await refusalFrom(settings().protocol.plan({ ...saying('2023-09-01'), revision, draft: protocolWith(30) }))
    expect(refusal).toMatchObject({ code: 'settingRefused', problems: [{ code: 'dueOutsideWindow', point: 'oneWeek' }] })
    expect(await refusalFrom(settings().protocol.preview({ validFrom: 'soon', draft: protocolWith(7) }))).toEqual({ code: 'notADate', text: 'soon' })
  })

  test('is the physician’s to decide', async () => {
    const { protocol } = clinic.staff('manager').settings
    const { revision } = await protocol.versions()
    expect(await refusalFrom(protocol.plan({ ...saying('2023-09-01'), revision, draft: protocolWith(7) }))).toEqual({
      code: 'notPermitted', permission: 'rules:write',
    })
  })
})

describe('an expected course from a day on', () => {
  test('says whose worsening it would expect, and then expects it', async () => {
    const patient = await treated('2023-07-20', ['2023-07-15', '3'], ['2023-08-12', '6'])
    expect((await patient.course())?.signals).toMatchObject([{ kind: 'worse', by: 3 }])
    const draft = { ...EXPECTED, worsening: { fromDay: 0, toDay: 30 } }
    const said = { method: 'cellgel', validFrom: '2023-07-20', draft } as const
    expect(await settings().expectedCourse.preview(said)).toMatchObject({
      changed: 1, signals: 2, rows: [{ signalsGone: [{ kind: 'worse' }], signalsNew: [{ kind: 'flare' }] }],
    })
    const { revision } = await settings().expectedCourse.versions({ method: 'cellgel' })
    await settings().expectedCourse.plan({ ...saying('2023-07-20'), method: 'cellgel', revision, draft })
    expect((await patient.course())?.signals).toMatchObject([{ kind: 'flare', by: 3 }])
  })
})

describe('alert rules', () => {
  test('the dry run says what the new and the old ones raise, month by month, as the rules themselves do', async () => {
    const patient = await treated('2023-05-10', ['2023-05-01', '3'], ['2023-06-12', '6'])
    const course = await patient.course()
    if (!course) throw new Error('a treated patient has a course')
    const draft = ALERT_RULES.map((rule) => (rule.when.kind === 'signal' ? { ...rule, when: { ...rule.when, byAtLeast: 4 } } : rule))
    const run = await settings().alertRules.dryRun({ draft })
    const own = (rows: typeof run.removedRows) => rows.filter(({ patient: { id } }) => id === patient.patientId)
    expect(own(run.removedRows).map(({ on, alert }) => [on, alert.reason])).toEqual([['2023-06-12', 'worse']])
    expect(own(run.addedRows)).toEqual([])
    expect(own(run.removedRows)[0]?.alert).toEqual(
      alertsOf(ALERT_RULES, course, []).find(({ reason }) => reason === 'worse'),
    )
    expect(run.months.find(({ month }) => month === '2023-06')).toEqual({ month: '2023-06', before: 1, after: 0 })
    expect(run.before.alerts - run.removed + run.added).toBe(run.after.alerts)
    expect(run.months.reduce((sum, { after }) => sum + after, 0)).toBe(run.after.alerts)
  })

  test('the same rules raise the same', async () => {
    expect(await settings().alertRules.dryRun({ draft: ALERT_RULES })).toMatchObject({ added: 0, removed: 0 })
  })

  test('a warning sign without “call now” is never accepted', async () => {
    const draft = ALERT_RULES.filter(({ id }) => id !== 'red-flag')
    const problems = [{ code: 'redFlagsWithoutCallNow' }]
    expect(await refusalFrom(settings().alertRules.dryRun({ draft }))).toMatchObject({ code: 'settingRefused', problems })
    const { revision } = await settings().alertRules.versions()
    expect(await refusalFrom(settings().alertRules.plan({ ...saying('2023-09-01'), revision, draft }))).toMatchObject({ problems })
  })
})

test('an answer at a point in a course by the stored rules is what the domain says', async () => {
  const patient = await treated('2023-06-01', ['2023-06-08', '4'])
  const course = await patient.course()
  const day = readCalendarDate('2023-08-26')
  const assessments = course?.points.flatMap(({ assessment }) => assessment ?? []) ?? []
  if (!course || !day.ok) throw new Error('a treated patient has a course')
  const { protocol, expected, treatedOn } = course
  expect(course).toEqual(courseOf({ treatedOn, assessments, today: day.value, protocol, expected }))
  expect(clinic.unexpected).toEqual([])
})
