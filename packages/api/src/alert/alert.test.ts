import { asPatient, asStaff } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { answeredDraft, answerPages, BIRTH_DATE, FOUR_ANSWERS, OTHER_ANSWERS, patientWithLink, tokenOf } from '../test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const CHECK_IN = { id: 'check-in', version: 2 }
const opened = async () => {
  const made = await patientWithLink(clinic)
  const session = await clinic.opened({ token: made.token, birthDate: BIRTH_DATE })
  const save = (page: string, answers: Record<string, string | string[]>) =>
    session.form.savePage({ page, definition: CHECK_IN, answers, language: 'ja' })
  return { ...made, session, save }
}
const alertsOf = async (patientId: string) =>
  (await clinic.staff('nurse').alerts.list({})).filter((alert) => alert.patientId === patientId)

describe('a warning sign', () => {
  test('alerts staff with the page that names it, before the form is finished, each sign once', async () => {
    const { save, patientId, requestId } = await opened()
    expect(await save('lowerBack', { lowerBack: '3' })).toMatchObject({ escalated: [] })
    expect(await alertsOf(patientId)).toEqual([])
    expect(await save('signs', { warningSigns: ['urine', 'bowel'] })).toMatchObject({ escalated: ['urine', 'bowel'] })
    const [alert] = await alertsOf(patientId)
    expect(alert).toMatchObject({
      kind: 'redFlag', codes: ['urine', 'bowel'], requestId, point: 'oneWeek', isFormSent: false,
      raisedAt: clinic.time.now.toISOString(), patient: { familyName: '試験', number: expect.any(String) },
    })

    await save('signs', { warningSigns: ['urine', 'bowel'] })
    await save('lowerBack', { lowerBack: '4' })
    expect(await alertsOf(patientId)).toHaveLength(1)
    clinic.time.now = new Date(clinic.time.now.getTime() + 60_000)
    await save('signs', { warningSigns: ['urine', 'weakness'] })
    expect((await alertsOf(patientId)).map(({ codes }) => codes)).toEqual([['urine', 'bowel'], ['weakness']])
  })

  test('taken back leaves the alert: somebody calls all the same', async () => {
    const { session, save, patientId } = await opened()
    await save('signs', { warningSigns: ['urine'] })
    expect(await save('signs', { warningSigns: 'none' })).toMatchObject({ escalated: [] })
    expect(await session.form.current()).toMatchObject({ escalated: [] })
    expect(await alertsOf(patientId)).toHaveLength(1)
  })

  test('on two devices at once is one alert', async () => {
    const { save, patientId } = await opened()
    await Promise.all(Array.from({ length: 12 }, () => save('signs', { warningSigns: ['urine'] })))
    expect(await alertsOf(patientId)).toHaveLength(1)
  })

  test('that was refused with its page is none', async () => {
    const { save, patientId } = await opened()
    expect(await refusalFrom(save('signs', { warningSigns: ['urine', 'none'] }))).toMatchObject({ code: 'pageRefused' })
    expect(await alertsOf(patientId)).toEqual([])
  })

  test('stays known after sending: the form is sent, the answer is "call us now"', async () => {
    const { session, patientId } = await answeredDraft(clinic, { warningSigns: ['weakness'] })
    expect(await session.form.send({ responseId: randomUUID() })).toMatchObject({ reply: 'callNow' })
    expect(await alertsOf(patientId)).toMatchObject([{ codes: ['weakness'], isFormSent: true }])
    const page = await clinic.staff().patients.page({ patientId })
    expect(page.alerts).toMatchObject([{ codes: ['weakness'] }])
    expect(page.episodes[0]?.assessments[0]?.redFlags).toBe('some')
  })
})

describe('numbness in the saddle', () => {
  test('marked on the map is a warning sign, whatever the question about it is answered with', async () => {
    const { save, patientId } = await opened()
    await save('numbAreaChange', { numbAreaChange: 'larger' })
    expect(await save('numbArea', { numbArea: ['heel-left', 'backPassage'] })).toMatchObject({ escalated: ['saddleNumbness'] })
    expect(await save('signs', { warningSigns: 'none' })).toMatchObject({ escalated: ['saddleNumbness'] })
    expect(await alertsOf(patientId)).toMatchObject([{ codes: ['saddleNumbness'] }])
  })

  test('repeated as "the same" is raised anew with the form that repeats it', async () => {
    const { session, patientId, episodeId } = await answeredDraft(clinic, { numbAreaChange: 'larger', numbArea: ['genitals'] })
    await session.form.send({ responseId: randomUUID() })
    for (const { id } of await alertsOf(patientId)) await clinic.staff().alerts.close({ alertId: id, what: '受診済み' })
    const asked = { requestId: randomUUID(), episodeId, point: 'oneMonth', language: 'ja' } as const
    const link = await clinic.staff().links.create(asked)
    const later = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
    await answerPages(later, { ...FOUR_ANSWERS, ...OTHER_ANSWERS })
    expect(await alertsOf(patientId)).toEqual([])
    expect(await later.form.send({ responseId: randomUUID() })).toMatchObject({ reply: 'callNow' })
    expect(await alertsOf(patientId)).toMatchObject([{ codes: ['saddleNumbness'], point: 'oneMonth', isFormSent: true }])
    const { episodes } = await clinic.staff().patients.page({ patientId })
    expect(episodes[0]?.assessments.at(-1)).toMatchObject({ redFlags: 'some', extents: { numbness: { regions: ['genitals'] } } })
  })
})

describe('closing an alert', () => {
  test('needs a sentence about what was done; the second of two is told the first', async () => {
    const { save, patientId } = await opened()
    await save('signs', { warningSigns: ['urine'] })
    const [alert] = await alertsOf(patientId)
    const alertId = alert?.id ?? ''
    const close = (role: 'nurse' | 'physician', what: string) => clinic.staff(role).alerts.close({ alertId, what })
    expect(await refusalFrom(close('nurse', '  '))).toEqual({ code: 'whatWasDoneMissing' })
    const closed = await close('nurse', '電話しました。救急外来を案内。')
    expect(await close('nurse', '電話しました。救急外来を案内。')).toEqual(closed)
    expect(await refusalFrom(close('physician', 'called'))).toMatchObject({
      code: 'alertAlreadyClosed', what: '電話しました。救急外来を案内。',
    })
    expect(await alertsOf(patientId)).toEqual([])
    expect(await refusalFrom(clinic.staff().alerts.close({ alertId: randomUUID(), what: 'x' }))).toEqual({ code: 'notFound' })
  })

  test('leaves both in the trail, who raised and who closed', async () => {
    const { save, patientId } = await opened()
    await save('signs', { warningSigns: ['urine'] })
    const [alert] = await alertsOf(patientId)
    await clinic.staff('nurse').alerts.close({ alertId: alert?.id ?? '', what: 'called' })
    const rows = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
      tx.selectFrom('audit').select(['action', 'actor_kind', 'detail']).where('subject', '=', alert?.id ?? '').orderBy('id').execute(),
    )
    expect(rows).toEqual([
      { action: 'alert.raised', actor_kind: 'patient', detail: { codes: ['urine'] } },
      { action: 'alert.closed', actor_kind: 'staff', detail: { reason: 'called' } },
    ])
  })
})

test('the patient’s role can raise an alert for its own request only, and read none', async () => {
  const { requestId, patientId } = await patientWithLink(clinic)
  const other = await patientWithLink(clinic)
  const within = <T>(work: Parameters<typeof asPatient<T>>[2]) =>
    asPatient(clinic.database.patient, { clinicId: clinic.clinicId, patientId: other.patientId, actor: 'session' }, work)
  const { raiseOwnAlert } = await import('../own-form/own-alert.repository.ts')
  expect(await within((tx) => raiseOwnAlert(tx, requestId, ['urine'], new Date()))).toEqual([])
  expect(await alertsOf(patientId)).toEqual([])
  await expect(within((tx) => tx.selectFrom('alert').select('id').execute())).rejects.toThrow('permission denied')
})
