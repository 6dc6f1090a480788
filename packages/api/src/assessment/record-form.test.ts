import { asStaff } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { BIRTH_DATE, FIRST_INTAKE_ANSWERS, patientWithLink, registration, tokenOf } from '../test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const ANSWERS = { lowerBack: '３', lowerLimbs: '1', numbness: 'notSure', buttocks: '0', numbAreaChange: 'larger', numbArea: ['heel-left'], warningSignsAfter: 'none', worry: '眠れない' }
const form = (episodeId: string, over: object = {}) => ({
  id: randomUUID(),
  episodeId,
  requestId: randomUUID(),
  responseId: randomUUID(),
  point: 'oneMonth' as const,
  definition: { id: 'check-in', version: 2 },
  answers: ANSWERS,
  mode: 'phone' as const,
  answeredOn: '2023-08-25',
  language: 'ja' as const,
  note: null,
  ...over,
})
const treat = (episodeId: string) =>
  clinic.staff().procedures.record({
    id: randomUUID(), episodeId, method: 'cellgel', performedIn: '2023-07-20', discs: 'L4/5', notTreated: [], billedSites: 1,
    billedSitesReason: null, physician: null,
  })
const draftsOf = (requestId: string) =>
  asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('draft').select('request_id').where('request_id', '=', requestId).execute(),
  )
const record = (input: ReturnType<typeof form>) => clinic.staff('nurse').assessments.recordForm(input)

describe('a form entered by staff', () => {
  test('gives what a sent form gives, and keeps what was said', async () => {
    const { patientId, episodeId } = await clinic.staff().patients.register(registration())
    await treat(episodeId)
    const input = form(episodeId)
    const recorded = await record(input)
    expect(recorded).toMatchObject({
      mode: 'phone', answeredOn: '2023-08-25', askedFor: 'oneMonth', answeredBy: 'patient', redFlags: 'allNo', responseId: input.responseId,
      scores: { lowerBack: { value: 3 }, numbness: { kind: 'notSure' }, buttocks: { value: 0 } },
      extents: { pain: null, numbness: { kind: 'regions', regions: ['heel-left'] } },
    })
    expect(await record(input)).toEqual(recorded)
    const { episodes } = await clinic.staff().patients.page({ patientId })
    expect(episodes[0]?.assessments).toHaveLength(1)
    expect(episodes[0]?.worries).toMatchObject([{ text: '眠れない' }])
    expect(await clinic.staff().responses.one({ responseId: input.responseId })).toMatchObject({ mode: 'phone', answers: { worry: { text: '眠れない' } } })
  })

  test('raises an alert for a warning sign, and for numbness in the saddle repeated as "the same"', async () => {
    const { patientId, episodeId } = await clinic.staff().patients.register(registration())
    await treat(episodeId)
    const marked = await record(form(episodeId, { answeredOn: '2023-08-01', answers: { ...ANSWERS, numbArea: ['backPassage'], warningSignsAfter: ['urine'] } }))
    const { numbArea: _, ...rest } = ANSWERS
    clinic.time.now = new Date(clinic.time.now.getTime() + 60_000)
    const same = await record(form(episodeId, { point: 'threeMonths', answers: { ...rest, numbAreaChange: 'same' } }))
    expect(same.extents.numbness).toMatchObject({ regions: ['backPassage'], source: { kind: 'sameAsLastTime', assessmentId: marked.id } })
    const alerts = (await clinic.staff().alerts.list({})).filter((alert) => alert.patientId === patientId)
    expect(alerts.map(({ codes }) => codes)).toEqual([['saddleNumbness', 'urine'], ['saddleNumbness']])
    expect(alerts).toMatchObject([{ isFormSent: true, requestId: null }, { isFormSent: true }])
  })

  test('uses up the link that was sent for it', async () => {
    const { patientId, episodeId, requestId } = await patientWithLink(clinic)
    await treat(episodeId)
    const answers = { ...ANSWERS, worseSinceTreatment: 'no' }
    await record(form(episodeId, { requestId, point: 'oneWeek', answers }))
    const { episodes } = await clinic.staff().patients.page({ patientId })
    expect(episodes[0]?.requests).toMatchObject([{ id: requestId, links: [{ state: 'used' }] }])
    expect(await refusalFrom(record(form(episodeId, { requestId, point: 'oneWeek', answers })))).toEqual({ code: 'requestClosed' })
  })

  test('leaves nothing of the patient’s own unsent answers, and whoever holds the link is told that it is answered', async () => {
    const { patientId, episodeId, requestId, token } = await patientWithLink(clinic)
    await treat(episodeId)
    const session = await clinic.opened({ token, birthDate: BIRTH_DATE })
    const save = { page: 'worry', definition: { id: 'check-in', version: 2 }, answers: { worry: '夜も眠れない' }, language: 'ja' } as const
    await session.form.savePage(save)
    expect(await draftsOf(requestId)).toHaveLength(1)
    const answers = { ...ANSWERS, worseSinceTreatment: 'no' }
    await record(form(episodeId, { requestId, point: 'oneWeek', answers }))

    expect(await draftsOf(requestId)).toEqual([])
    const [request] = (await clinic.staff().patients.page({ patientId })).episodes[0]?.requests ?? []
    expect(request).toMatchObject({ id: requestId, draftSavedAt: null, links: [{ state: 'used' }] })
    expect(await session.form.current()).toMatchObject({ state: 'sent', answers: {}, version: 0, receipt: { receipt: expect.any(String) } })
    expect(await refusalFrom(session.form.savePage(save))).toEqual({ code: 'alreadySent' })
    expect(await draftsOf(requestId)).toEqual([])
    const closed = await refusalFrom(clinic.opened({ token, birthDate: BIRTH_DATE }))
    expect(closed).toEqual(await refusalFrom(clinic.opened({ token: 'x'.repeat(token.length), birthDate: BIRTH_DATE })))
  })

  test('at the very moment at which the patient saves: either way no draft is left', async () => {
    const { episodeId } = await clinic.staff().patients.register(registration())
    await treat(episodeId)
    for (const point of ['oneWeek', 'oneMonth'] as const) {
      const requestId = randomUUID()
      const link = await clinic.staff().links.create({ requestId, episodeId, point, language: 'ja' })
      const session = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
      const save = { page: 'worry', definition: { id: 'check-in', version: 2 }, answers: { worry: '夜も眠れない' }, language: 'ja' } as const
      const answers = point === 'oneWeek' ? { ...ANSWERS, worseSinceTreatment: 'no' } : ANSWERS
      const saves = Array.from({ length: 8 }, () => session.form.savePage(save))
      await Promise.allSettled([...saves.slice(0, 4), record(form(episodeId, { requestId, point, answers })), ...saves.slice(4)])
      expect(await draftsOf(requestId)).toEqual([])
    }
  })

  test('may be a first intake from paper', async () => {
    const { episodeId } = await clinic.staff().patients.register(registration())
    const { email: _, countryOfResidence: __, ...answers } = FIRST_INTAKE_ANSWERS
    const input = form(episodeId, { point: 'baseline', definition: { id: 'first-intake', version: 2 }, answers, mode: 'paper' })
    expect(await record(input)).toMatchObject({ mode: 'paper', answeredBy: 'withFamily', extents: { pain: { regions: ['lowerBackMiddle'] } } })
  })

  test('is refused by name, and nothing of it is stored', async () => {
    const { patientId, episodeId } = await clinic.staff().patients.register(registration())
    await treat(episodeId)
    const of = (over: object) => refusalFrom(record(form(episodeId, over)))
    expect(await of({ answeredOn: '2023-02-30' })).toMatchObject({ code: 'notADate' })
    expect(await of({ answeredOn: '2023-09-01' })).toMatchObject({ code: 'dateInFuture' })
    expect(await of({ definition: { id: 'check-in', version: 9 } })).toEqual({ code: 'definitionUnknown', id: 'check-in', version: 9 })
    expect(await of({ episodeId: randomUUID() })).toEqual({ code: 'notFound' })
    expect(await of({ answers: { ...ANSWERS, numbArea: ['tail'], warningSignsAfter: '' } })).toEqual({
      code: 'answersIncomplete',
      problems: [{ code: 'answerUnknownRegion', item: 'numbArea', region: 'tail' }, { code: 'choiceMissing', item: 'warningSignsAfter' }],
    })
    const { episodes, alerts } = await clinic.staff().patients.page({ patientId })
    expect([episodes[0]?.assessments, episodes[0]?.requests, alerts]).toEqual([[], [], []])
  })
})

describe('an assessment recorded without a form', () => {
  const typed = (episodeId: string, over: object = {}) => ({
    id: randomUUID(), episodeId, on: { date: '2023-08-25' }, mode: 'inPerson' as const, answeredBy: 'patient' as const,
    scores: { lowerBack: '5', lowerLimbs: '', numbness: '', buttocks: '' }, notSure: [], note: null, ...over,
  })

  test('takes the body map too, with its "none" and "not sure"', async () => {
    const { episodeId } = await clinic.staff().patients.register(registration())
    const extents = { painArea: 'none', numbArea: ['sole-right', 'heel-left'] }
    const recorded = await clinic.staff().assessments.record(typed(episodeId, { extents }))
    expect(recorded.extents).toMatchObject({ pain: { kind: 'none' }, numbness: { regions: ['heel-left', 'sole-right'] } })
    const tail = clinic.staff().assessments.record(typed(episodeId, { extents: { painArea: 'tail' } }))
    expect(await refusalFrom(tail)).toEqual({ code: 'answerUnknownRegion', item: 'painArea', region: 'tail' })
  })

  test('is an alert when the saddle is marked, once', async () => {
    const { patientId, episodeId } = await clinic.staff().patients.register(registration())
    const { episodeId: _, ...input } = typed(episodeId)
    await clinic.staff().assessments.record({ ...input, episodeId })
    const correct = (version: number) =>
      clinic.staff().assessments.correct({ ...input, extents: { numbArea: 'genitals' }, version, reason: 'forgotten' })
    expect(await correct(1)).toMatchObject({ redFlags: 'some' })
    await correct(2)
    expect((await clinic.staff().patients.page({ patientId })).alerts).toMatchObject([{ codes: ['saddleNumbness'] }])
  })
})
