import { asStaff } from '@sebone/db/in-transaction'
import { DEFAULT_CARE_RULES } from '@sebone/domain/follow-up/care-rules'
import { DEFAULT_ALERT_RULES } from '@sebone/domain/follow-up/default-alert-rules'
import { DEFAULT_MESSAGE_TEXTS } from '@sebone/domain/message/default-message-texts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAlertRuleSets, findCareRules } from '../care-rules/care-rules.repository.ts'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { registration } from '../test-patient.ts'
import { IDENTITY, PRICES } from '../test-settings.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const settings = () => clinic.staff('manager').settings
const saying = (over: object = {}) => ({ id: randomUUID(), validFrom: '2023-10-01', reason: 'decided at the meeting', ...over })
const method = 'cellgel' as const

describe('a new clinic', () => {
  test('follows the rules that the domain ships, so nothing changes until somebody decides that it does', async () => {
    const rules = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, async (tx) => ({
      care: await findCareRules(tx, clinic.clinicId),
      alerts: await findAlertRuleSets(tx, clinic.clinicId),
    }))
    const unnamed = ({ protocols, expected }: typeof DEFAULT_CARE_RULES) => ({
      protocols: protocols.map(({ protocol, validFrom, validTo }) => ({ protocol: { ...protocol, id: '' }, validFrom, validTo })),
      expected: expected.map(({ method: own, course, validFrom, validTo }) => ({ method: own, course, validFrom, validTo })),
    })
    expect(unnamed(rules.care)).toEqual(unnamed(DEFAULT_CARE_RULES))
    expect(rules.alerts).toMatchObject([{ version: 1, validTo: null, rules: DEFAULT_ALERT_RULES }])
    expect((await settings().messageTexts.versions()).versions[0]).toMatchObject({ isShipped: true, content: DEFAULT_MESSAGE_TEXTS })
    expect((await settings().clinic.versions()).versions[0]?.content).toMatchObject({ name: { en: 'umeda' }, registrationNumber: null })
  })

  test('has an overview of what is in force', async () => {
    const { areas, instruments, inferredPrices } = await settings().overview()
    expect(areas.map(({ area, inForce, planned }) => [area, inForce?.number, planned])).toEqual(
      ['clinic', 'prices', 'protocol', 'expectedCourse', 'alertRules', 'messageTexts'].map((area) => [area, 1, null]),
    )
    expect(instruments).toMatchObject({ on: 10, licencesEnded: 0 })
    expect(inferredPrices).toBe(2)
  })
})

describe('price lists', () => {
  test('a new one begins on its day, ends the old one on its eve, and says what it changes', async () => {
    const before = await settings().prices.versions({ method })
    const preview = await settings().prices.preview({ method, validFrom: '2023-10-01', draft: PRICES })
    expect(preview).toMatchObject({ validFrom: '2023-10-01', validTo: null, openQuotes: 0, replacesPlanned: false })
    expect(preview.changes.map(({ sites, difference }) => [sites, difference])).toEqual([[1, 80_000], [2, 70_000], [3, 60_000], [4, null], [5, null]])
    const { versions } = await settings().prices.plan({ method, ...saying(), revision: before.revision, draft: PRICES })
    expect(versions.map(({ validFrom, validTo, author, number }) => [validFrom, validTo, author, number])).toEqual([
      ['2023-10-01', null, 'manager', 2],
      ['2022-09-01', '2023-09-30', 'Sebone', 1],
    ])
  })

  test('the same decision sent twice is one; another seen by nobody is not overwritten', async () => {
    const { revision } = await settings().prices.versions({ method })
    const first = { method, ...saying({ validFrom: '2023-11-01' }), revision, draft: PRICES }
    const once = await settings().prices.plan(first)
    expect(await settings().prices.plan(first)).toEqual(once)
    const stale = settings().prices.plan({ method, ...saying({ validFrom: '2023-12-01' }), revision, draft: PRICES })
    expect(await refusalFrom(stale)).toEqual({ code: 'staleVersion', current: { revision: once.revision } })
  })

  test('fifty at once have one winner, and never are two valid on one day', async () => {
    const { revision } = await settings().prices.versions({ method })
    const plans = Array.from({ length: 50 }, (_, index) =>
      refusalFrom(settings().prices.plan({ method, ...saying({ validFrom: `2024-01-${String((index % 28) + 1).padStart(2, '0')}` }), revision, draft: PRICES })),
    )
    const outcomes = (await Promise.all(plans)).map(({ code }) => code)
    expect(outcomes.filter((code) => code === 'nothingWasRefused')).toHaveLength(1)
    expect(new Set(outcomes)).toEqual(new Set(['nothingWasRefused', 'staleVersion']))
  })

  test('a planned one is withdrawn with a reason, and gives its days back', async () => {
    const { revision, versions } = await settings().prices.versions({ method })
    const [last] = versions
    const id = last?.id ?? ''
    expect(await refusalFrom(settings().prices.withdraw({ method, id, because: ' ', revision }))).toEqual({ code: 'reasonMissing' })
    const after = await settings().prices.withdraw({ method, id, because: 'a typo', revision })
    expect(after.versions[0]).toMatchObject({ id, withdrawn: { by: 'manager', because: 'a typo' } })
    expect(after.versions[1]).toMatchObject({ validFrom: '2023-11-01', validTo: null })
    const old = after.versions.at(-1)?.id ?? ''
    expect(await refusalFrom(settings().prices.withdraw({ method, id: old, because: 'too cheap', revision: after.revision }))).toEqual({
      code: 'settingHasBegun', validFrom: '2022-09-01',
    })
    expect(await refusalFrom(settings().prices.withdraw({ method, id: randomUUID(), because: 'x', revision }))).toEqual({ code: 'notFound' })
  })

  test('one that a quote uses cannot be replaced on the day of the quote, and the quote keeps its price', async () => {
    const { episodeId } = await clinic.staff().patients.register(registration())
    const offer = { id: randomUUID(), episodeId, plannedDiscs: 'L4/5', billedSites: 1, sitesReason: null, language: 'ja' } as const
    expect(await clinic.staff().quotes.give(offer)).toMatchObject({ total: 1_320_000 })
    const { revision } = await settings().prices.versions({ method })
    const today = settings().prices.plan({ method, ...saying({ validFrom: '2023-08-26' }), revision, draft: PRICES })
    expect(await refusalFrom(today)).toEqual({ code: 'settingUsedOn', on: '2023-08-26', earliest: '2023-08-27' })
    await settings().prices.plan({ method, ...saying({ validFrom: '2023-08-27' }), revision, draft: PRICES })
    expect(await settings().prices.preview({ method, validFrom: '2023-08-28', draft: PRICES })).toMatchObject({ openQuotes: 1, quotes: 1 })
    clinic.time.now = new Date('2023-08-27T10:00:00+09:00')
    expect(await clinic.staff().quotes.give({ ...offer, id: randomUUID() })).toMatchObject({ total: 1_400_000, priceListFrom: '2023-08-27' })
    expect(await clinic.staff().quotes.give(offer)).toMatchObject({ total: 1_320_000, priceListFrom: '2022-09-01' })
  })

  test('what is wrong with one is named, all of it', async () => {
    const { revision } = await settings().prices.versions({ method })
    const plan = (over: object, entries = PRICES.entries) =>
      refusalFrom(settings().prices.plan({ method, ...saying(over), revision, draft: { ...PRICES, entries } }))
    expect(await plan({ validFrom: '2023-02-30' })).toEqual({ code: 'notADate', text: '2023-02-30' })
    expect(await plan({ validFrom: '2023-01-01' })).toEqual({ code: 'settingStartsInPast', earliest: '2023-08-27' })
    expect(await plan({ reason: '' })).toEqual({ code: 'reasonMissing' })
    const entry = { sites: 1, total: 100, inferred: false }
    expect(await plan({}, [entry, { ...entry, sites: 3 }, { ...entry, sites: 3, total: 99.5 }])).toEqual({
      code: 'settingRefused',
      problems: [
        { code: 'sitesNotInOrder', sites: 3 },
        { code: 'priceNotWhole', sites: 3 },
        { code: 'moreSitesCostLess', sites: 3 },
      ],
    })
  })
})

describe('the clinic’s identity', () => {
  test('is checked, planned, and stands on documents from its day on', async () => {
    const { revision } = await settings().clinic.versions()
    const wrong = { ...IDENTITY, registrationNumber: 'T8000012050002' }
    expect(await refusalFrom(settings().clinic.plan({ ...saying(), revision, draft: wrong }))).toMatchObject({
      code: 'settingRefused', problems: [{ code: 'checkDigitDiffers', expected: 7 }],
    })
    await settings().clinic.plan({ ...saying({ validFrom: '2023-09-01' }), revision, draft: IDENTITY })
    expect(await settings().clinic.identity()).toMatchObject({ name: { en: 'umeda' } })
    clinic.time.now = new Date('2023-09-01T00:00:01+09:00')
    expect(await settings().clinic.identity()).toMatchObject({ name: { en: 'Umeda Spine Clinic' }, registrationNumber: 'T7000012050002' })
    expect(await settings().messageTexts.today()).toMatchObject({ phone: '06-0000-0000' })
  })
})

test('messages with a placeholder that there is not, or without the one they need, are refused by name', async () => {
  const { revision } = await settings().messageTexts.versions()
  const { invitation } = DEFAULT_MESSAGE_TEXTS
  const en = { subject: 'Questions', body: 'Dear {nmae}: {link}' }
  const draft = { ...DEFAULT_MESSAGE_TEXTS, invitation: { ...invitation, en } }
  expect(await refusalFrom(settings().messageTexts.plan({ ...saying(), revision, draft }))).toMatchObject({
    code: 'settingRefused',
    problems: [
      { code: 'unknownPlaceholder', placeholder: 'nmae' },
      { code: 'placeholderMissing', placeholder: 'until' },
    ],
  })
})

test('two clinics decide for themselves', async () => {
  const other = await testClinic('namba', clinic.database)
  const theirs = other.staff('manager').settings
  expect((await theirs.prices.versions({ method })).versions).toHaveLength(1)
  const [own] = (await settings().prices.versions({ method })).versions
  const taken = theirs.prices.withdraw({ method, id: own?.id ?? '', because: 'ours', revision: 1 })
  expect(await refusalFrom(taken)).toEqual({ code: 'notFound' })
})

test('every decision leaves a row of audit with its reason', async () => {
  const rows = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('audit').select(['action', 'actor_id', 'detail']).where('action', 'like', 'setting.%').execute(),
  )
  expect(rows.filter(({ action }) => action === 'setting.planned').length).toBeGreaterThanOrEqual(5)
  expect(rows).toContainEqual(
    expect.objectContaining({ action: 'setting.withdrawn', actor_id: 'user-manager', detail: expect.objectContaining({ reason: 'a typo' }) }),
  )
  expect(clinic.unexpected).toEqual([])
})
