import { asStaff } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { IDENTITY } from '../test-settings.ts'
import { answeredDraft, BIRTH_DATE, patientWithLink } from '../test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const CHECK_IN = { id: 'check-in', version: 2 }

const rowsOf = async (patientId: string) => {
  const page = await clinic.staff().patients.page({ patientId })
  return page.episodes.flatMap(({ assessments }) => assessments)
}

const draftsOf = (requestId: string) =>
  asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('draft').select('request_id').where('request_id', '=', requestId).execute(),
  )

const openedNew = async () => {
  const made = await patientWithLink(clinic)
  const session = await clinic.opened({ token: made.token, birthDate: BIRTH_DATE })
  const save = (page: string, answers: Record<string, string | string[]>, more: { isPartial?: boolean; expectedVersion?: number } = {}) =>
    session.form.savePage({ page, definition: CHECK_IN, answers, language: 'ja', ...more })
  return { ...made, session, save }
}

describe('sending', () => {
  test('makes one assessment: full-width digits read, "not sure" kept apart from 0 and from blank', async () => {
    const { session, patientId } = await answeredDraft(clinic)
    const responseId = randomUUID()
    expect(await session.form.send({ responseId })).toMatchObject({ reply: 'thanks' })
    expect(await rowsOf(patientId)).toMatchObject([
      {
        mode: 'web',
        answeredOn: '2023-08-26',
        isFromResponse: true,
        responseId,
        answeredBy: 'patient',
        redFlags: 'allNo',
        // "The same" as nothing is nothing known.
        extents: { pain: null, numbness: null },
        scores: {
          lowerBack: { kind: 'score', value: 3 },
          lowerLimbs: { kind: 'score', value: 1 },
          numbness: { kind: 'score', value: 5 },
          buttocks: { kind: 'notSure' },
        },
      },
    ])
  })

  test('twice gives one row and the same receipt, whatever id the second try has', async () => {
    const { session, patientId } = await answeredDraft(clinic)
    const responseId = randomUUID()
    const first = await session.form.send({ responseId })
    expect(await session.form.send({ responseId })).toEqual(first)
    expect(await session.form.send({ responseId: randomUUID() })).toEqual(first)
    expect(await rowsOf(patientId)).toHaveLength(1)
    expect(await session.form.current()).toMatchObject({ state: 'sent', receipt: first, answers: {} })
  })

  test('fifty times at once gives one row and one receipt', async () => {
    const { session, patientId } = await answeredDraft(clinic)
    const sends = Array.from({ length: 50 }, () => session.form.send({ responseId: randomUUID() }))
    const receipts = await Promise.all(sends)
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1)
    expect(await rowsOf(patientId)).toHaveLength(1)
  })

  test('needs every answer that must be given', async () => {
    const { session, save } = await openedNew()
    await save('lowerBack', { lowerBack: '3' })
    const refusal = await refusalFrom(session.form.send({ responseId: randomUUID() }))
    expect(refusal).toEqual({
      code: 'answersIncomplete',
      problems: [
        { code: 'answerMissing', item: 'lowerLimbs' },
        { code: 'answerMissing', item: 'numbness' },
        { code: 'answerMissing', item: 'buttocks' },
        { code: 'choiceMissing', item: 'numbAreaChange' },
        { code: 'choiceMissing', item: 'warningSigns' },
        { code: 'choiceMissing', item: 'worseSinceTreatment' },
      ],
    })
  })

  test('ends it: nothing can be changed, and the draft is gone', async () => {
    const { session, requestId } = await answeredDraft(clinic)
    expect(await draftsOf(requestId)).toHaveLength(1)
    await session.form.send({ responseId: randomUUID() })
    const late = session.form.savePage({ page: 'lowerBack', definition: CHECK_IN, answers: { lowerBack: '0' }, language: 'ja' })
    expect(await refusalFrom(late)).toEqual({ code: 'alreadySent' })
    expect(await draftsOf(requestId)).toEqual([])
  })

  test('drops an answer that a changed earlier answer has hidden', async () => {
    const { session, save, patientId } = await openedNew()
    for (const area of ['lowerBack', 'lowerLimbs', 'numbness', 'buttocks']) await save(area, { [area]: '2' })
    await save('numbAreaChange', { numbAreaChange: 'smaller' })
    await save('numbArea', { numbArea: ['heel-left'] })
    await save('numbAreaChange', { numbAreaChange: 'none' })
    await save('signs', { warningSigns: 'none' })
    await save('worseSinceTreatment', { worseSinceTreatment: 'no' })
    await session.form.send({ responseId: randomUUID() })
    expect((await rowsOf(patientId))[0]?.extents.numbness).toEqual({ kind: 'none', source: { kind: 'marked' } })
  })

  test('says who answered', async () => {
    const { session, patientId } = await answeredDraft(clinic, { filledInBy: 'family' })
    await session.form.send({ responseId: randomUUID() })
    expect((await rowsOf(patientId))[0]?.answeredBy).toBe('family')
  })
})

describe('saving a page', () => {
  test('fifty times from one version has one winner, the others are shown the draft as it is', async () => {
    const { session } = await answeredDraft(clinic)
    const { version } = await session.form.current()
    const saves = Array.from({ length: 50 }, (_, index) =>
      refusalFrom(
        session.form.savePage({
          page: 'lowerBack', definition: CHECK_IN, answers: { lowerBack: String(index % 11) }, language: 'ja', expectedVersion: version,
        }),
      ),
    )
    const codes = (await Promise.all(saves)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'nothingWasRefused')).toHaveLength(1)
    expect(codes.filter((code) => code === 'staleVersion')).toHaveLength(49)
  })

  test('first on two devices at once keeps both, unless each asks to be alone', async () => {
    const { session, save } = await openedNew()
    await Promise.all([save('lowerBack', { lowerBack: '1' }), save('numbness', { numbness: '2' })])
    expect(Object.keys((await session.form.current()).answers).toSorted()).toEqual(['lowerBack', 'numbness'])
    const alone = save('buttocks', { buttocks: '3' }, { expectedVersion: 0 })
    expect(await refusalFrom(alone)).toMatchObject({ code: 'staleVersion', current: { version: 2 } })
  })

  test('replayed stores the same again and nothing twice', async () => {
    const { session, save } = await openedNew()
    await save('lowerBack', { lowerBack: '7' })
    await save('lowerBack', { lowerBack: '7' })
    expect(await session.form.current()).toMatchObject({ answers: { lowerBack: { value: 7 } }, version: 2 })
  })

  test('on the way may leave blank what must be answered, and leaves alone what was not sent', async () => {
    const { session, save } = await openedNew()
    expect(await refusalFrom(save('lowerBack', { lowerBack: '' }))).toEqual({
      code: 'pageRefused', problems: [{ code: 'answerMissing', item: 'lowerBack' }],
    })
    await save('lowerBack', { lowerBack: '' }, { isPartial: true })
    await save('worry', { worry: '夜のしびれ', filledInBy: 'family' })
    await save('worry', { filledInBy: 'withFamily' }, { isPartial: true })
    expect((await session.form.current()).answers).toMatchObject({
      lowerBack: { kind: 'blank' }, worry: { text: '夜のしびれ' }, filledInBy: { code: 'withFamily' },
    })
  })

  test('of an old version of the form, or of a page that it does not have, is refused by name', async () => {
    const { session } = await openedNew()
    const of = (page: string, definition: { id: string; version: number }) =>
      refusalFrom(session.form.savePage({ page, definition, answers: {}, language: 'ja' }))
    expect(await of('lowerBack', { id: 'check-in', version: 1 })).toEqual({ code: 'definitionChanged', ...CHECK_IN })
    expect(await of('lowerBack', { id: 'first-intake', version: 1 })).toEqual({ code: 'definitionChanged', ...CHECK_IN })
    expect(await of('diagnosis', CHECK_IN)).toEqual({ code: 'unknownPage', page: 'diagnosis' })
  })

  test.each([
    ['lowerBack', { lowerBack: '11' }, { code: 'notAScore', item: 'lowerBack', text: '11' }],
    ['lowerBack', { lowerBack: '2.5' }, { code: 'notAScore', item: 'lowerBack', text: '2.5' }],
    ['lowerBack', { lowerBack: '٣' }, { code: 'notAScore', item: 'lowerBack', text: '٣' }],
    ['lowerBack', { lowerBack: '3', diagnosis: '1' }, { code: 'unknownItem', item: 'diagnosis' }],
    ['lowerBack', { lowerBack: ['1', '2'] }, { code: 'answerNotText', item: 'lowerBack' }],
    ['numbAreaChange', { numbAreaChange: 'wider' }, { code: 'notAChoice', item: 'numbAreaChange', text: 'wider' }],
    ['numbArea', { numbArea: ['heel-left'] }, { code: 'answerNotAsked', item: 'numbArea' }],
    ['signs', { warningSigns: ['none', 'urine'] }, { code: 'exclusiveChoice', item: 'warningSigns', exclusive: 'none' }],
    ['signs', { warningSigns: 'none', warningSignsAfter: 'fever' }, { code: 'answerNotAsked', item: 'warningSignsAfter' }],
    ['worry', { worry: 'あ'.repeat(10_000) }, { code: 'answerTooLong', item: 'worry', length: 10_000, maxLength: 2000 }],
    ['worry', { worry: 'a\u0000b' }, { code: 'answerUnreadable', item: 'worry' }],
    ['worry', { worry: '\ud800' }, { code: 'answerUnreadable', item: 'worry' }],
  ])('%s with %j is refused whole, by name, and nothing of it is stored', async (page, answers, problem) => {
    const { session, save } = await openedNew()
    expect(await refusalFrom(save(page, answers))).toEqual({ code: 'pageRefused', problems: [problem] })
    expect(await session.form.current()).toMatchObject({ answers: {}, version: 0, savedAt: null })
  })

  test('with a region that is not on the map is refused by name, everything else kept', async () => {
    const { session, save } = await openedNew()
    await save('numbAreaChange', { numbAreaChange: 'larger' })
    expect(await refusalFrom(save('numbArea', { numbArea: ['heel-left', 'tail'] }))).toEqual({
      code: 'pageRefused', problems: [{ code: 'answerUnknownRegion', item: 'numbArea', region: 'tail' }],
    })
    expect((await session.form.current()).answers).toEqual({ numbAreaChange: { kind: 'choice', code: 'larger' } })
  })

  test('keeps free text as it was typed: emoji, mixed scripts, right-to-left marks', async () => {
    const { session, save } = await openedNew()
    const worry = '😀 ｆｕｌｌ幅 \u202eשלום\u202c\u200f مرحبا e\u0301\n二行目'
    await save('worry', { worry })
    expect((await session.form.current()).answers['worry']).toEqual({ kind: 'text', text: worry })
  })
})

describe('what the opened link shows', () => {
  test('is its own form: the definition, the setting and who to call', async () => {
    const { session, requestId } = await openedNew()
    const form = await session.form.current()
    expect(form).toMatchObject({
      requestId,
      state: 'open',
      point: 'oneWeek',
      timeZone: 'Asia/Tokyo',
      setting: { point: 'oneWeek', treatment: 'before', lacking: ['phone', 'email', 'countryOfResidence'] },
      definition: CHECK_IN,
      consents: { asked: [], given: null },
      escalated: [],
      receipt: null,
    })
    expect(JSON.stringify(form)).not.toContain('花子')
  })

  test('is found on another device by another link to the same request', async () => {
    const { session, requestId, episodeId } = await answeredDraft(clinic)
    const again = await clinic.staff().links.create({ requestId, episodeId, point: 'oneWeek', language: 'en' })
    const other = await clinic.opened({ code: again.code.toLowerCase(), birthDate: BIRTH_DATE })
    expect((await other.form.current()).answers).toEqual((await session.form.current()).answers)
  })

  test('is nothing of an earlier check-in', async () => {
    const { session, episodeId } = await answeredDraft(clinic)
    await session.form.send({ responseId: randomUUID() })
    const asked = { requestId: randomUUID(), episodeId, point: 'oneMonth', language: 'ja' } as const
    const link = await clinic.staff().links.create(asked)
    const later = await clinic.opened({ code: link.code, birthDate: BIRTH_DATE })
    expect(await later.form.current()).toMatchObject({ answers: {}, receipt: null, state: 'open' })
  })

  test('is nothing once the session has ended', async () => {
    const { session } = await answeredDraft(clinic)
    await session.session.end()
    expect(clinic.session.token).toBeNull()
    expect(await refusalFrom(clinic.anybody.form.current())).toEqual({ code: 'notSignedIn' })
  })
})

test('the form carries what the clinic says today about its closed hours, and nothing where it has said nothing', async () => {
  const own = await testClinic('closed-hours', clinic.database)
  const opened = async () => {
    const { token } = await patientWithLink(own)
    return (await (await own.opened({ token, birthDate: BIRTH_DATE })).form.current()).clinic
  }
  expect(await opened()).toMatchObject({ hours: null, outsideHours: null })
  const { clinic: setting } = own.staff('manager').settings
  const [branch] = IDENTITY.branches
  const outsideHours = { en: 'Call the on-call nurse.', ja: '当直にお電話ください。' }
  const draft = { ...IDENTITY, branches: branch ? [{ ...branch, outsideHours }] : [] }
  const { revision } = await setting.versions()
  await setting.plan({ id: randomUUID(), validFrom: '2023-08-27', reason: 'a nurse on call', revision, draft })
  expect(await opened()).toMatchObject({ phone: '06-0000-0000', hours: { ja: '平日 9:00〜17:00' }, outsideHours })
})
