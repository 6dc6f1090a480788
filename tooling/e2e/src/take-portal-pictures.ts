import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { startSebone } from './running-sebone.ts'
import { openScreen, portalScreens } from './screens/portal-screens.ts'
import { openState, portalStates } from './screens/portal-states.ts'
import { demoRecords } from './screens/shown-records.ts'
import { browserCookies, staffDoor } from './staff-door.ts'
import { signInOf } from './staff-walk.ts'
import { wholePage } from './whole-page.ts'

/** Every screen and state of the portal, in both languages and widths and once in the dark, for eyes: `npm run pictures -- portal [screens|states|dark]`. */
const folder = join(import.meta.dirname, '../../../.pictures/portal')
const only = process.argv[3]
const LOOKS = [
  ...([1440, 1024] as const).flatMap((width) => (['ja', 'en'] as const).map((language) => ({ width, language, scheme: 'light' as const }))),
  { width: 1440, language: 'en' as const, scheme: 'dark' as const },
]

const fileOf = (number: number, name: string) => `${String(number).padStart(2, '0')}-${name.replaceAll(/[^\w]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'worklist'}.png`

if (only !== 'dark') await rm(folder, { recursive: true, force: true })
const server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
const browser = await startBrowser()
try {
  const doctor = await staffDoor(server, 'doctor@demo.example')
  const manager = await staffDoor(server, 'manager@demo.example')
  const records = await demoRecords(doctor, manager)
  const screens = portalScreens(records)
  const { password } = signInOf(server.output())
  for (const { language, width, scheme } of LOOKS.filter((each) => only !== 'dark' || each.scheme === 'dark')) {
    const look = [language, width, ...(scheme === 'dark' ? [scheme] : [])].join('-')
    const into = join(folder, look)
    await mkdir(into, { recursive: true })
    // A sign-in of its own: the last of the states ends it.
    const door = { doctor: await staffDoor(server, 'doctor@demo.example'), manager } as const
    for (const as of ['nobody', 'doctor', 'manager'] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: language === 'ja' ? 'ja-JP' : 'en-GB',
        reducedMotion: 'reduce',
        colorScheme: scheme,
      })
      if (as !== 'nobody') await context.addCookies(browserCookies(door[as], server))
      const page = await context.newPage()
      const take = async (number: number, name: string) => {
        await page.mouse.move(0, 0)
        await wholePage(page, join(into, fileOf(number, name)))
        const wide: unknown = await page.evaluate('document.documentElement.scrollWidth')
        if (typeof wide === 'number' && wide > width) console.log(`${look}: ${name} is ${wide} px wide`)
      }
      const told = (name: string) => (error: unknown) => console.log(`${look}: ${name}: ${String(error).slice(0, 300)}`)
      if (only !== 'states') await takeScreens(page, as, take, told)
      if (only !== 'screens') await takeStates(page, as, take, told)
      await context.close()
    }
  }
  console.log(folder)

  async function takeScreens(page: Page, as: string, take: Take, told: Told): Promise<void> {
    for (const [number, screen] of screens.entries()) {
      if (screen.as !== as) continue
      await openScreen(page, server.portal, screen, as === 'nobody' ? 'address' : 'router')
        .then(() => take(number, screen.name))
        .catch(told(screen.name))
    }
  }
  async function takeStates(page: Page, as: string, take: Take, told: Told): Promise<void> {
    for (const [number, state] of portalStates(records, password).entries()) {
      if (state.as !== as) continue
      await openState(page, server.portal, state, () => take(number + screens.length, state.name)).catch(told(state.name))
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    }
  }
} finally {
  await browser.close()
  await server.stop()
}

type Take = (number: number, name: string) => Promise<void>
type Told = (name: string) => (error: unknown) => void
