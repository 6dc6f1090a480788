import type { RunningSebone } from './running-sebone.ts'
import { signInOf } from './staff-walk.ts'

/** A member of staff without a browser. */
export interface StaffDoor {
  readonly cookie: string
  readonly ask: (endpoint: string, input: unknown) => Promise<Readonly<Record<string, unknown>>>
  readonly read: (endpoint: string, input?: unknown) => Promise<Readonly<Record<string, unknown>>>
  /** The answer as it comes, refusals included. */
  readonly post: (path: string, body: string | Uint8Array<ArrayBuffer>, headers?: Readonly<Record<string, string>>) => Promise<Response>
}

export async function staffDoor(server: RunningSebone, email: string, userAgent = 'journeys'): Promise<StaffDoor> {
  const json = { 'content-type': 'application/json', origin: server.portal, 'user-agent': userAgent }
  const { password } = signInOf(server.output())
  const entered = await fetch(`${server.portal}/api/auth/sign-in/email`, { method: 'POST', headers: json, body: JSON.stringify({ email, password }) })
  const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  if (!entered.ok || cookie === '') throw new Error(`${email} was not let in: ${entered.status} ${await entered.text()}`)

  const post: StaffDoor['post'] = (path, body, headers = {}) =>
    fetch(server.portal + path, { method: 'POST', headers: { ...json, cookie, ...headers }, body })
  const dataOf = async (endpoint: string, answered: Response): Promise<Readonly<Record<string, unknown>>> => {
    const body: { result?: { data: unknown } } = JSON.parse(await answered.text())
    if (!body.result) throw new Error(`${endpoint} answered ${answered.status}: ${JSON.stringify(body)}`)
    return Object.fromEntries(Object.entries(body.result.data ?? {}))
  }
  return {
    cookie,
    post,
    ask: async (endpoint, input) => dataOf(endpoint, await post(`/trpc/${endpoint}`, JSON.stringify(input))),
    read: async (endpoint, input) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
      return dataOf(endpoint, await fetch(`${server.portal}/trpc/${endpoint}${query}`, { headers: { cookie, origin: server.portal } }))
    },
  }
}

/** The same sign-in for a browser. */
export const browserCookies = ({ cookie }: StaffDoor, { portal }: RunningSebone) =>
  cookie.split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: portal }))
