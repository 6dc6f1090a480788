import type { Browser, Page } from 'playwright-core'
import type { RunningSebone } from '../running-sebone.ts'
import { browserCookies } from '../staff-door.ts'
import { openScreen, portalScreens, routesOf, whenSettled, type PortalScreen } from '../screens/portal-screens.ts'
import { PAYLOADS } from './payloads.ts'
import type { Attackers, Planted } from './plant.ts'
import { watched, type Watch } from './watch.ts'

export interface Walked {
  readonly faults: readonly string[]
  readonly seen: ReadonlySet<number>
  /** How many attacks stood as text, by the name of the screen. */
  readonly shown: Readonly<Record<string, number>>
  readonly routes: readonly string[]
}

const languageOf = (language: 'ja' | 'en') => (language === 'ja' ? 'ja-JP' : 'en-GB')

export interface Walk {
  readonly attackers: Attackers
  readonly planted: Planted
  readonly language: 'ja' | 'en'
  readonly by: 'router' | 'address'
}

/** Every screen of the portal, on the screen and where it is printed on paper, and what is searched for by an attack. */
export async function walkPortal(browser: Browser, server: RunningSebone, walk: Walk): Promise<Walked> {
  const walked = await Promise.all((['nobody', 'doctor', 'manager'] as const).map((as) => walkAs(as, browser, server, walk)))
  return {
    faults: walked.flatMap(({ faults }) => faults),
    seen: new Set(walked.flatMap(({ seen }) => [...seen])),
    shown: Object.assign({}, ...walked.map(({ shown }) => shown)),
    routes: walked.flatMap(({ routes }) => routes),
  }
}

async function walkAs(
  as: PortalScreen['as'],
  browser: Browser,
  server: RunningSebone,
  { attackers, planted, language, by }: Walk,
): Promise<Walked> {
  const shown: Record<string, number> = {}
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: languageOf(language), reducedMotion: 'reduce' })
  if (as !== 'nobody') await context.addCookies(browserCookies(attackers[as], server))
  const watch = await watched(context, [server.portal])
  const page = await context.newPage()
  const look = async (name: string) => {
    shown[name] = await watch.look(page, name)
  }
  for (const screen of portalScreens({ ...planted, ...planted.newcomer, ...planted.treated }).filter((each) => each.as === as)) {
    watch.opening(screen.name)
    await openScreen(page, server.portal, screen, as === 'nobody' ? 'address' : by)
    await look(screen.name)
    if (isPrinted(screen)) await onPaper(page, () => look(`${screen.name}, printed`))
  }
  const routes = as === 'nobody' ? await routesOf(page) : []
  if (as === 'doctor') await searchAndFind(page, server, planted, look)
  if (as === 'manager') await exportAudit(page, server, { attackers, planted, language, by }, watch)
  const { faults, seen } = watch
  await context.close()
  return { faults, seen, shown, routes }
}

const isPrinted = ({ route }: PortalScreen): boolean => /\/(report|sheet|quote|link|\$patientId)$/u.test(route)

async function onPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await look()
  await page.emulateMedia({ media: 'screen' })
}

/** The list searched by an attack, the palette asked for the patient's name, the record opened from there. */
async function searchAndFind(page: Page, server: RunningSebone, { treated }: Planted, look: (name: string) => Promise<void>): Promise<void> {
  for (const payload of [PAYLOADS[0], '"><svg/onload=attacked(0)>']) {
    await openScreen(page, server.portal, { address: `/patients?q=${encodeURIComponent(payload ?? '')}` })
    await look(`/patients searched by ${payload ?? ''}`)
  }
  await openScreen(page, server.portal, { address: `/patients/${treated.patientId}` }, 'router')
  await page.keyboard.press('Control+k')
  const name = (await page.locator('main h1').first().innerText()).slice(0, 20)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.insertText(name)
  // A name of invisible characters finds nobody, which is no fault here.
  await page.getByRole('menuitem').first().waitFor({ timeout: 3000 }).catch(() => undefined)
  await whenSettled(page)
  await look('palette')
}

/** What the audit tells of one patient as it leaves the house: text, in which no cell is a formula, opened as the text that it is. */
async function exportAudit(page: Page, server: RunningSebone, { attackers: { doctor, manager }, planted }: Walk, watch: Watch): Promise<void> {
  const { patient } = await doctor.read('patients.page', { patientId: planted.treated.patientId })
  const number = Object.entries(patient ?? {}).find(([key]) => key === 'number')?.[1]
  const { csv } = await manager.ask('audit.export', { language: 'ja', patient: Number(number) })
  const written = String(csv)
  const isFormula = written.split('\n').some((line) => /(^|,)"?[=+@\t]/u.test(line))
  if (isFormula || !written.includes('attacked(')) throw new Error(`the audit leaves the house in formulas, or without the attacks: ${written.slice(0, 300)}`)
  await page.context().route('**/audit-as-text', (route) => route.fulfill({ contentType: 'text/plain; charset=utf-8', body: written }))
  await page.goto(`${server.portal}/audit-as-text`)
  await watch.look(page, 'the audit, exported')
}
