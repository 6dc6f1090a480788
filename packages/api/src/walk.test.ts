import { asStaff } from '@sebone/db/in-transaction'
import { caseResultOf } from '@sebone/domain/case-file/case-result'
import { readCase, readExpected } from '@sebone/fixtures/cases'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from './test-clinic.ts'
import type { TestClinic } from './test-clinic.ts'
import { answerPages, BIRTH_DATE, OTHER_ANSWERS, registration, tokenOf } from './test-patient.ts'

const printed = readCase(62)
const [before, oneWeek, oneMonth, threeMonths, sixMonths] = printed.scores.rows.map(({ values }) => values)

const scoresOf = (values: readonly string[] = []) => {
  const [lowerBack = '', lowerLimbs = '', numbness = '', buttocks = ''] = values
  return { lowerBack, lowerLimbs, numbness, buttocks }
}

describe('report no. 62, entered by hand and by the patient’s link', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterAll(() => clinic.database.drop())

  test('gives the published table, 1,430,000 yen and numbness as the only residual symptom', async () => {
    const staff = clinic.staff()
    clinic.time.now = new Date('2022-11-20T10:00:00+09:00')
    const { patientId, episodeId } = await staff.patients.register(registration({ number: 62 }))

    clinic.time.now = new Date('2023-03-31T10:00:00+09:00')
    for (const { kind, at } of [
      { kind: 'spinalCanalStenosis', at: 'discs L3/4 and L4/5' },
      { kind: 'anterolisthesis', at: 'L4' },
      { kind: 'schmorlsNode', at: 'upper part of disc L3' },
      { kind: 'osteoporosis', at: '' },
    ] as const) {
      const stated = { side: null, grade: null, redFramed: false, keepUnclear: kind === 'schmorlsNode' }
      await staff.conditions.record({ id: randomUUID(), episodeId, kind, at, ...stated })
    }
    const procedure = await staff.procedures.record({
      id: randomUUID(),
      episodeId,
      method: 'cellgel',
      performedIn: '2022-12',
      discs: 'L3/4, 4/5, and 5/s',
      notTreated: [],
      billedSites: 2,
      billedSitesReason: 'Two areas were billed for three discs.',
      physician: '見本 医師',
      despite: [
        { contraindication: 'stenosis', reason: 'The clinic treats stenosis knowingly; explained.' },
        { contraindication: 'slip', reason: 'Grade I and stable.' },
      ],
    })
    expect(procedure.discs).toEqual(['L3/4', 'L4/5', 'L5/S1'])

    for (const [point, values] of [
      ['baseline', before],
      ['oneWeek', oneWeek],
      ['oneMonth', oneMonth],
      ['threeMonths', threeMonths],
    ] as const)
      await staff.assessments.record({
        id: randomUUID(),
        episodeId,
        on: { point },
        mode: 'phone',
        answeredBy: 'patient',
        scores: scoresOf(values),
        notSure: [],
        note: null,
      })

    clinic.time.now = new Date('2023-06-15T10:00:00+09:00')
    const link = await staff.links.create({ requestId: randomUUID(), episodeId, point: 'sixMonths', language: 'ja' })
    const patient = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
    const toes = ['bigToeTip-left', 'bigToeTip-right']
    const worry = 'つま先だけ、まだしびれます。'
    await answerPages(patient, { ...OTHER_ANSWERS, ...scoresOf(sixMonths), numbAreaChange: 'smaller', numbArea: toes, worry })
    expect(await patient.form.send({ responseId: randomUUID() })).toMatchObject({ reply: 'thanks' })

    clinic.time.now = new Date('2023-08-26T10:00:00+09:00')
    const report = await staff.reports.progress({ episodeId })
    expect(caseResultOf({ ...report, number: 62 })).toEqual(readExpected(62))
    expect(report.price).toMatchObject({ total: 1_430_000, tax: 130_000 })
    expect(report.residual).toEqual(['numbness'])
    expect(report.patient.ageDecade).toBe(70)

    const { episodes } = await staff.patients.page({ patientId })
    expect(episodes[0]?.worries).toMatchObject([{ text: 'つま先だけ、まだしびれます。', on: '2023-06-15' }])
    expect(episodes[0]?.requests[0]).toMatchObject({ point: 'sixMonths', links: [{ state: 'used' }] })
    expect(clinic.unexpected).toEqual([])

    const trail = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
      tx.selectFrom('audit').select('action').where('patient_id', '=', patientId).orderBy('id').execute(),
    )
    expect(trail.map(({ action }) => action).slice(-15)).toEqual([
      ...Array.from({ length: 2 }, () => 'assessment.recorded'),
      'link.made',
      'link.opened',
      ...Array.from({ length: 8 }, () => 'form.saved'),
      'form.sent',
      'report.read',
      'patient.looked',
    ])
  })

  test('each treatment of an episode has a report of its own', async () => {
    const staff = clinic.staff()
    const { episodeId } = await staff.patients.register(registration())
    expect(await refusalFrom(staff.reports.progress({ episodeId }))).toEqual({ code: 'nothingTreated' })
    const ids = [randomUUID(), randomUUID()] as const
    const stated = { episodeId, method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1 } as const
    const of = { ...stated, billedSitesReason: null, physician: null }
    await staff.procedures.record({ id: ids[0], performedIn: '2022-10-03', ...of })
    await staff.procedures.record({ id: ids[1], performedIn: '2023-05-10', ...of, discs: 'L5/S' })
    const first = await staff.reports.progress({ episodeId, procedureId: ids[0] })
    const last = await staff.reports.progress({ episodeId })
    expect([first.procedure.discs, last.procedure.discs]).toEqual([['L4/5'], ['L5/S1']])
    expect(first.course.closed).toEqual({ reason: 'treatedAgain', on: '2023-05-10' })
    expect(await refusalFrom(staff.reports.progress({ episodeId, asOf: '2022-01-01' }))).toMatchObject({
      code: 'reportBeforeTreatment',
    })
    expect(await refusalFrom(staff.reports.progress({ episodeId, asOf: '2024-01-01' }))).toMatchObject({
      code: 'dateInFuture',
    })
  })
})
