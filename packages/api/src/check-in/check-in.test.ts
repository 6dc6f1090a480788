import { asStaff } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { answeredDraft, BIRTH_DATE, patientWithLink } from '../test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const rowsOf = async (patientId: string) => {
  const page = await clinic.staff().patients.page({ patientId })
  return page.episodes.flatMap(({ assessments }) => assessments)
}

const draftsOf = (requestId: string) =>
  asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('draft').select('request_id').where('request_id', '=', requestId).execute(),
  )

test('a check-in becomes one assessment: full-width digits read, "not sure" kept apart from 0 and from blank', async () => {
  const { session, patientId } = await answeredDraft(clinic)
  await session.checkIn.send({ responseId: randomUUID() })
  expect(await rowsOf(patientId)).toMatchObject([
    {
      mode: 'web',
      answeredOn: '2023-08-26',
      isFromResponse: true,
      scores: {
        lowerBack: { kind: 'score', value: 3 },
        lowerLimbs: { kind: 'score', value: 1 },
        numbness: { kind: 'score', value: 5 },
        buttocks: { kind: 'notSure' },
      },
    },
  ])
})

test('sending twice gives one row and the same receipt, whatever id the second try has', async () => {
  const { session, patientId } = await answeredDraft(clinic)
  const responseId = randomUUID()
  const first = await session.checkIn.send({ responseId })
  expect(await session.checkIn.send({ responseId })).toEqual(first)
  expect(await session.checkIn.send({ responseId: randomUUID() })).toEqual(first)
  expect(await rowsOf(patientId)).toHaveLength(1)
  expect(await session.checkIn.current()).toMatchObject({ state: 'sent', receipt: first, answers: {} })
})

test('fifty sends at once give one row and one receipt', async () => {
  const { session, patientId } = await answeredDraft(clinic)
  const sends = Array.from({ length: 50 }, () => session.checkIn.send({ responseId: randomUUID() }))
  const receipts = await Promise.all(sends)
  expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1)
  expect(await rowsOf(patientId)).toHaveLength(1)
})

test('fifty saves of one version have one winner, the others are shown the draft as it is', async () => {
  const { session } = await answeredDraft(clinic)
  const { version } = await session.checkIn.current()
  const saves = Array.from({ length: 50 }, (_, index) =>
    refusalFrom(
      session.checkIn.save({ itemKey: 'lowerBack', answer: String(index % 11), language: 'ja', expectedVersion: version }),
    ),
  )
  const codes = (await Promise.all(saves)).map(({ code }) => code)
  expect(codes.filter((code) => code === 'nothingWasRefused')).toHaveLength(1)
  expect(codes.filter((code) => code === 'staleVersion')).toHaveLength(49)
})

test('two first answers at once are both kept, unless each asks to be alone', async () => {
  const { token } = await patientWithLink(clinic)
  const session = await clinic.opened({ token, birthDate: BIRTH_DATE })
  await Promise.all([
    session.checkIn.save({ itemKey: 'lowerBack', answer: '1', language: 'ja' }),
    session.checkIn.save({ itemKey: 'numbness', answer: '2', language: 'ja' }),
  ])
  expect(Object.keys((await session.checkIn.current()).answers).sort()).toEqual(['lowerBack', 'numbness'])
  const alone = { itemKey: 'buttocks', answer: '3', language: 'ja', expectedVersion: 0 } as const
  expect(await refusalFrom(session.checkIn.save(alone))).toMatchObject({ code: 'staleVersion', current: { version: 2 } })
})

test.each(['11', '-1', '2.5', '1 0', '10 3', '٣', 'ten', '③'])('%s is no score: refused by name, nothing stored', async (answer) => {
  const { token } = await patientWithLink(clinic)
  const session = await clinic.opened({ token, birthDate: BIRTH_DATE })
  const refusal = await refusalFrom(session.checkIn.save({ itemKey: 'lowerBack', answer, language: 'ja' }))
  expect(refusal).toEqual({ code: 'notAScore', item: 'lowerBack', text: answer })
  expect(await session.checkIn.current()).toMatchObject({ answers: {}, version: 0, savedAt: null })
})

test('a blank score, an unknown question and too long a text are refused by name', async () => {
  const { session } = await answeredDraft(clinic)
  const save = (itemKey: string, answer: string) => refusalFrom(session.checkIn.save({ itemKey, answer, language: 'ja' }))
  expect(await save('lowerBack', '')).toEqual({ code: 'answerMissing', item: 'lowerBack' })
  expect(await save('diagnosis', '1')).toEqual({ code: 'unknownItem', item: 'diagnosis' })
  expect(await save('worry', 'あ'.repeat(2001))).toMatchObject({ code: 'answerTooLong', maxLength: 2000 })
  expect(await save('worry', 'a\u0000b')).toEqual({ code: 'answerUnreadable', item: 'worry' })
})

test('what is not yet answered cannot be sent', async () => {
  const { token } = await patientWithLink(clinic)
  const session = await clinic.opened({ token, birthDate: BIRTH_DATE })
  await session.checkIn.save({ itemKey: 'lowerBack', answer: '3', language: 'ja' })
  const refusal = await refusalFrom(session.checkIn.send({ responseId: randomUUID() }))
  expect(refusal).toMatchObject({ code: 'answersIncomplete', problems: [{}, {}, {}] })
})

test('after sending nothing can be changed, and the draft is gone', async () => {
  const { session, requestId } = await answeredDraft(clinic)
  expect(await draftsOf(requestId)).toHaveLength(1)
  await session.checkIn.send({ responseId: randomUUID() })
  const late = session.checkIn.save({ itemKey: 'lowerBack', answer: '0', language: 'ja' })
  expect(await refusalFrom(late)).toEqual({ code: 'alreadySent' })
  expect(await draftsOf(requestId)).toEqual([])
})

test('the draft is found on another device by another link to the same request', async () => {
  const { session, requestId, episodeId } = await answeredDraft(clinic)
  const again = await clinic.staff().links.create({ requestId, episodeId, point: 'oneWeek', language: 'en' })
  const other = await clinic.opened({ code: again.code.toLowerCase(), birthDate: BIRTH_DATE })
  expect((await other.checkIn.current()).answers).toEqual((await session.checkIn.current()).answers)
})

test('a later check-in shows nothing of an earlier one', async () => {
  const { session, episodeId } = await answeredDraft(clinic)
  await session.checkIn.send({ responseId: randomUUID() })
  const asked = { requestId: randomUUID(), episodeId, point: 'oneMonth', language: 'ja' } as const
  const link = await clinic.staff().links.create(asked)
  const later = await clinic.opened({ code: link.code, birthDate: BIRTH_DATE })
  expect(await later.checkIn.current()).toMatchObject({ answers: {}, receipt: null, state: 'open' })
})

test('an ended session is nobody', async () => {
  const { session } = await answeredDraft(clinic)
  await session.session.end()
  expect(clinic.session.token).toBeNull()
  expect(await refusalFrom(clinic.anybody.checkIn.current())).toEqual({ code: 'notSignedIn' })
})
