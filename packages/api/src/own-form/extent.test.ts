import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { answerPages, BIRTH_DATE, FOUR_ANSWERS, OTHER_ANSWERS, registration, tokenOf } from '../test-patient.ts'
import type { KnownAnswers } from '../demo/answer-form.ts'

let clinic: TestClinic
let patientId: string
let episodeId: string
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const newPatient = async () => {
  ;({ patientId, episodeId } = await clinic.staff().patients.register(registration()))
}
const answeredAt = async (point: 'oneWeek' | 'oneMonth' | 'threeMonths', on: string, answers: KnownAnswers) => {
  clinic.time.now = new Date(`${on}T10:00:00+09:00`)
  const link = await clinic.staff().links.create({ requestId: randomUUID(), episodeId, point, language: 'ja' })
  const session = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
  await answerPages(session, { ...FOUR_ANSWERS, ...OTHER_ANSWERS, ...answers })
  return session.form.send({ responseId: randomUUID() })
}
const assessments = async () => (await clinic.staff().patients.page({ patientId })).episodes[0]?.assessments ?? []
const numbness = async () => (await assessments()).map(({ extents }) => extents.numbness)

describe('where it is numb', () => {
  test('"the same" stores the earlier set with that answer as its source, and a later correction does not change it', async () => {
    await newPatient()
    await answeredAt('oneWeek', '2023-05-10', { numbAreaChange: 'larger', numbArea: ['heel-right', 'heel-left'] })
    await answeredAt('oneMonth', '2023-06-10', { numbAreaChange: 'same' })
    const [first] = await assessments()
    const set = { kind: 'regions', regions: ['heel-left', 'heel-right'] }
    const same = { ...set, source: { kind: 'sameAsLastTime', assessmentId: first?.id } }
    expect(await numbness()).toEqual([{ ...set, source: { kind: 'marked' } }, same])

    const scores = { lowerBack: '3', lowerLimbs: '1', numbness: '5', buttocks: '' }
    const typed = { on: { date: '2023-05-10' }, mode: 'web', answeredBy: 'patient', scores, notSure: ['buttocks'], note: null } as const
    await clinic.staff().assessments.correct({
      id: first?.id ?? '', ...typed, extents: { numbArea: 'none' }, version: first?.version ?? 0, reason: 'marked by mistake',
    })
    expect(await numbness()).toEqual([{ kind: 'none', source: { kind: 'marked' } }, same])
  })

  test('"the same" as "not sure", or as nothing, stays unknown and is no "none"', async () => {
    await newPatient()
    await answeredAt('oneWeek', '2023-05-10', { numbAreaChange: 'same' })
    await answeredAt('oneMonth', '2023-06-10', { numbAreaChange: 'notSure', numbArea: 'notSure' })
    await answeredAt('threeMonths', '2023-08-10', { numbAreaChange: 'same' })
    expect(await numbness()).toEqual([null, { kind: 'notSure' }, null])
  })

  test('"nowhere" is an answer, and can be repeated', async () => {
    await newPatient()
    await answeredAt('oneWeek', '2023-05-10', { numbAreaChange: 'none' })
    await answeredAt('oneMonth', '2023-06-10', { numbAreaChange: 'same' })
    expect(await numbness()).toMatchObject([{ kind: 'none', source: { kind: 'marked' } }, { kind: 'none', source: { kind: 'sameAsLastTime' } }])
  })
})

describe('the reply', () => {
  const treatedOn = async (performedIn: string) => {
    await newPatient()
    clinic.time.now = new Date(`${performedIn}T10:00:00+09:00`)
    const of = { id: randomUUID(), episodeId, method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null } as const
    const scores = { lowerBack: '4', lowerLimbs: '4', numbness: '4', buttocks: '4' }
    await clinic.staff().assessments.record({
      id: randomUUID(), episodeId, on: { date: performedIn }, mode: 'paper', answeredBy: 'patient', scores, notSure: [], note: null,
    })
    await clinic.staff().procedures.record({ ...of, performedIn })
  }
  const BEFORE = { lowerBack: '4', lowerLimbs: '4', numbness: '4', buttocks: '4', numbAreaChange: 'none' }

  test.each([
    ['as before', {}, 'thanks'],
    ['pain two points up in the first two weeks, all signs "no"', { lowerBack: '6' }, 'reassure'],
    ['pain above eight', { lowerBack: '9' }, 'staffWillCall'],
    ['numbness up', { numbness: '6' }, 'staffWillCall'],
    ['not sure about a warning sign', { lowerBack: '6', warningSignsAfter: 'notSure' }, 'staffWillCall'],
    ['a warning sign', { lowerBack: '0', warningSignsAfter: ['fever'] }, 'callNow'],
  ])('%s: %j is %s', async (_, answers, reply) => {
    await treatedOn('2023-05-03')
    expect(await answeredAt('oneWeek', '2023-05-10', { ...BEFORE, ...answers })).toMatchObject({ reply })
  })

  test('to a rise after the window is a call by staff, also when it is read again', async () => {
    await treatedOn('2023-04-03')
    const sent = await answeredAt('oneMonth', '2023-05-10', { ...BEFORE, lowerBack: '6' })
    expect(sent).toMatchObject({ reply: 'staffWillCall' })
  })

  test('after a treatment the signs of a complication are asked for, and those alone', async () => {
    await treatedOn('2023-05-03')
    clinic.time.now = new Date('2023-05-10T10:00:00+09:00')
    const link = await clinic.staff().links.create({ requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' })
    const session = await clinic.opened({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
    expect((await session.form.current()).setting.treatment).toBe('after')
    const save = session.form.savePage({ page: 'signs', definition: { id: 'check-in', version: 2 }, answers: { warningSigns: 'none' }, language: 'ja' })
    expect(await refusalFrom(save)).toMatchObject({
      problems: [{ code: 'answerNotAsked', item: 'warningSigns' }, { code: 'choiceMissing', item: 'warningSignsAfter' }],
    })
  })
})
