import type { Page } from 'playwright-core'
import type { RunningSebone } from './running-sebone.ts'

export interface SignIn {
  readonly email: string
  readonly password: string
}

/** The sign-in that the demonstration clinic prints at its start. */
export const signInOf = (output: string): SignIn => {
  const found = /(\S+@\S+)\s+(\S+)/.exec(output)
  if (!found?.[1] || !found[2]) throw new Error(`no sign-in was printed:\n${output}`)
  return { email: found[1], password: found[2] }
}

/** Signs in without a browser; answers the cookie to send. */
export const signInByHttp = async (server: RunningSebone): Promise<string> => {
  const answered = await fetch(`${server.portal}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.portal },
    body: JSON.stringify(signInOf(server.output())),
  })
  const cookie = answered.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  if (!answered.ok || cookie === '') throw new Error(`sign-in answered ${answered.status}: ${await answered.text()}`)
  return cookie
}

/** Signs in at the screen. */
export const signIn = async (page: Page, server: RunningSebone): Promise<void> => {
  const { email, password } = signInOf(server.output())
  await page.goto(`${server.portal}/`)
  await page.locator('input[type=email]').fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
  await page.locator('#content h1').waitFor()
}

/** A radio button by what is written beside it. */
export const chooseRadio = async (page: Page, label: string): Promise<void> => {
  await page.locator('label', { hasText: new RegExp(`^${label}$`) }).first().click()
}

/** One of a list that opens. */
export const chooseOption = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('button', { name: field }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** A part of the patient's page, from the top, with nothing half-typed in the way. */
export const openTab = async (page: Page, patient: string, tab: string): Promise<void> => {
  await page.goto(patient)
  await page.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

/** Makes a link for the patient whose page is open (or at `patient`), and answers its address. */
export const createLink = async (page: Page, point: string, patient: string = page.url()): Promise<string> => {
  await openTab(page, patient, 'Patient link')
  await chooseRadio(page, point)
  await page.getByRole('button', { name: 'Create the link' }).click()
  const address = page.getByText(/https?:\/\/\S+\/#[\w-]{43}/).or(page.locator('input[readonly]')).first()
  await address.waitFor()
  const field = await address.evaluate((element) => ('value' in element ? String(element.value) : (element.textContent ?? '')))
  return /https?:\/\/\S+#[\w-]+/.exec(field)?.[0] ?? field
}
