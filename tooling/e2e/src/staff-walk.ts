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
  await page.getByRole('search').or(page.getByRole('searchbox')).first().waitFor()
}
