import { generateCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { AppContext } from '../app-env.ts'

const nameOf = (secure: boolean): string => (secure ? '__Host-sebone_tablet' : 'sebone_tablet')
/** As long as browsers keep a cookie. */
const KEPT_SECONDS = 400 * 24 * 60 * 60

/** Whether this device is a tablet of the clinic. It says nothing about any patient. */
export function isTablet(c: AppContext, secure: boolean): boolean {
  const header = c.req.header('Cookie')
  return header !== undefined && parse(header, nameOf(secure))[nameOf(secure)] === 'on'
}

export function setTablet(c: AppContext, secure: boolean, isOn: boolean): void {
  const attributes = { httpOnly: true, sameSite: 'Lax', secure, path: '/', maxAge: isOn ? KEPT_SECONDS : 0 } as const
  c.header('Set-Cookie', generateCookie(nameOf(secure), isOn ? 'on' : '', attributes), { append: true })
}
