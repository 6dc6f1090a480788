import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { startSebone, type RunningSebone } from '../running-sebone.ts'
import { portalScreens } from '../screens/portal-screens.ts'
import { freeTextFields } from './free-text-fields.ts'
import { NOT_FREE_TEXT } from './not-free-text.ts'
import { PAYLOADS } from './payloads.ts'
import { attackersAt, plantEverywhere, type Attackers, type Planted } from './plant.ts'
import { sendToRefusingFields } from './refused-fields.ts'
import { WITHOUT_ATTACKS } from './screens-without-attacks.ts'
import { payloadSupply } from './supply.ts'
import { walkPatientApp } from './walk-patient-app.ts'
import { walkPortal } from './walk-portal.ts'

/** One record of everything, every attack at least once in it, every screen opened. `npm run prove` has each attack in each field. */
describe(`${PAYLOADS.length} texts that would run in a careless page`, () => {
  const supply = payloadSupply()
  let browser: Browser
  let server: RunningSebone
  let attackers: Attackers
  let planted: Planted

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startSebone({ env: { LOG_LEVEL: 'silent' } })])
    attackers = await attackersAt(server, supply)
    planted = await plantEverywhere(server, attackers, supply)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('are at least 200, no two the same, and each was planted', () => {
    expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length)
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200)
    expect(new Set([...supply.given.values()].flatMap((numbers) => [...numbers])).size).toBe(PAYLOADS.length)
  })

  test('stand in every field in which somebody may write, and no field was left out without a reason', () => {
    const fields = freeTextFields()
    const isLeftOut = (field: string) => NOT_FREE_TEXT.some(([pattern]) => pattern.test(field))
    expect(fields.filter((field) => !supply.given.has(field) && !isLeftOut(field))).toEqual([])
    expect(NOT_FREE_TEXT.filter(([pattern]) => !fields.some((field) => pattern.test(field)))).toEqual([])
    expect(fields.filter((field) => supply.given.has(field) && isLeftOut(field))).toEqual([])
    expect([...supply.given.keys()].filter((field) => !fields.includes(field))).toEqual(['header.user-agent'])
  })

  test('are refused by name where something is read from what is typed, or where nothing can hold them', async () => {
    const answered = await sendToRefusingFields(server, attackers.doctor, planted)
    expect(answered.filter(([, status, refusal]) => status < 400 || status >= 500 || !/^[a-z]\w+$/iu.test(refusal))).toEqual([])
  })

  test('are plain text on every screen of the portal and every page of the patient app, and nothing of them ran', async () => {
    const walk = { attackers, planted, language: 'ja', by: 'router' } as const
    const [portal, app] = await Promise.all([walkPortal(browser, server, walk), walkPatientApp(browser, server, walk)])
    expect([...portal.faults, ...app.faults]).toEqual([])

    const screens = portalScreens({ ...planted, ...planted.newcomer, ...planted.treated })
    expect([...new Set(screens.map(({ route }) => route))].toSorted()).toEqual(portal.routes)
    const shown = { ...portal.shown, ...app.shown }
    expect(Object.keys(shown).filter((name) => shown[name] === 0)).toEqual(WITHOUT_ATTACKS)
    expect(PAYLOADS.filter((_, number) => !portal.seen.has(number) && !app.seen.has(number))).toEqual([])
  })
})
