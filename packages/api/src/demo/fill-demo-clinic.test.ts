import { readCase, REAL_CASE_NUMBERS } from '@sebone/fixtures/cases'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffCaller } from '../staff-router.ts'
import { staffAuth } from '../staff-sign-in/staff-auth.ts'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { DEMO_STANDINGS, demoPrincipal, fillDemoClinic } from './fill-demo-clinic.ts'
import { freshDemoLinks } from './fresh-demo-link.ts'

let clinic: TestClinic
let demo: ReturnType<typeof staffCaller>

beforeAll(async () => {
  clinic = await testClinic()
  clinic.time.now = new Date('2026-03-31T10:00:00+09:00')
  const { owner, staff, patient } = clinic.database
  const auth = staffAuth({ db: staff, secret: 's'.repeat(40), origin: 'http://portal.localhost:4100', secure: false })
  const cases = REAL_CASE_NUMBERS.map(readCase)
  const deps = { ...clinic.deps(), owner, patientDb: patient, auth, cases, password: 'for this test, and long enough' }
  const started = performance.now()
  await fillDemoClinic(deps)
  console.info(`demonstration filled in ${Math.round(performance.now() - started)} ms`)
  await fillDemoClinic(deps)
  const { id } = await owner.selectFrom('clinic').select('id').where('slug', '=', 'demo').executeTakeFirstOrThrow()
  demo = staffCaller({ ...clinic.deps(), principal: demoPrincipal(id, 'user-demo') })
})
afterAll(() => clinic.database.drop())

test('sixty made-up patients are spread over every standing', async () => {
  for (const standing of STANDINGS) {
    const { patients } = await demo.patients.search({ standing })
    const madeUp = patients.filter(({ number }) => Number(number) > 100)
    expect([standing, madeUp.length]).toEqual([standing, DEMO_STANDINGS[standing]])
  }
})

test('everybody is marked as made up, the four published cases are there once', async () => {
  const { patients, total } = await demo.patients.search({})
  expect(total).toBe(64)
  expect(patients.every(({ isSynthetic }) => isSynthetic)).toBe(true)
  for (const number of REAL_CASE_NUMBERS) expect((await demo.patients.search({ query: String(number) })).total).toBe(1)
})

test('some answered by their telephone and said what worries them', async () => {
  const lists = await Promise.all([0, 25, 50].map((cursor) => demo.patients.search({ cursor })))
  const patients = lists.flatMap((list) => list.patients)
  const pages = await Promise.all(patients.map(({ id }) => demo.patients.page({ patientId: id })))
  const worries = pages.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.worries))
  expect(worries.length).toBeGreaterThan(3)
  expect(pages.flatMap(({ episodes }) => episodes.flatMap(({ quotes }) => quotes)).length).toBeGreaterThan(5)
})

test('an intake was answered in full, a warning sign waits for a call, two people ask to be seen', async () => {
  const { patients } = await demo.patients.search({ standing: 'notYetTreated' })
  const pages = await Promise.all(patients.map(({ id }) => demo.patients.page({ patientId: id })))
  const answered = pages.filter(({ consents }) => consents.length > 0)
  expect(answered).toHaveLength(1)
  const [assessment] = answered[0]?.episodes[0]?.assessments ?? []
  expect(assessment).toMatchObject({ redFlags: 'allNo', answeredBy: 'withFamily', extents: { numbness: { kind: 'regions' } } })
  expect(await demo.responses.one({ responseId: assessment?.responseId ?? '' })).toMatchObject({ definition: { id: 'first-intake' } })
  expect(await demo.alerts.list({})).toMatchObject([{ codes: ['urine'], isFormSent: false }])
  expect(await demo.consultations.list({})).toHaveLength(2)
})

test('report no. 62 shrinks from below the knees to the tips of the toes while its score stands still', async () => {
  const [found] = (await demo.patients.search({ query: '62' })).patients
  const page = await demo.patients.page({ patientId: found?.id ?? '' })
  const sizes = page.episodes[0]?.assessments.map(({ extents: { numbness }, scores }) => [
    scores.numbness.kind === 'score' ? scores.numbness.value : null,
    numbness?.kind === 'regions' ? numbness.regions.length : null,
  ])
  const shrinking = sizes?.toSorted(([, a], [, b]) => Number(b) - Number(a))
  expect(shrinking).toEqual([[5, 42], [5, 30], [2, 22], [2, 20], [2, 10]])
})

test('some who were treated have agreed to it, after a physician explained it', async () => {
  const { patients } = await demo.patients.search({})
  const pages = await Promise.all(patients.map(({ id }) => demo.patients.page({ patientId: id })))
  const treated = pages.flatMap(({ consents }) => consents.filter(({ purpose }) => purpose === 'treatment'))
  expect(treated.length).toBeGreaterThan(3)
  expect(treated.every(({ explained }) => explained !== null)).toBe(true)
})

test.each(['checkIn', 'firstIntake'] as const)('a fresh link to a %s opens with its date of birth', async (form) => {
  const link = (await freshDemoLinks({ ...clinic.deps() }))?.[form]
  const [year = '', month = '', day = ''] = link?.birthDate.split('-') ?? []
  const token = link?.path.split('#')[1] ?? ''
  const patient = await clinic.opened({ token, birthDate: { era: 'western', year, month, day } })
  const opened = await patient.form.current()
  expect([opened.state, opened.definition.id]).toEqual(['open', form === 'checkIn' ? 'check-in' : 'first-intake'])
})
