import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { violationsOn } from './journeys/page-faults.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { openScreen, portalScreens, routesOf } from './screens/portal-screens.ts'
import { openState, portalStates } from './screens/portal-states.ts'
import { demoRecords, type DemoRecords } from './screens/shown-records.ts'
import { browserCookies, staffDoor, type StaffDoor } from './staff-door.ts'
import { signInOf } from './staff-walk.ts'

const LOOKS = [
  { language: 'en', locale: 'en-GB', width: 1440, colorScheme: 'light' },
  { language: 'ja', locale: 'ja-JP', width: 1024, colorScheme: 'dark' },
] as const
type Look = (typeof LOOKS)[number]
const PEOPLE = ['nobody', 'doctor', 'manager'] as const

describe('no screen and no state of the portal breaks a rule of accessibility that a machine can judge', () => {
  let browser: Browser
  let server: RunningSebone
  let doors: Readonly<Record<'doctor' | 'manager', StaffDoor>>
  let records: DemoRecords
  const errors: string[] = []

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startSebone({ env: { LOG_LEVEL: 'silent' } })])
    doors = { doctor: await staffDoor(server, 'doctor@demo.example'), manager: await staffDoor(server, 'manager@demo.example') }
    records = await demoRecords(doors.doctor, doors.manager)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const pageFor = async (as: (typeof PEOPLE)[number], { locale, width, colorScheme }: Look): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale, colorScheme, reducedMotion: 'reduce' })
    if (as !== 'nobody') await context.addCookies(browserCookies(doors[as], server))
    const page = await context.newPage()
    // What a state lets fail on purpose is reported as that and nothing else.
    page.on('pageerror', ({ message }) => void (message === 'internal' || errors.push(message)))
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|hydrat|React/i.test(message.text())) errors.push(message.text())
    })
    return page
  }

  /** What is wrong with the page as it stands, for whoever reads it and at its width. */
  const faultsOn = async (page: Page, { language, width }: Look): Promise<readonly string[]> => {
    const faults = [...(await violationsOn(page))]
    const [lang, wide, title]: readonly unknown[] = Object.values(
      Object(await page.evaluate('[document.documentElement.lang, document.documentElement.scrollWidth, document.title]')),
    )
    if (lang !== language) faults.push(`the page says it is in ${String(lang)}`)
    if (Number(wide) > width) faults.push(`${String(wide)} px wide`)
    if (title === '') faults.push('no title')
    return faults
  }

  test('every screen, by turns in English at 1440 px and, in the dark, in Japanese at 1024 px', async () => {
    const screens = portalScreens(records)
    const found: Record<string, readonly string[]> = {}
    let routes: readonly string[] = []
    for (const [turn, look] of LOOKS.entries()) {
      await Promise.all(
        PEOPLE.map(async (as) => {
          const page = await pageFor(as, look)
          for (const screen of screens.filter((each, index) => each.as === as && index % LOOKS.length === turn)) {
            await openScreen(page, server.portal, screen, as === 'nobody' ? 'address' : 'router')
            const faults = await faultsOn(page, look)
            if (faults.length > 0) found[screen.name] = faults
          }
          if (as === 'nobody') routes = await routesOf(page)
          await page.context().close()
        }),
      )
    }
    expect(found).toEqual({})
    expect([...new Set(screens.map(({ route }) => route))].toSorted()).toEqual(routes)
  }, 300_000)

  for (const as of PEOPLE) {
    test(`every state that ${as} meets: empty, sent empty, on its way, failed, not found, not permitted, opened, ended`, async () => {
      const found: Record<string, readonly string[]> = {}
      const look = LOOKS[as === 'manager' ? 0 : 1]
      const page = await pageFor(as, look)
      page.setDefaultTimeout(10_000)
      for (const state of portalStates(records, signInOf(server.output()).password).filter((each) => each.as === as)) {
        await openState(page, server.portal, state, async () => {
          // While a page is on its way, so is its heading.
          const isOnItsWay = (fault: string) => state.name.endsWith('on its way') && fault.startsWith('page-has-heading-one')
          const faults = (await faultsOn(page, look)).filter((fault) => !isOnItsWay(fault))
          if (faults.length > 0) found[state.name] = faults
        }).catch((error: unknown) => (found[state.name] = [String(error)]))
        await page.unrouteAll({ behavior: 'ignoreErrors' })
      }
      await page.context().close()
      expect(found).toEqual({})
    }, 300_000)
  }

  test('no script failed, no style or script was refused by the content security policy', () => {
    expect(errors).toEqual([])
  })
})
