import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser } from '../browser.ts'
import { startSebone, type RunningSebone } from '../running-sebone.ts'
import { staffCalls, type StaffCalls } from '../staff-calls.ts'
import { signInOf } from '../staff-walk.ts'

/** The accounts of the demonstration clinic: one password for all. */
const ACCOUNTS = { frontDesk: 'frontdesk', nurse: 'nurse', physician: 'doctor', manager: 'manager', auditor: 'auditor' } as const
export type Colleague = keyof typeof ACCOUNTS
export const emailOf = (who: Colleague): string => `${ACCOUNTS[who]}@demo.example`

/** What a browser says of every answer that is no success; a refusal is an answer, and what it says is on the page. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/

export interface ClinicDay {
  readonly server: RunningSebone
  readonly calls: StaffCalls
  readonly password: string
  /** The desk of one of them: signed in at the first call, the same browser afterwards. */
  readonly at: (who: Colleague) => Promise<Page>
  /** A browser of its own, for somebody else: a patient's phone, a new colleague. */
  readonly otherBrowser: (width?: number, locale?: string) => Promise<Page>
  /** Errors of scripts and of the console, what the content security policy refused, and answers of 500 and above. */
  readonly faults: readonly string[]
  readonly end: () => Promise<void>
}

/** One server and one browser for a whole day of the clinic; whatever goes wrong in any window is kept. */
export async function beginDay(): Promise<ClinicDay> {
  const browser: Browser = await startBrowser()
  const server = await startSebone({ daysAhead: 0, env: { LOG_LEVEL: 'silent' } })
  const { password } = signInOf(server.output())
  const faults: string[] = []
  const desks = new Map<Colleague, Promise<Page>>()

  const watched = async (context: BrowserContext, name: string): Promise<Page> => {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED.test(message.text())) faults.push(`${name}: ${message.text()}`)
    })
    page.on('response', (answer) => {
      if (answer.status() >= 500) faults.push(`${name}: ${answer.status()} ${answer.url()}`)
    })
    return page
  }
  const otherBrowser: ClinicDay['otherBrowser'] = async (width = 1440, locale = 'en-GB') =>
    watched(await browser.newContext({ viewport: { width, height: 900 }, locale, reducedMotion: 'reduce' }), `a browser of ${width} px`)
  const arrive = async (who: Colleague): Promise<Page> => {
    const page = await watched(await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' }), who)
    await enter(page, server, emailOf(who), password)
    return page
  }
  return {
    server,
    calls: await staffCalls(server),
    password,
    at: (who) => {
      const desk = desks.get(who) ?? arrive(who)
      desks.set(who, desk)
      return desk
    },
    otherBrowser,
    faults,
    end: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

/** Signs in at the screen, and waits for the first page. */
export async function enter(page: Page, { portal }: RunningSebone, email: string, password: string): Promise<void> {
  await page.goto(`${portal}/sign-in`)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Worklist' }).waitFor()
}

/** The two ids that everything about a patient hangs on. */
export interface Registered {
  readonly patientId: string
  readonly episodeId: string
}

/** A patient as the front desk has registered them, where that is not what is to be shown. */
export async function registered({ calls }: ClinicDay, familyName: string): Promise<Registered> {
  const person = { familyName, givenName: '花子', familyKana: '', givenKana: '', phone: '090-1234-5678', email: null, number: null }
  const more = { birthDate: { era: 'showa', year: '26', month: '3', day: '5' }, sex: 'female', language: 'en', countryOfResidence: null, topic: null }
  const ids = { patientId: randomUUID(), episodeId: randomUUID() }
  await calls.ask('patients.register', { id: ids.patientId, episodeId: ids.episodeId, ...person, ...more })
  return ids
}

/** Treated so many days ago at one disc. */
export async function treated(day: ClinicDay, familyName: string, daysAgo: number): Promise<Registered> {
  const patient = await registered(day, familyName)
  const performedIn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(Date.now() - daysAgo * 86_400_000)
  const sites = { discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null }
  await day.calls.ask('procedures.record', { id: randomUUID(), episodeId: patient.episodeId, method: 'cellgel', performedIn, ...sites })
  return patient
}

/** One part of a patient's record. */
export async function openPart(page: Page, { portal }: RunningSebone, patientId: string, part = ''): Promise<void> {
  await page.goto(`${portal}/patients/${patientId}${part === '' ? '' : `/${part}`}`)
  await page.getByRole('navigation', { name: 'This patient' }).waitFor()
  await page.locator('#content h1').first().waitFor()
}

/** The id in the address of a patient's page. */
export const patientAt = (page: Page): string => /\/patients\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
