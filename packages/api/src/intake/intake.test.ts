import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { sentIntake } from '../test-intake.ts'
import { registration } from '../test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const FACTS = { kana: 'みほん はなこ', phone: '090-1111-2222', email: 'hanako@example.jp', countryOfResidence: '日本' }
const BARE = { familyName: '見本', familyKana: null, givenKana: null, birthDate: null }

const waiting = async () => (await clinic.staff().intakes.list({})).intakes.map(({ responseId }) => responseId)
const listedKinds = async (episodeId: string) =>
  (await clinic.staff().worklist.list({})).rows.find((row) => row.episodeId === episodeId)?.items.map(({ reason }) => reason.kind)

describe('a first intake', () => {
  test('waits in the worklist and among the intakes until somebody has reviewed it', async () => {
    const { responseId, episodeId } = await sentIntake(clinic, BARE, FACTS)
    expect(await listedKinds(episodeId)).toEqual(['intake'])
    expect(await waiting()).toContain(responseId)
    const { patient } = await clinic.staff().intakes.one({ responseId })
    await clinic.staff('frontDesk').intakes.review({ responseId, patientVersion: patient.version, take: {} })
    expect(await listedKinds(episodeId)).toBeUndefined()
    expect(await waiting()).not.toContain(responseId)
    expect(await clinic.staff().intakes.one({ responseId })).toMatchObject({ isReviewed: true })
  })

  test('shows what was stated beside what is recorded, and changes nothing by itself', async () => {
    const { responseId, patientId } = await sentIntake(clinic, { ...BARE, phone: '03-0000-0000' }, FACTS)
    const { stated, patient } = await clinic.staff().intakes.one({ responseId })
    expect(stated).toEqual(FACTS)
    expect(patient).toMatchObject({ phone: '03-0000-0000', familyKana: null })
    await clinic.staff().intakes.review({
      responseId,
      patientVersion: patient.version,
      take: { familyKana: 'みほん', givenKana: 'はなこ', email: 'hanako@example.jp' },
    })
    const after = (await clinic.staff().patients.page({ patientId })).patient
    expect(after).toMatchObject({ phone: '03-0000-0000', familyKana: 'みほん', email: 'hanako@example.jp', countryOfResidence: null })
    const found = await clinic.staff().patients.search({ query: 'みほんはな' })
    expect(found.patients.map(({ id }) => id)).toContain(patientId)
  })

  test('that somebody else’s change has overtaken is refused with the record as it is', async () => {
    const { responseId } = await sentIntake(clinic, BARE, FACTS)
    const { patient } = await clinic.staff().intakes.one({ responseId })
    const review = { responseId, patientVersion: patient.version + 1, take: { phone: '090' } }
    expect(await refusalFrom(clinic.staff().intakes.review(review))).toMatchObject({ code: 'staleVersion', current: { id: patient.id } })
    expect(await waiting()).toContain(responseId)
  })

  test('of another clinic is not there', async () => {
    const { responseId } = await sentIntake(clinic, BARE, FACTS)
    const other = await testClinic('other', clinic.database)
    expect(await refusalFrom(other.staff().intakes.one({ responseId }))).toEqual({ code: 'notFound' })
    expect((await other.staff().intakes.list({})).intakes).toEqual([])
  })
})

describe('who else it may be', () => {
  test('is ranked by what is the same, each with its reasons, and the person is no candidate of their own', async () => {
    const { register } = clinic.staff().patients
    const born = { era: 'western', year: '1948', month: '11', day: '2' } as const
    const person = { familyName: '照合', givenName: '一郎', familyKana: 'しょうごう', givenKana: 'いちろう', birthDate: born }
    const namesake = await register(registration({ ...person, birthDate: { ...born, year: '1990' }, phone: '090-9999-0001' }))
    const family = await register(registration({ ...person, givenName: '花', givenKana: 'はな', birthDate: null, phone: '+81 90 9999 0002' }))
    const double = await register(registration({ ...person, phone: null }))
    const { responseId, patientId } = await sentIntake(clinic, { ...person, phone: '０９０－９９９９－０００２' })
    const { matches } = await clinic.staff().intakes.one({ responseId })
    expect(matches.map(({ patient, reasons }) => [patient.id, reasons])).toEqual([
      [double.patientId, ['sameKana', 'sameName', 'sameBirthDate']],
      [namesake.patientId, ['sameKana', 'sameName', 'otherBirthDate']],
      [family.patientId, ['samePhone']],
    ])
    expect(matches.map(({ patient }) => patient.id)).not.toContain(patientId)
  })
})

describe('merging', () => {
  const two = async () => {
    const kept = await clinic.staff().patients.register(registration({ familyName: '残る', phone: null }))
    const gone = await sentIntake(clinic, { familyName: '消える', phone: '080-5555-6666' }, FACTS)
    const versionOf = async (id: string) => (await clinic.staff().patients.page({ patientId: id })).patient.version
    const ask = {
      from: { id: gone.patientId, version: await versionOf(gone.patientId) },
      into: { id: kept.patientId, version: await versionOf(kept.patientId) },
      take: ['phone' as const],
      reason: 'The same person, registered twice.',
    }
    return { kept, gone, ask }
  }

  test('files everything under the one that stays: episodes, requests, links, the answer that is kept unaltered', async () => {
    const { kept, gone, ask } = await two()
    expect(await clinic.staff('manager').patients.merge(ask)).toEqual({ patientId: kept.patientId })
    const page = await clinic.staff().patients.page({ patientId: kept.patientId })
    expect(page.patient).toMatchObject({ id: kept.patientId, familyName: '残る', phone: '080-5555-6666' })
    expect(page.episodes.map(({ episode }) => episode.id).toSorted()).toEqual([kept.episodeId, gone.episodeId].toSorted())
    expect(page.episodes.flatMap(({ requests }) => requests.map(({ links }) => links.length))).toEqual([1])
    expect(await clinic.staff().intakes.one({ responseId: gone.responseId })).toMatchObject({ patient: { id: kept.patientId } })
  })

  test('leads the old id on to the one that stays, and search finds one person', async () => {
    const { kept, gone, ask } = await two()
    await clinic.staff().patients.merge(ask)
    expect((await clinic.staff().patients.page({ patientId: gone.patientId })).patient.id).toBe(kept.patientId)
    const { patients } = await clinic.staff().patients.search({ query: '消える' })
    expect(patients.map(({ id }) => id)).not.toContain(gone.patientId)
  })

  test('keeps what was: the row as it stood in history, who did it and why in the audit of both', async () => {
    const { kept, gone, ask } = await two()
    await clinic.staff().patients.merge(ask)
    const { asStaff } = await import('@sebone/db/in-transaction')
    const kept_ = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, async (tx) => ({
      history: await tx.selectFrom('history').select(['table_name', 'before']).where('row_id', 'in', [gone.episodeId, gone.patientId]).execute(),
      audit: await tx.selectFrom('audit').select(['patient_id', 'detail']).where('action', '=', 'patients.merged').where('patient_id', 'in', [kept.patientId, gone.patientId]).execute(),
      merge: await tx.selectFrom('patient_merge').selectAll().where('from_id', '=', gone.patientId).execute(),
    }))
    expect(kept_.history.map(({ table_name }) => table_name)).toEqual(expect.arrayContaining(['episode_of_care', 'patient']))
    expect(kept_.history).toContainEqual(expect.objectContaining({ table_name: 'episode_of_care', before: expect.objectContaining({ patient_id: gone.patientId }) }))
    expect(kept_.audit).toHaveLength(2)
    expect(kept_.merge).toMatchObject([{ into_id: kept.patientId, moved: { questionnaire_response: 1, assessment_request: 1 }, reason: ask.reason }])
  })

  test('is done once, also when it is asked twice; an old record is never merged again', async () => {
    const { gone, ask } = await two()
    const merge = () => clinic.staff().patients.merge(ask)
    expect(await merge()).toEqual(await merge())
    const third = await clinic.staff().patients.register(registration())
    const into = { id: third.patientId, version: 1 }
    const again = { ...ask, from: { ...ask.from, version: ask.from.version + 1 }, into }
    expect(await refusalFrom(clinic.staff().patients.merge(again))).toEqual({ code: 'cannotBeMerged' })
    expect((await clinic.staff().patients.page({ patientId: gone.patientId })).patient.id).toBe(ask.into.id)
  })

  test('is refused by name when one was treated before the other was born, whichever date of birth would stay', async () => {
    const { register, merge, page } = clinic.staff().patients
    const born = (year: string) => register(registration({ birthDate: { era: 'western', year, month: '1', day: '1' } }))
    const [treated, child] = [await born('1950'), await born('2023')]
    await clinic.staff().procedures.record({
      id: randomUUID(), episodeId: treated.episodeId, method: 'cellgel', performedIn: '2022-12', discs: 'L4/5', notTreated: [], billedSites: 1,
      billedSitesReason: null, physician: null,
    })
    const [old, young] = [{ id: treated.patientId, version: 1 }, { id: child.patientId, version: 1 }]
    const reason = 'The same name.'
    const refused = { code: 'bornAfterRecord', on: '2022-12', birthDate: '2023-01-01' }
    expect(await refusalFrom(merge({ from: young, into: old, take: ['birthDate'], reason }))).toEqual(refused)
    expect(await refusalFrom(merge({ from: old, into: young, take: [], reason }))).toEqual(refused)
    expect((await page({ patientId: young.id })).patient).toMatchObject({ id: young.id, birthDate: '2023-01-01' })
    expect(await merge({ from: young, into: old, take: [], reason })).toEqual({ patientId: old.id })
    expect((await page({ patientId: young.id })).patient).toMatchObject({ id: old.id, birthDate: '1950-01-01' })
  })

  test('needs the permission, two different people of this clinic, and the versions that were seen; else nothing moves', async () => {
    const { ask, gone } = await two()
    expect(await refusalFrom(clinic.staff('nurse').patients.merge(ask))).toMatchObject({ code: 'notPermitted' })
    expect(await refusalFrom(clinic.staff().patients.merge({ ...ask, into: ask.from }))).toEqual({ code: 'samePatient' })
    expect(await refusalFrom(clinic.staff().patients.merge({ ...ask, into: { id: randomUUID(), version: 1 } }))).toEqual({ code: 'notFound' })
    expect(await refusalFrom(clinic.staff().patients.merge({ ...ask, into: { ...ask.into, version: 9 } }))).toMatchObject({ code: 'staleVersion' })
    const other = await testClinic('elsewhere', clinic.database)
    expect(await refusalFrom(other.staff().patients.merge(ask))).toEqual({ code: 'notFound' })
    expect((await clinic.staff().patients.page({ patientId: gone.patientId })).episodes).toHaveLength(1)
  })

  test('needs a factor shown just now', async () => {
    const { ask } = await two()
    const deps = clinic.deps()
    const { staffCaller } = await import('../staff-router.ts')
    const stale = staffCaller({ ...deps, principal: { ...deps.principal, factorShownAt: new Date(0) } })
    expect(await refusalFrom(stale.patients.merge(ask))).toEqual({ code: 'freshFactorNeeded' })
  })
})
