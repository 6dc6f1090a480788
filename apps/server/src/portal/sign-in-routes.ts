import type { StaffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import { SIGN_IN_DOORS } from '@sebone/api/staff-sign-in/sign-in-doors'
import type { SignInDoor } from '@sebone/api/staff-sign-in/sign-in-doors'
import { askSignIn } from '@sebone/api/staff-sign-in/ask-sign-in'
import type { StaffPrincipal } from '@sebone/api/context'
import type { Hono } from 'hono'
import type { AppContext, AppEnv } from '../app-env.ts'
import { trpcProblem } from '../trpc-problem.ts'

interface SignInRoutes {
  readonly auth: StaffAuth
  readonly origin: string
  /** Who the request's cookie stands for; null where its session is over, idle too long, or of somebody who left. */
  readonly principal: (headers: Headers) => Promise<StaffPrincipal | null>
}

/** Of all that the sign-in library offers, only the listed addresses exist here. */
export function signInRoutes(app: Hono<AppEnv>, { auth, origin, principal }: SignInRoutes): void {
  const open = async (c: AppContext, path: string, door: SignInDoor): Promise<Response> => {
    const read = door.body.safeParse(await c.req.json().catch(() => null))
    if (!read.success) return c.json({ code: 'invalidInput' }, 400)
    // Also ends a session that has gone idle, so that what follows does not take it for a live one.
    const somebody = await principal(c.req.raw.headers)
    if (door.isForStaffOnly && !somebody) return c.json({ code: 'notSignedIn' }, 401)
    // The origin was checked against the host before; the library compares it with the one it was configured with.
    const headers = new Headers({ 'content-type': 'application/json', origin })
    for (const name of ['cookie', 'user-agent']) {
      const sent = c.req.header(name)
      if (sent !== undefined) headers.set(name, sent)
    }
    return askSignIn(auth, { origin, path, body: read.data, headers })
  }
  for (const [path, door] of Object.entries(SIGN_IN_DOORS)) app.post(`/api/auth/${path}`, (c) => open(c, path, door))

  app.all('/api/*', (c) => trpcProblem(c, 'notFound'))
}
