import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { answeredDraft, BIRTH_DATE, patientWithLink, registration, tokenOf } from '../test-patient.ts'
import { patientPrincipal } from './patient-principal.ts'

const DAY = 24 * 60 * 60 * 1000
const CANNOT = { code: 'linkCannotBeOpened' }
const ANOTHER_DATE = { ...BIRTH_DATE, day: '6' }

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
beforeEach(() => {
  clinic.time.now = new Date('2023-08-26T10:00:00+09:00')
})
afterAll(() => clinic.database.drop())

const open = (input: Parameters<TestClinic['anybody']['link']['open']>[0]) => refusalFrom(clinic.anybody.link.open(input))

test('unknown, tampered, expired, revoked, used, locked and another date of birth have one answer', async () => {
  const unknown = await open({ token: 'A'.repeat(43), birthDate: BIRTH_DATE })

  const tampered = await patientWithLink(clinic)
  const last = tampered.token.at(-1) === 'A' ? 'B' : 'A'
  const changed = await open({ token: `${tampered.token.slice(0, -1)}${last}`, birthDate: BIRTH_DATE })

  const revoked = await patientWithLink(clinic)
  await clinic.staff().links.revoke({ linkId: revoked.link.linkId })
  await clinic.staff().links.revoke({ linkId: revoked.link.linkId })
  const withdrawn = await open({ token: revoked.token, birthDate: BIRTH_DATE })

  const used = await answeredDraft(clinic)
  await used.session.form.send({ responseId: randomUUID() })
  const answered = await open({ token: used.token, birthDate: BIRTH_DATE })

  const guessed = await patientWithLink(clinic)
  const wrong = await open({ token: guessed.token, birthDate: ANOTHER_DATE })

  const old = await patientWithLink(clinic)
  clinic.time.now = new Date(clinic.time.now.getTime() + 14 * DAY + 1)
  const expired = await open({ token: old.token, birthDate: BIRTH_DATE })

  expect([unknown, changed, withdrawn, answered, wrong, expired]).toEqual(Array.from({ length: 6 }, () => CANNOT))
})

test('the fifth wrong date locks the link, even for the right one; a new link is let in', async () => {
  const { token, requestId, episodeId, patientId } = await patientWithLink(clinic)
  for (let tries = 0; tries < 5; tries += 1) await open({ token, birthDate: ANOTHER_DATE })
  expect(await open({ token, birthDate: BIRTH_DATE })).toEqual(CANNOT)
  const { episodes } = await clinic.staff().patients.page({ patientId })
  expect(episodes[0]?.requests[0]?.links[0]?.state).toBe('locked')

  const again = await clinic.staff().links.create({ requestId, episodeId, point: 'oneWeek', language: 'ja' })
  await clinic.anybody.link.open({ token: tokenOf(again.path), birthDate: BIRTH_DATE })
})

test('the code opens as the link does, however it is typed', async () => {
  const { link } = await patientWithLink(clinic)
  const fullWidth = link.code.replaceAll(/./gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  for (const code of [fullWidth.toLowerCase(), ` ${link.code.replace('-', ' ').replaceAll('0', 'o')} `])
    expect(await open({ code, birthDate: BIRTH_DATE })).toEqual({ code: 'nothingWasRefused' })
})

test('500 tokens and codes made up at random open nothing', async () => {
  await patientWithLink(clinic)
  for (let tries = 0; tries < 500; tries += 1) {
    const secret = tries % 2 ? { token: randomToken() } : { code: randomToken().slice(0, 10) }
    expect(await open({ ...secret, birthDate: BIRTH_DATE })).toEqual(CANNOT)
  }
}, 60_000)

test('a date that is none is said by field, before any link is looked at', async () => {
  const { token } = await patientWithLink(clinic)
  const open = (birthDate: { era: 'showa' | 'western'; year: string; month: string; day: string }) =>
    refusalFrom(clinic.anybody.link.open({ token, birthDate }))
  expect(await open({ era: 'showa', year: '65', month: '1', day: '1' })).toMatchObject({ code: 'afterEra' })
  expect(await open({ era: 'western', year: '1951', month: '13', day: '1' })).toMatchObject({ code: 'noSuchMonth' })
  expect(await open({ era: 'western', year: '', month: '3', day: '1' })).toMatchObject({ code: 'birthDateFieldMissing' })
})

test('where the clinic has no date of birth, the first opening records it', async () => {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration({ birthDate: null }))
  const asked = { requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' } as const
  const link = await clinic.staff().links.create(asked)
  await clinic.anybody.link.open({ token: tokenOf(link.path), birthDate: BIRTH_DATE })
  expect((await clinic.staff().patients.page({ patientId })).patient.birthDate).toBe('1951-03-05')
  expect(await open({ token: tokenOf(link.path), birthDate: ANOTHER_DATE })).toEqual(CANNOT)
})

test('neither the token nor the code is stored, and no staff role can read the hashes', async () => {
  const { link, token } = await patientWithLink(clinic)
  const dump = await clinic.database.owner.selectFrom('patient_link').selectAll().execute()
  expect(dump.length).toBeGreaterThan(0)
  expect(JSON.stringify(dump)).not.toContain(token)
  expect(JSON.stringify(dump)).not.toContain(link.code.replace('-', ''))
  await expect(clinic.database.staff.selectFrom('patient_link').select('token_hash').execute()).rejects.toThrow(/permission/)
})

test('a session ends after twelve hours', async () => {
  const { token } = await patientWithLink(clinic)
  await clinic.anybody.link.open({ token, birthDate: BIRTH_DATE })
  const at = (hours: number) => () => new Date(clinic.time.now.getTime() + hours * DAY / 24)
  const who = (hours: number) => patientPrincipal({ db: clinic.database.patient, clock: at(hours) }, clinic.session.token)
  expect(await who(11)).not.toBeNull()
  expect(await who(12)).toBeNull()
})

test('a link to a request that was answered cannot be made', async () => {
  const { session, requestId, episodeId } = await answeredDraft(clinic)
  await session.form.send({ responseId: randomUUID() })
  const again = clinic.staff().links.create({ requestId, episodeId, point: 'oneWeek', language: 'ja' })
  expect(await refusalFrom(again)).toEqual({ code: 'requestClosed' })
})

const randomToken = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
