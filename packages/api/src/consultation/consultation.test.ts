import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { BIRTH_DATE, registration, tokenOf } from '../test-patient.ts'

const PHONE = '06-0000-0000'
let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  await clinic.database.owner.updateTable('clinic').set({ phone: PHONE }).execute()
})
afterAll(() => clinic.database.drop())

type Request = Parameters<TestClinic['anybody']['consultation']['request']>[0]
const wish = (over: Partial<Request> = {}): Request => ({
  clinic: 'umeda',
  id: randomUUID(),
  name: '見本 太郎',
  contact: { phone: '０９０−００００−００００' },
  complaint: '半年前から、歩くと脚がしびれます。',
  language: 'ja',
  ...over,
})
const request = (over: Partial<Request> = {}) => clinic.anybody.consultation.request(wish(over))

describe('a request without a link', () => {
  test('is kept once, whatever is sent under its id again, and answers with its receipt alone', async () => {
    const id = randomUUID()
    const first = await request({ id })
    expect(Object.keys(first)).toEqual(['receipt'])
    expect(await request({ id, name: '別の人' })).toEqual(first)
    const listed = (await clinic.staff('frontDesk').consultations.list({})).filter((one) => one.id === id)
    expect(listed).toMatchObject([{ name: '見本 太郎', phone: '090-0000-0000', email: null, receipt: first.receipt }])
  })

  test('sent fifty times at once is one', async () => {
    const id = randomUUID()
    const receipts = await Promise.all(Array.from({ length: 50 }, () => request({ id })))
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1)
  })

  test('says the same to a patient of the clinic and to a stranger', async () => {
    await clinic.staff().patients.register(registration({ familyName: '見本', givenName: '太郎', phone: '090-0000-0000' }))
    expect(Object.keys(await request())).toEqual(['receipt'])
  })

  test.each([
    [{ name: ' 　' }, { code: 'nameMissing' }],
    [{ name: '長'.repeat(10_000) }, { code: 'nameTooLong', maxLength: 200 }],
    [{ name: 'a\u0000' }, { code: 'nameUnreadable' }],
    [{ name: '二行\n目' }, { code: 'nameUnreadable' }],
    [{ contact: {} }, { code: 'contactMissing' }],
    [{ contact: { phone: ' ', email: '' } }, { code: 'contactMissing' }],
    [{ contact: { phone: '12345' } }, { code: 'phoneUnreadable' }],
    [{ contact: { phone: '090-0000-0000 \u202e' } }, { code: 'phoneUnreadable' }],
    [{ contact: { phone: '9'.repeat(41) } }, { code: 'phoneTooLong', maxLength: 40 }],
    [{ contact: { email: 'hanako@' } }, { code: 'emailUnreadable' }],
    [{ contact: { email: `${'a'.repeat(260)}@example.jp` } }, { code: 'emailTooLong', maxLength: 254 }],
    [{ complaint: '' }, { code: 'complaintMissing' }],
    [{ complaint: 'あ'.repeat(2001) }, { code: 'complaintTooLong', maxLength: 2000 }],
    [{ complaint: '\ud800' }, { code: 'complaintUnreadable' }],
    [{ clinic: 'nowhere' }, { code: 'notFound' }],
    [{ clinic: '../umeda' }, { code: 'notFound' }],
  ])('%j is %j', async (over, refusal) => {
    expect(await refusalFrom(request(over))).toEqual(refusal)
  })

  test('keeps emoji, full-width mail addresses and lines of text', async () => {
    const id = randomUUID()
    await request({ id, contact: { email: 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ' }, complaint: '痛い😣\r\nとても' })
    const listed = (await clinic.staff().consultations.list({})).find((one) => one.id === id)
    expect(listed).toMatchObject({ email: 'hanako@example.jp', complaint: '痛い😣\nとても' })
  })
})

describe('a decision about it', () => {
  test('makes a patient, an episode and a first intake to be sent, together and once', async () => {
    const consultationId = randomUUID()
    await request({ id: consultationId })
    const patient = registration()
    const requestId = randomUUID()
    const desk = clinic.staff('frontDesk')
    const accepted = await desk.consultations.accept({ consultationId, patient, requestId })
    expect(await desk.consultations.accept({ consultationId, patient, requestId })).toEqual(accepted)
    const { episodeId, patientId } = accepted
    const link = await desk.links.create({ requestId, episodeId, point: 'baseline', instrument: 'firstIntake', language: 'ja' })
    const session = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
    expect((await session.form.current()).definition.id).toBe('first-intake')
    expect((await clinic.staff().patients.page({ patientId })).episodes).toHaveLength(1)
    expect((await desk.consultations.list({})).map(({ id }) => id)).not.toContain(consultationId)

    const other = desk.consultations.accept({ consultationId, patient: registration(), requestId: randomUUID() })
    expect(await refusalFrom(other)).toEqual({ code: 'consultationClosed', outcome: 'accepted' })
    const dismissed = desk.consultations.dismiss({ consultationId, reason: 'twice' })
    expect(await refusalFrom(dismissed)).toEqual({ code: 'consultationClosed', outcome: 'accepted' })
  })

  test('that cannot be carried out leaves the request open and nobody registered', async () => {
    const consultationId = randomUUID()
    await request({ id: consultationId })
    const taken = await clinic.staff().patients.register(registration({ number: 4711 }))
    const patient = registration({ number: 4711 })
    const accept = clinic.staff().consultations.accept({ consultationId, patient, requestId: randomUUID() })
    expect(await refusalFrom(accept)).toEqual({ code: 'numberTaken', number: 4711 })
    expect(taken.number).toBe('4711')
    expect((await clinic.staff().consultations.list({})).map(({ id }) => id)).toContain(consultationId)
  })

  test('may be no, with a reason that is kept', async () => {
    const consultationId = randomUUID()
    await request({ id: consultationId })
    const dismiss = (reason: string) => clinic.staff('frontDesk').consultations.dismiss({ consultationId, reason })
    expect(await dismiss('電話で相談済み')).toEqual({ consultationId, reason: '電話で相談済み' })
    expect(await dismiss('電話で相談済み')).toEqual({ consultationId, reason: '電話で相談済み' })
    expect(await refusalFrom(dismiss('other'))).toEqual({ code: 'consultationClosed', outcome: 'dismissed' })
  })
})

test('thirty in an hour are taken, the rest is asked to call; an hour later there is room again', async () => {
  const other = await testClinic('busy', clinic.database)
  other.time.now = new Date('2023-08-27T10:00:00+09:00')
  const ask = () => refusalFrom(other.anybody.consultation.request(wish({ clinic: 'busy' })))
  const codes = (await Promise.all(Array.from({ length: 40 }, ask))).map(({ code }) => code)
  expect(codes.filter((code) => code === 'nothingWasRefused')).toHaveLength(30)
  expect(codes.filter((code) => code === 'tooManyRequests')).toHaveLength(10)
  expect(await request({ id: randomUUID() })).toHaveProperty('receipt')
  other.time.now = new Date('2023-08-27T11:00:01+09:00')
  expect(await ask()).toEqual({ code: 'nothingWasRefused' })
})
