import * as z from 'zod'
import type { StaffAuth } from './staff-auth.ts'

type Question = {
  readonly origin: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Headers
}

/** Of what the library knows of somebody the portal needs none: it asks for itself who is signed in. */
const Answer = z
  .looseObject({})
  .transform(({ token: _token, user: _user, ...kept }) => kept)
  .catch({})

/**
 * Asks the sign-in library. The session is in its cookie, which no script can read: it must not stand in the answer as well.
 * To check a password is the one thing that the library answers to the server only.
 */
export async function askSignIn(auth: StaffAuth, { origin, path, body, headers }: Question): Promise<Response> {
  const answer =
    path === 'verify-password'
      ? await auth.api.verifyPassword({ body: z.object({ password: z.string() }).parse(body), headers, asResponse: true })
      : await auth.handler(new Request(`${origin}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  const kept = Answer.parse(await answer.json().catch(() => ({})))
  const told = new Headers({ 'content-type': 'application/json' })
  for (const cookie of answer.headers.getSetCookie()) told.append('set-cookie', cookie)
  return new Response(JSON.stringify(kept), { status: answer.status, headers: told })
}
