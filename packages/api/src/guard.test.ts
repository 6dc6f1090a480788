import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '@sebone/domain/staff/role'
import { callAt, INVITED_PATHS, PATIENT_PATHS, STAFF_PATHS } from './test-calls.ts'
import { refusalFrom, testClinic } from './test-clinic.ts'
import type { TestClinic } from './test-clinic.ts'
import { registration } from './test-patient.ts'

let clinic: TestClinic
let other: TestClinic
beforeAll(async () => {
  clinic = await testClinic('umeda')
  other = await testClinic('namba', clinic.database)
})
afterAll(() => clinic.database.drop())

test.each(STAFF_PATHS.filter((path) => !INVITED_PATHS.includes(path)))('%s: nobody signed in, and a role without the permission, are turned away before the input is read', async (path) => {
  expect(await refusalFrom(callAt(clinic.stranger, path)({ nonsense: true }))).toEqual({ code: 'notSignedIn' })
  for (const role of ROLES) {
    const { code } = await refusalFrom(callAt(clinic.staff(role), path)({ nonsense: true }))
    expect(['notPermitted', 'invalidInput']).toContain(code)
  }
})

const BEFORE_A_SESSION = ['link.open', 'consultation.request']

test.each(PATIENT_PATHS)('%s: without an opened link there is nothing but opening one or asking for a consultation', async (path) => {
  const { code } = await refusalFrom(callAt(clinic.anybody, path)(undefined))
  expect(code).toBe(BEFORE_A_SESSION.includes(path) ? 'invalidInput' : 'notSignedIn')
})

describe('another clinic', () => {
  const ids = () => ({ id: randomUUID(), requestId: randomUUID() })

  test('sees none of our patients and changes none of our rows', async () => {
    const { patientId, episodeId } = await clinic.staff().patients.register(registration())
    const stranger = other.staff('physician')
    expect(await stranger.patients.search({ query: '試験' })).toMatchObject({ patients: [], total: 0 })
    const condition = { ...ids(), episodeId, kind: 'osteoporosis', at: '', side: null, grade: null, redFramed: false } as const
    const { requestId, ...finding } = condition
    const calls = [
      stranger.patients.page({ patientId }),
      stranger.reports.progress({ episodeId }),
      stranger.episodes.describe({ episodeId, version: 1, topic: 'theirs' }),
      stranger.conditions.record(finding),
      stranger.links.create({ requestId, episodeId, point: 'oneWeek', language: 'ja' }),
      stranger.quotes.give({
        id: randomUUID(), episodeId, plannedDiscs: 'L4/5', billedSites: 1, sitesReason: null, language: 'ja',
      }),
    ]
    const refusals = await Promise.all(calls.map(refusalFrom))
    expect(refusals).toEqual(calls.map(() => ({ code: 'notFound' })))
    const { episodes } = await clinic.staff().patients.page({ patientId })
    expect(episodes[0]).toMatchObject({ episode: { topic: null, version: 1 }, conditions: [], quotes: [], requests: [] })
  })

  test('that makes a row under an id of ours makes its own', async () => {
    const ours = registration()
    await clinic.staff().patients.register(ours)
    await other.staff().patients.register({ ...ours, familyName: '他院' })
    expect((await clinic.staff().patients.page({ patientId: ours.id })).patient.familyName).toBe('試験')
  })
})

test('keys that the schema does not know are refused by path, and nothing is stored', async () => {
  const input = { ...registration(), clinicId: other.clinicId }
  const refusal = await refusalFrom(callAt(clinic.staff(), 'patients.register')(input))
  expect(refusal).toMatchObject({ code: 'invalidInput', problems: [{ path: 'clinicId', problem: 'unrecognized_keys' }] })
  expect(await refusalFrom(clinic.staff().patients.page({ patientId: input.id }))).toEqual({ code: 'notFound' })
})
