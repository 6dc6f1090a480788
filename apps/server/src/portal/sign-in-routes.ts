import type { StaffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import type { Hono } from 'hono'
import * as z from 'zod'
import type { AppContext, AppEnv } from '../app-env.ts'
import { trpcProblem } from '../trpc-problem.ts'

const SignIn = z.strictObject({ email: z.string().max(320), password: z.string().max(1024) })

/** Of all that the sign-in library offers, two addresses exist here. */
export function signInRoutes(app: Hono<AppEnv>, auth: StaffAuth, origin: string): void {
  // The origin was checked against the host before; the library compares it with the one it was configured with.
  const ask = (c: AppContext, path: string, body: unknown) => {
    const headers = new Headers({ 'content-type': 'application/json', origin })
    const cookie = c.req.header('Cookie')
    if (cookie !== undefined) headers.set('cookie', cookie)
    return auth.handler(new Request(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }

  app.post('/api/auth/sign-in/email', async (c) => {
    const read = SignIn.safeParse(await c.req.json().catch(() => null))
    if (!read.success) return c.json({ code: 'invalidInput' }, 400)
    const answer = await ask(c, '/api/auth/sign-in/email', read.data)
    return withoutToken(answer)
  })

  app.post('/api/auth/sign-out', async (c) => withoutToken(await ask(c, '/api/auth/sign-out', {})))

  app.all('/api/*', (c) => trpcProblem(c, 'notFound'))
}

/** The session is in its cookie, which no script can read: it must not stand in the answer as well. */
async function withoutToken(answer: Response): Promise<Response> {
  const body: unknown = await answer.json().catch(() => ({}))
  const { token: _token, ...kept } = z.looseObject({}).catch({}).parse(body)
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(JSON.stringify(kept), { status: answer.status, headers })
}
