import { asPatient } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { answerPages, BIRTH_DATE, FIRST_INTAKE_ANSWERS, registration, tokenOf } from '../test-patient.ts'
import type { SaveConsents } from './save-consents.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  // The consent texts are in force from this year on.
  clinic.time.now = new Date('2026-02-01T10:00:00+09:00')
})
afterAll(() => clinic.database.drop())

const INTAKE = { id: 'first-intake', version: 2 }
const STROKES = [[[100, 200], [150, 260]], [[300, 300]]]
const agreed = (over: Partial<SaveConsents> = {}): SaveConsents => ({
  data: true,
  messages: true,
  agreedBy: { kind: 'patient', name: '試験 花子' },
  signature: null,
  language: 'ja',
  ...over,
})

const opened = async () => {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration({ phone: '03-0000-0000' }))
  const ask = async () => {
    const asked = { requestId: randomUUID(), episodeId, point: 'baseline', instrument: 'firstIntake', language: 'ja' } as const
    const link = await clinic.staff().links.create(asked)
    return clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
  }
  const session = await ask()
  const save = (page: string, answers: Record<string, string | string[]>) =>
    session.form.savePage({ page, definition: INTAKE, answers, language: 'ja' })
  return { patientId, episodeId, session, save, ask }
}

describe('the first intake', () => {
  test('becomes the baseline: scores, both extents, who answered; what was said is kept as it was said', async () => {
    const { session, patientId } = await opened()
    await answerPages(session, FIRST_INTAKE_ANSWERS)
    await session.form.saveConsents(agreed())
    const responseId = randomUUID()
    expect(await session.form.send({ responseId })).toMatchObject({ reply: 'thanks' })
    const { episodes } = await clinic.staff().patients.page({ patientId })
    expect(episodes[0]?.assessments).toMatchObject([
      {
        askedFor: 'baseline',
        answeredBy: 'withFamily',
        redFlags: 'allNo',
        scores: { numbness: { value: 5 } },
        extents: { pain: { regions: ['lowerBackMiddle'] }, numbness: { regions: ['heel-left', 'sole-left'] } },
      },
    ])
    const response = await clinic.staff().responses.one({ responseId })
    expect(response).toMatchObject({ patientId, point: 'baseline', mode: 'web', definition: INTAKE, language: 'ja' })
    expect(response.answers).toMatchObject({
      troubleSince: { kind: 'date', date: '2021-04' }, email: { kind: 'text', text: 'hanako@example.jp' }, hopes: { text: 'もう一度散歩がしたい' },
    })
    expect(response.answers).not.toHaveProperty('phone')
  })

  test('asks only for what the clinic lacks, and says which that is, not what it has', async () => {
    const { session, save } = await opened()
    const form = await session.form.current()
    expect(form.setting.lacking).toEqual(['email', 'countryOfResidence'])
    expect(JSON.stringify(form)).not.toContain('03-0000-0000')
    expect(await refusalFrom(save('contact', { phone: '090-0000-0000' }))).toEqual({
      code: 'pageRefused', problems: [{ code: 'answerNotAsked', item: 'phone' }],
    })
  })

  test('is for the time before the first treatment', async () => {
    const { episodeId } = await clinic.staff().patients.register(registration())
    const asked = { requestId: randomUUID(), episodeId, point: 'oneMonth', instrument: 'firstIntake', language: 'ja' } as const
    expect(await refusalFrom(clinic.staff().links.create(asked))).toEqual({ code: 'intakeNotAtBaseline' })
  })

  test.each(['2023-02-30', '昭和65年', '2099', 'むかし'])('since %s: refused by name at its question', async (troubleSince) => {
    const { save } = await opened()
    const refusal = await refusalFrom(save('troubleSince', { troubleSince }))
    expect(refusal).toMatchObject({ code: 'pageRefused', problems: [{ code: expect.stringMatching(/^answer(NotADate|DateInFuture)$/), item: 'troubleSince' }] })
  })
})

describe('the consents at its end', () => {
  test('are asked one by one, with their texts in both languages', async () => {
    const { session } = await opened()
    const { asked, given } = (await session.form.current()).consents
    expect(asked.map(({ purpose, id, version }) => [purpose, id, version])).toEqual([['data', 'data', 1], ['messages', 'messages', 1]])
    expect(asked[0]?.agreement.en).toMatch(/^The clinic may keep/)
    expect(given).toBeNull()
  })

  test('without the one to keep the answers nothing is sent; messages may be declined', async () => {
    const { session, patientId } = await opened()
    await answerPages(session, FIRST_INTAKE_ANSWERS)
    expect(await refusalFrom(session.form.send({ responseId: randomUUID() }))).toEqual({ code: 'consentsMissing' })
    expect(await refusalFrom(session.form.saveConsents(agreed({ data: false })))).toEqual({ code: 'consentToDataNeeded' })
    await session.form.saveConsents(agreed({ messages: false, agreedBy: { kind: 'representative', name: '試験 一郎', relationship: '長男' } }))
    expect((await session.form.current()).consents.given).toMatchObject({ data: true, messages: false, agreedBy: { relationship: '長男' } })
    await session.form.send({ responseId: randomUUID() })
    const { consents } = await clinic.staff().patients.page({ patientId })
    expect(consents).toMatchObject([
      {
        purpose: 'data', textVersion: 1, language: 'ja', agreedOn: '2026-02-01', place: 'intake', evidence: { kind: 'typedName' },
        agreedBy: { kind: 'representative', name: '試験 一郎', relationship: '長男' }, title: { en: 'Use of your answers' }, withdrawn: null,
      },
    ])
  })

  test('may be signed by hand: the strokes are kept, and shown to staff', async () => {
    const { session, patientId } = await opened()
    await answerPages(session, FIRST_INTAKE_ANSWERS)
    await session.form.saveConsents(agreed({ signature: JSON.stringify(STROKES) }))
    await session.form.send({ responseId: randomUUID() })
    const consents = await clinic.staff('frontDesk').consents.ofPatient({ patientId })
    expect(consents.map(({ purpose, signature, evidence }) => [purpose, evidence.kind, signature]).toSorted()).toEqual([
      ['data', 'drawnSignature', STROKES],
      ['messages', 'drawnSignature', STROKES],
    ])
  })

  test.each([
    ['nameMissing', { agreedBy: { kind: 'patient', name: '　 ' } }],
    ['nameTooLong', { agreedBy: { kind: 'patient', name: '花'.repeat(201) } }],
    ['nameUnreadable', { agreedBy: { kind: 'patient', name: '花\u0000子' } }],
    ['nameUnreadable', { agreedBy: { kind: 'patient', name: '\udc00' } }],
    ['relationshipMissing', { agreedBy: { kind: 'representative', name: '一郎', relationship: '' } }],
    ['signatureUnreadable', { signature: '[[[0,1001]]]' }],
    ['signatureUnreadable', { signature: '[]' }],
    ['signatureUnreadable', { signature: '<svg onload=alert(1)>' }],
    ['signatureUnreadable', { signature: JSON.stringify([Array.from({ length: 2001 }, () => [0, 0])]) }],
  ] as const)('%s: refused at its field, and the answers are kept', async (code, over) => {
    const { session, save } = await opened()
    await save('filledInBy', { filledInBy: 'patient' })
    expect(await refusalFrom(session.form.saveConsents({ ...agreed(), ...over }))).toEqual({ code })
    expect(await session.form.current()).toMatchObject({ consents: { given: null }, answers: { filledInBy: { code: 'patient' } } })
  })

  test('are not asked by a check-in, nor again while they are live; once withdrawn they are', async () => {
    const { session, patientId, episodeId, ask } = await opened()
    await answerPages(session, FIRST_INTAKE_ANSWERS)
    await session.form.saveConsents(agreed())
    await session.form.send({ responseId: randomUUID() })
    expect((await (await ask()).form.current()).consents.asked).toEqual([])
    const data = (await clinic.staff().consents.ofPatient({ patientId })).find(({ purpose }) => purpose === 'data')
    const withdrawal = { consentId: data?.id ?? '', on: '2026-02-01', by: { kind: 'patient', name: '試験 花子' }, how: 'phone' } as const
    expect(await clinic.staff('frontDesk').consents.withdraw(withdrawal)).toMatchObject({ withdrawn: { on: '2026-02-01', how: 'phone' } })
    expect(await refusalFrom(clinic.staff().consents.withdraw(withdrawal))).toMatchObject({ code: 'consentAlreadyWithdrawn' })
    const later = await ask()
    expect((await later.form.current()).consents.asked.map(({ purpose }) => purpose)).toEqual(['data'])
    const link = await clinic.staff().links.create({ requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' })
    const checkIn = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
    expect(await refusalFrom(checkIn.form.saveConsents(agreed()))).toEqual({ code: 'consentNotAsked' })
  })

  test('fifty sends at once give one consent to each purpose', async () => {
    const { session, patientId } = await opened()
    await answerPages(session, FIRST_INTAKE_ANSWERS)
    await session.form.saveConsents(agreed({ signature: JSON.stringify(STROKES) }))
    const receipts = await Promise.all(Array.from({ length: 50 }, () => session.form.send({ responseId: randomUUID() })))
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1)
    expect(await clinic.staff().consents.ofPatient({ patientId })).toHaveLength(2)
  })
})

describe('a consent at the clinic', () => {
  const treatment = (patientId: string, episodeId: string) => ({
    id: randomUUID(), patientId, episodeId, purpose: 'treatment', textId: 'treatment-intradiscal-gel', textVersion: 1, language: 'ja',
    agreedBy: { kind: 'patient', name: '試験 花子' }, agreedOn: '2026-02-01', evidence: { kind: 'typedName' },
    explained: { physician: '見本 医師', on: '2026-02-01' },
  }) as const

  test('is recorded by the rules of its purpose, once', async () => {
    const { patientId, episodeId } = await opened()
    const given = treatment(patientId, episodeId)
    const record = (over: object) => clinic.staff('nurse').consents.record({ ...given, id: randomUUID(), ...over })
    expect(await refusalFrom(record({ explained: null }))).toEqual({ code: 'explanationMissing' })
    expect(await refusalFrom(record({ episodeId: null }))).toMatchObject({ code: 'consentEpisodeMissing' })
    expect(await refusalFrom(record({ agreedOn: '2026-02-30' }))).toMatchObject({ code: 'notADate' })
    expect(await refusalFrom(record({ agreedOn: '2026-02-02' }))).toMatchObject({ code: 'consentInFuture' })
    expect(await refusalFrom(record({ patientId: randomUUID() }))).toEqual({ code: 'notFound' })
    const recorded = await clinic.staff('nurse').consents.record(given)
    expect(recorded).toMatchObject({ purpose: 'treatment', place: 'clinic', explained: { physician: '見本 医師' } })
    expect(await clinic.staff('nurse').consents.record(given)).toEqual(recorded)
    expect((await clinic.staff().patients.page({ patientId })).consents).toHaveLength(1)
  })
})

test('the patient’s role cannot agree to a treatment, nor read a name or a signature', async () => {
  const { patientId, episodeId } = await opened()
  const within = <T>(work: Parameters<typeof asPatient<T>>[2]) =>
    asPatient(clinic.database.patient, { clinicId: clinic.clinicId, patientId, actor: 'session' }, work)
  const row = {
    clinic_id: clinic.clinicId, id: randomUUID(), patient_id: patientId, episode_id: episodeId, purpose: 'treatment', text_id: 't', text_version: 1,
    language: 'ja', agreed_by_kind: 'patient', agreed_by_name: 'x', agreed_on: '2026-02-01', place: 'intake', evidence_kind: 'typedName',
  } as const
  await expect(within((tx) => tx.insertInto('consent').values(row).execute())).rejects.toThrow('row-level security')
  await expect(within((tx) => tx.selectFrom('consent').select('agreed_by_name').execute())).rejects.toThrow('permission denied')
  await expect(within((tx) => tx.selectFrom('signature').select('id').execute())).rejects.toThrow('permission denied')
})

describe('a pregnancy', () => {
  const asked = async (over: Parameters<typeof registration>[0]) => {
    const { episodeId } = await clinic.staff().patients.register(registration(over))
    const request = { requestId: randomUUID(), episodeId, point: 'baseline', instrument: 'firstIntake', language: 'ja' } as const
    const link = await clinic.staff().links.create(request)
    const { birthDate } = registration(over)
    const session = await clinic.opened({ token: tokenOf(link.path), birthDate: birthDate ?? BIRTH_DATE })
    return { session, requestId: request.requestId, isAsked: (await session.form.current()).setting.lacking.includes('pregnancy') }
  }
  const born = (year: string) => ({ era: 'western', year, month: '1', day: '5' }) as const

  test.each([
    ['female', '1995', true],
    ['unknown', '1995', true],
    ['other', '1995', true],
    ['male', '1995', false],
    ['female', '1951', false],
    ['unknown', '1951', false],
  ] as const)('%s, born in %s: asked about is %s', async (sex, year, isAsked) => {
    expect((await asked({ sex, birthDate: born(year) })).isAsked).toBe(isAsked)
  })

  test('is not asked of whom it cannot concern, and its page refuses an answer', async () => {
    const { session } = await asked({ sex: 'male', birthDate: born('1995') })
    const save = { page: 'pregnant', definition: INTAKE, answers: { pregnant: 'yes' }, language: 'ja' } as const
    expect(await refusalFrom(session.form.savePage(save))).toBeDefined()
  })

  test('is answered with "does not apply" by whom it does not, and a draft of version 1 still reads', async () => {
    const { session } = await asked({ sex: 'unknown', birthDate: born('1995') })
    await session.form.savePage({ page: 'pregnant', definition: INTAKE, answers: { pregnant: 'doesNotApply' }, language: 'ja' })
    expect((await session.form.current()).answers['pregnant']).toEqual({ kind: 'choice', code: 'doesNotApply' })

    const old = await asked({ sex: 'male', birthDate: born('1995') })
    const owner = await clinic.database.asSuperuser()
    await owner.query('update sebone.assessment_request set instrument_version = 1 where id = $1', [old.requestId])
    await owner.end()
    const first = { id: 'first-intake', version: 1 }
    await old.session.form.savePage({ page: 'pregnant', definition: first, answers: { pregnant: 'no' }, language: 'ja' })
    expect(await old.session.form.current()).toMatchObject({ definition: first, answers: { pregnant: { kind: 'yesNo', value: false } } })
  })
})
