import type { Page } from 'playwright-core'

/** The records that the screens of the portal are opened with. */
export interface ShownRecords {
  readonly patientId: string
  /** A first intake that waits to be looked at. */
  readonly responseId: string
  readonly consultationId: string
  readonly userId: string
  /** With its secret. */
  readonly invitationPath: string
}

export interface PortalScreen {
  /** As the portal's own tree of routes writes it. */
  readonly route: string
  readonly name: string
  readonly address: string
  /** Who opens it; nobody stands before the sign-in. */
  readonly as: 'nobody' | 'doctor' | 'manager'
}

export const SETTINGS = ['clinic', 'prices', 'protocol', 'expected-course', 'alert-rules', 'messages'] as const
export const PATIENT_PARTS = ['details', 'findings', 'treatment', 'quote', 'follow-up', 'link', 'history', 'report', 'events', 'files', 'changes', 'answers', 'consents', 'form', 'sheet'] as const

/** Every screen of the portal, each route at least once. What is compared with the tree is complete by construction. */
export function portalScreens({ patientId, responseId, consultationId, userId, invitationPath }: ShownRecords): readonly PortalScreen[] {
  const screen = (as: PortalScreen['as'], route: string, address = route, name = route): PortalScreen => ({ as, route, address, name })
  const patient = `/patients/${patientId}`
  return [
    screen('nobody', '/sign-in'),
    screen('nobody', '/invitation', invitationPath),
    screen('doctor', '/'),
    screen('doctor', '/', '/?section=intakes', '/ intakes only'),
    screen('doctor', '/intakes'),
    screen('doctor', '/intakes/$responseId', `/intakes/${responseId}`),
    screen('doctor', '/intakes/consultation/$consultationId', `/intakes/consultation/${consultationId}`),
    screen('doctor', '/patients'),
    screen('doctor', '/patients/register'),
    screen('doctor', '/account'),
    screen('doctor', '/patients/$patientId', patient),
    ...PATIENT_PARTS.map((part) => screen('doctor', `/patients/$patientId/${part}`, `${patient}/${part}`)),
    screen('doctor', '/patients/$patientId/sheet', `${patient}/sheet?form=first-intake&language=en`, '/patients/$patientId/sheet first intake'),
    screen('doctor', '/settings'),
    ...SETTINGS.map((part) => screen('doctor', `/settings/${part}`)),
    ...SETTINGS.map((part) => screen('doctor', `/settings/${part}`, `/settings/${part}?change=yes`, `/settings/${part} changing`)),
    screen('doctor', '/settings/instruments'),
    screen('doctor', '/settings/instruments/$instrument', '/settings/instruments/oswestry'),
    screen('doctor', '/settings/instruments/$instrument', '/settings/instruments/walking', '/settings/instruments/$instrument shipped'),
    screen('manager', '/people'),
    screen('manager', '/people/invite'),
    screen('manager', '/people/$userId', `/people/${userId}`),
    screen('manager', '/audit'),
    screen('manager', '/audit', `/audit?kind=wrote&from=2020-01-01`, '/audit filtered'),
  ]
}

/** Two frames later, so that what has just been shown has asked for what it needs. */
const IS_SETTLED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const router = window.__TSR_ROUTER__
  if (!router || router.state.status !== 'idle' || document.querySelector('h1') === null || document.querySelector('[role=status] > i')) return resolve(false)
  const { queryClient } = router.options.context
  resolve(queryClient.isFetching() === 0 && queryClient.isMutating() === 0)
})))`

/** Until what the page asked for has come: its router and its cache say so themselves. */
export async function whenSettled(page: Page): Promise<void> {
  const deadline = performance.now() + 15_000
  while ((await page.evaluate(IS_SETTLED).catch(() => false)) !== true) {
    if (performance.now() > deadline) throw new Error(`${page.url()} does not come to rest`)
    await page.waitForTimeout(15)
  }
}

/** As somebody comes there: from another page of the portal by its router, or from elsewhere. */
export async function openScreen(page: Page, portal: string, { address }: Pick<PortalScreen, 'address'>, by: 'router' | 'address' = 'address'): Promise<void> {
  if (by === 'router' && page.url().startsWith(portal)) await page.evaluate(`window.__TSR_ROUTER__.navigate({ href: ${JSON.stringify(address)} })`)
  else await page.goto(portal + address)
  await whenSettled(page)
}

/** Every address that the portal's tree of routes knows, as the built portal tells it. */
export async function routesOf(page: Page): Promise<readonly string[]> {
  const paths: unknown = await page.evaluate('Object.keys(window.__TSR_ROUTER__.routesByPath)')
  const known = Array.isArray(paths) ? paths.map(String) : []
  return [...new Set(known.map((path) => (path === '/' ? path : path.replace(/\/$/u, ''))))].toSorted()
}
