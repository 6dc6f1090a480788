import { asStaff } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from './test-clinic.ts'
import type { TestClinic } from './test-clinic.ts'
import { registration } from './test-patient.ts'

let clinic: TestClinic
let patientId: string
let episodeId: string
beforeAll(async () => {
  clinic = await testClinic()
  ;({ patientId, episodeId } = await clinic.staff().patients.register(registration()))
})
afterAll(() => clinic.database.drop())

const treatment = (over = {}) => ({
  id: randomUUID(),
  episodeId,
  method: 'cellgel' as const,
  performedIn: '2023-05-10',
  discs: 'L3/4, 4/5, and 5/s',
  notTreated: [{ disc: 'L2/3', reason: 'narrowed' as const }],
  billedSites: 2,
  billedSitesReason: 'two areas',
  physician: null,
  ...over,
})
/** The findings of this file speak of stenosis; a physician treats it knowingly. */
const despiteStenosis = { despite: [{ contraindication: 'stenosis' as const, reason: 'explained and accepted' }] }
const finding = (over = {}) => ({
  id: randomUUID(),
  episodeId,
  kind: 'spinalCanalStenosis' as const,
  at: 'L3/4、4/5',
  side: null,
  grade: null,
  redFramed: false,
  ...over,
})
const answers = (over = {}) => ({
  id: randomUUID(),
  episodeId,
  on: { date: '2023-05-17' },
  mode: 'phone' as const,
  answeredBy: 'patient' as const,
  scores: { lowerBack: '5', lowerLimbs: '', numbness: '', buttocks: '0' },
  notSure: ['numbness' as const],
  note: null,
  ...over,
})

describe('notation is refused by name, with its position, and nothing is stored', () => {
  test.each([
    ['', 'emptyNotation', 0],
    ['L3/5', 'skipsADisc', 0],
    ['L3/4, 4/3', 'reversed', 6],
    ['C1/2', 'noSuchDisc', 0],
    ['L5/6', 'needsTransitionalVertebra', 0],
    ['L4', 'isAVertebra', 0],
    ['the whole back', 'unreadable', 4],
  ])('“%s” is %s at %i', async (discs, code, position) => {
    const { id, ...rest } = treatment({ discs })
    expect(await refusalFrom(clinic.staff().procedures.record({ id, ...rest }))).toMatchObject({ code, position })
  })

  test('a finding is kept as printed only when asked; a slip takes a bone', async () => {
    const record = (over: object) => clinic.staff().conditions.record(finding(over))
    expect(await refusalFrom(record({ at: 'somewhere low' }))).toMatchObject({ code: 'unreadable', position: 0 })
    expect(await record({ at: 'somewhere low', keepUnclear: true })).toMatchObject({ at: [{ unclear: 'somewhere low' }] })
    expect(await refusalFrom(record({ kind: 'anterolisthesis', at: 'L4/5' }))).toEqual({
      code: 'findingTakesOther', kind: 'anterolisthesis', takes: 'vertebra',
    })
  })

  test('six lumbar vertebrae, once recorded, make L5/6 a disc and a bare 5/s a question', async () => {
    const made = await clinic.staff().patients.register(registration())
    const sixLumbar = { episodeId: made.episodeId, version: 1, numbering: 'sixLumbar', numberingDeterminedBy: 'MRI' } as const
    await clinic.staff().episodes.describe(sixLumbar)
    const record = (at: string) => clinic.staff().conditions.record(finding({ at, episodeId: made.episodeId }))
    expect(await record('L5/6')).toMatchObject({ at: [{ disc: 'L5/6' }] })
    expect(await refusalFrom(record('5/s'))).toMatchObject({ code: 'ambiguousUnderSixLumbar' })
  })
})

describe('other things that a person can type', () => {
  test('dates, counts and scores are refused by name', async () => {
    const staff = clinic.staff()
    const of = (call: Promise<unknown>) => refusalFrom(call)
    expect(await of(staff.procedures.record(treatment({ performedIn: '2023-02-30' })))).toMatchObject({ code: 'notADate' })
    expect(await of(staff.procedures.record(treatment({ performedIn: '2024-01' })))).toMatchObject({ code: 'dateInFuture' })
    expect(await of(staff.procedures.record(treatment({ billedSitesReason: ' ' })))).toEqual({
      code: 'billedSitesReasonMissing', treatedDiscs: 3, billedSites: 2,
    })
    expect(await of(staff.procedures.record(treatment({ notTreated: [{ disc: '4/5', reason: 'narrowed' }] })))).toEqual({
      code: 'discTreatedAndNot', disc: 'L4/5',
    })
    const scores = (over: object) => answers({ scores: { ...answers().scores, ...over } })
    for (const text of ['11', '-1', '2.5', '10 3'])
      expect(await of(staff.assessments.record(scores({ buttocks: text })))).toEqual({ code: 'notAScore', area: 'buttocks', text })
    expect(await of(staff.assessments.record(scores({ numbness: '3' })))).toEqual({ code: 'scoreAndNotSure', area: 'numbness' })
    expect(await of(staff.assessments.record(answers({ on: { date: '2023-09-01' } })))).toMatchObject({ code: 'dateInFuture' })
    const nothing = { scores: { lowerBack: '', lowerLimbs: '', numbness: '', buttocks: '' }, notSure: [] }
    expect(await of(staff.assessments.record(answers(nothing)))).toEqual({ code: 'nothingAnswered' })
  })

  test('blank, "not sure" and 0 come back as three different things', async () => {
    const { scores } = await clinic.staff().assessments.record(answers({ scores: { ...answers().scores, lowerBack: '５' } }))
    expect(scores).toEqual({
      lowerBack: { kind: 'score', value: 5 },
      lowerLimbs: { kind: 'blank' },
      numbness: { kind: 'notSure' },
      buttocks: { kind: 'score', value: 0 },
    })
  })

  test('a quote names its list, contains its tax, and has no price for six sites', async () => {
    const offer = { id: randomUUID(), episodeId, plannedDiscs: 'L3/4, 4/5, 5/s', language: 'en' } as const
    const give = (over: { billedSites: number; sitesReason: string | null }) => clinic.staff().quotes.give({ ...offer, ...over })
    expect(await refusalFrom(give({ billedSites: 6, sitesReason: 'x' }))).toMatchObject({ code: 'noPriceForSites', mostSites: 5 })
    expect(await refusalFrom(give({ billedSites: 1.5, sitesReason: 'x' }))).toEqual({ code: 'sitesNotWhole', sites: 1.5 })
    expect(await refusalFrom(give({ billedSites: 2, sitesReason: null }))).toMatchObject({ code: 'billedSitesReasonMissing' })
    const quote = await give({ billedSites: 2, sitesReason: 'two areas' })
    expect(quote).toMatchObject({ total: 1_430_000, tax: 130_000, status: 'given', givenOn: '2023-08-26', expiresOn: '2023-11-26' })
    expect(await give({ billedSites: 5, sitesReason: 'another try' })).toEqual(quote)
    const next = await clinic.staff().quotes.give({ ...offer, id: randomUUID(), billedSites: 3, sitesReason: null })
    const { episodes } = await clinic.staff().patients.page({ patientId })
    const statuses = new Map(episodes[0]?.quotes.map(({ id, status }) => [id, status]))
    expect([statuses.get(quote.id), statuses.get(next.id)]).toEqual(['superseded', 'given'])
  })
})

describe('the same write twice', () => {
  test('is one row with the first answer', async () => {
    const staff = clinic.staff()
    const [person, one, two, three] = [registration(), finding(), treatment(despiteStenosis), answers()]
    const first = [
      await staff.patients.register(person),
      await staff.conditions.record(one),
      await staff.procedures.record(two),
      await staff.assessments.record(three),
    ]
    const again = [
      await staff.patients.register(person),
      await staff.conditions.record({ ...one, at: 'L5/S1' }),
      await staff.procedures.record({ ...two, discs: 'L1/2, L2/3' , notTreated: [] }),
      await staff.assessments.record(three),
    ]
    expect(again).toEqual(first)
  })

  test('under an id that belongs elsewhere is refused', async () => {
    const elsewhere = await clinic.staff().patients.register(registration())
    const one = finding()
    await clinic.staff().conditions.record(one)
    const stolen = clinic.staff().conditions.record({ ...one, episodeId: elsewhere.episodeId })
    expect(await refusalFrom(stolen)).toEqual({ code: 'idTaken' })
  })

  test('fifty registrations at once without a number take fifty numbers', async () => {
    const people = Array.from({ length: 50 }, () => clinic.staff('frontDesk').patients.register(registration()))
    expect(new Set((await Promise.all(people)).map(({ number }) => number)).size).toBe(50)
    const taken = clinic.staff().patients.register(registration({ number: 1 }))
    expect(await refusalFrom(taken)).toEqual({ code: 'numberTaken', number: 1 })
  })
})

describe('two edits of one version', () => {
  test('have one winner; the other is shown what stands there now', async () => {
    const staff = clinic.staff()
    const describe = (topic: string) => ({ episodeId, version: 1, topic })
    const [first, second] = await Promise.all([
      refusalFrom(staff.episodes.describe(describe('one'))),
      refusalFrom(staff.episodes.describe(describe('two'))),
    ])
    const lost = first?.code === 'nothingWasRefused' ? second : first
    expect(lost).toMatchObject({ code: 'staleVersion', current: { version: 2 } })
  })

  test('of a treatment, an assessment and a finding are told apart the same way', async () => {
    const staff = clinic.staff()
    const { episodeId: _of, ...made } = treatment()
    await staff.procedures.record({ ...made, ...despiteStenosis, episodeId })
    const mended = { ...made, ...despiteStenosis, reason: 'the day was misread' }
    const corrected = await staff.procedures.correct({ ...mended, version: 1, performedIn: '2023-05-11' })
    expect(corrected).toMatchObject({ performedIn: '2023-05-11', version: 2 })
    expect(await refusalFrom(staff.procedures.correct({ ...mended, version: 1 }))).toMatchObject({
      code: 'staleVersion', current: { performedIn: '2023-05-11', version: 2 },
    })

    const { episodeId: _also, ...given } = answers()
    await staff.assessments.record({ ...given, episodeId })
    const reason = 'misheard on the telephone'
    const scores = { ...given.scores, lowerBack: '4' }
    expect(await staff.assessments.correct({ ...given, scores, version: 1, reason })).toMatchObject({
      version: 2, scores: { lowerBack: { value: 4 } },
    })
    expect(await refusalFrom(staff.assessments.correct({ ...given, version: 1, reason }))).toMatchObject({
      code: 'staleVersion', current: { version: 2 },
    })

    const one = await staff.conditions.record(finding())
    expect(await refusalFrom(staff.conditions.remove({ id: one.id, version: 2 }))).toMatchObject({ code: 'staleVersion' })
    await staff.conditions.remove({ id: one.id, version: 1 })
    await staff.conditions.remove({ id: one.id, version: 1 })
    const { episodes } = await staff.patients.page({ patientId })
    expect(episodes[0]?.conditions.map(({ id }) => id)).not.toContain(one.id)
  })
})

test('every write and every look leaves one row of audit in the name of who did it', async () => {
  const rows = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('audit').select(['action', 'actor_id', 'patient_id']).execute(),
  )
  const actions = new Set(rows.map(({ action }) => action))
  for (const action of [
    'patient.registered', 'patient.looked', 'episode.described', 'condition.recorded', 'condition.removed',
    'procedure.recorded', 'procedure.corrected', 'quote.given', 'assessment.recorded', 'assessment.corrected',
  ])
    expect(actions).toContain(action)
  expect(rows.every(({ actor_id, patient_id }) => actor_id.startsWith('user-') && patient_id !== null)).toBe(true)
  expect(clinic.unexpected).toEqual([])
})
