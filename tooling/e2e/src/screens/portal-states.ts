import type { Page } from 'playwright-core'
import { openScreen, PATIENT_PARTS, SETTINGS, whenSettled, type PortalScreen } from './portal-screens.ts'
import type { DemoRecords } from './shown-records.ts'

/** A state that a screen reaches by an act, a fault or for want of content, and the way there and back. */
export interface PortalState extends Pick<PortalScreen, 'name' | 'address' | 'as'> {
  readonly reach?: (page: Page) => Promise<void>
  readonly leave?: (page: Page) => Promise<void>
}

const API = /\/trpc\//u
const INTERNAL = { error: { code: -32603, message: 'internal', data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: '', refusal: { code: 'internal', id: 'f7f7' } } } }
const FACTOR = { error: { code: -32003, message: 'freshFactorNeeded', data: { code: 'FORBIDDEN', httpStatus: 403, path: '', refusal: { code: 'freshFactorNeeded' } } } }

/** Every call of the batch answered alike. */
const answering = (page: Page, what: typeof INTERNAL | typeof FACTOR, pattern: RegExp) =>
  page.route(pattern, (route) => {
    const calls = new URL(route.request().url()).pathname.split(',').length
    const isBatch = route.request().url().includes('batch=')
    return route.fulfill({ status: what.error.data.httpStatus, json: isBatch ? Array.from({ length: calls }, () => what) : what })
  })
const again = async (page: Page) => page.unroute(API)

const go = (page: Page, address: string) => page.evaluate(`void window.__TSR_ROUTER__.navigate({ href: ${JSON.stringify(address)} })`)
const forget = (page: Page) => page.evaluate('window.__TSR_ROUTER__.options.context.queryClient.clear()')
const dialog = async (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor()

/** Sends the first form of the page as it stands: empty. */
const submit = async (page: Page): Promise<void> => {
  await page.locator('main form button[type=submit], main button[type=submit]').first().click()
  await whenSettled(page)
  await page.waitForTimeout(100)
}

const failing = (address: string, name: string, as: PortalState['as'] = 'doctor'): PortalState => ({
  as,
  name: `${name}, which cannot be loaded`,
  address: '/account',
  reach: async (page) => {
    await forget(page)
    await page.route(API, (route) => (/session\.me/u.test(route.request().url()) ? route.continue() : route.fallback()))
    await answering(page, INTERNAL, /\/trpc\/(?!session\.me)/u)
    await go(page, address)
    await whenSettled(page)
  },
  leave: (page) => page.unrouteAll({ behavior: 'ignoreErrors' }),
})

const slow = (address: string, name: string): PortalState => ({
  as: 'doctor',
  name: `${name}, on its way`,
  address: '/account',
  reach: async (page) => {
    await forget(page)
    await page.route(API, async (route) => {
      if (/session\.me/u.test(route.request().url())) return route.continue()
      await new Promise((resolve) => setTimeout(resolve, 4000))
      await route.continue().catch(() => undefined)
    })
    await go(page, address)
    await page.locator('main [role=status], main [aria-busy=true]').first().waitFor()
    await page.waitForTimeout(200)
  },
  leave: again,
})

const submitted = (address: string, name: string, as: PortalState['as'] = 'doctor'): PortalState => ({
  as, address, name: `${name}, sent empty`, reach: submit,
})

/** The states of the portal that no address leads to, and those of records without content. */
export function portalStates({ patientId, newPatientId }: DemoRecords, password: string): readonly PortalState[] {
  const patient = `/patients/${patientId}`
  return [
    submitted('/sign-in', 'sign-in', 'nobody'),
    { as: 'nobody', name: 'invitation that opens nothing', address: '/invitation#nothing' },
    { as: 'doctor', name: 'a page that is not there', address: '/nowhere' },
    { as: 'doctor', name: 'a patient who is not there', address: '/patients/00000000-0000-4000-8000-000000000000' },
    { as: 'doctor', name: 'a page that the role does not include', address: '/people' },
    { as: 'doctor', name: 'patients, nobody found', address: '/patients?q=zzzz' },
    { as: 'doctor', name: 'worklist, one section', address: '/?section=overdue' },
    { as: 'manager', name: 'audit, nothing found', address: '/audit?patient=999999' },
    { as: 'doctor', name: 'a new patient', address: `/patients/${newPatientId}` },
    ...PATIENT_PARTS.map((part): PortalState => ({ as: 'doctor', name: `a new patient, ${part}`, address: `/patients/${newPatientId}/${part}` })),
    submitted('/patients/register', 'register'),
    submitted('/people/invite', 'invite', 'manager'),
    submitted('/account', 'account'),
    ...(['details', 'findings', 'treatment', 'follow-up', 'quote', 'history', 'consents', 'form'] as const).map((part) =>
      submitted(`/patients/${newPatientId}/${part}`, `a new patient, ${part}`),
    ),
    ...SETTINGS.map((part) => submitted(`/settings/${part}?change=yes`, `${part}, with what changes`)),
    {
      as: 'doctor', name: 'what was done', address: '/',
      reach: async (page) => {
        await page.getByRole('button', { name: /Done …|Record what|対応を記録/u }).first().click()
        await dialog(page)
      },
      leave: (page) => page.keyboard.press('Escape'),
    },
    {
      as: 'doctor', name: 'two records, compared', address: `${patient}/details`,
      reach: async (page) => {
        await page.getByRole('searchbox').fill('見本')
        await page.getByRole('button', { name: /^Compare with|と見比べる$/u }).first().click()
        await dialog(page)
      },
      leave: (page) => page.keyboard.press('Escape'),
    },
    {
      as: 'doctor', name: 'palette', address: patient,
      reach: async (page) => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('見本')
        await page.getByRole('menuitem').nth(3).waitFor()
      },
      leave: (page) => page.keyboard.press('Escape'),
    },
    {
      as: 'doctor', name: 'second factor, being set up', address: '/account',
      reach: async (page) => {
        await page.getByRole('button', { name: /Set it up|設定する|設定を始める/u }).click()
        const form = page.locator('form', { has: page.getByLabel(/to begin with|パスワード/u) }).last()
        await form.locator('input[type=password]').last().fill(password)
        await form.locator('button[type=submit]').click()
        await page.locator('main svg[role=img], main img, main canvas').first().waitFor()
      },
    },
    {
      as: 'manager', name: 'invitation made', address: '/people/invite',
      reach: async (page) => {
        await page.locator('main input').first().fill('見本 次郎')
        await page.locator('main input[type=email]').fill(`second-${Date.now()}@demo.example`)
        await page.locator('main button[type=submit]').click()
        await page.getByText(/\/invitation#/u).or(page.locator('input[readonly]')).first().waitFor()
      },
    },
    {
      as: 'manager', name: 'step-up', address: '/people/invite',
      reach: async (page) => {
        await answering(page, FACTOR, /\/trpc\/people\.invite/u)
        await page.locator('main input').first().fill('見本 三郎')
        await page.locator('main input[type=email]').fill('third@demo.example')
        await page.locator('main button[type=submit]').click()
        await dialog(page)
      },
      leave: (page) => page.unrouteAll({ behavior: 'ignoreErrors' }),
    },
    slow(patient, 'a patient'),
    slow('/', 'worklist'),
    slow('/settings/prices', 'prices'),
    ...(['/', '/patients', '/intakes', '/settings', patient] as const).map((address) => failing(address, address)),
    {
      as: 'doctor', name: 'nothing can be loaded, not even who is signed in', address: '/',
      reach: async (page) => {
        await answering(page, INTERNAL, API)
        await page.reload()
        await page.getByRole('alert').waitFor()
      },
      leave: again,
    },
    failing('/people', 'people', 'manager'),
    failing('/audit', 'audit', 'manager'),
    {
      as: 'doctor', name: 'session ended', address: '/account',
      reach: async (page) => {
        await page.context().clearCookies()
        await go(page, `/patients?q=${Date.now()}`)
        await dialog(page)
      },
    },
  ]
}

export async function openState(page: Page, portal: string, state: PortalState, show: () => Promise<void>): Promise<void> {
  await openScreen(page, portal, state)
  await state.reach?.(page)
  await show()
  await state.leave?.(page)
}
