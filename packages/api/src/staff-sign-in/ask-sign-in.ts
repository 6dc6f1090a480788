import { APIError } from 'better-auth/api'
import * as z from 'zod'
import type { StaffAuth } from './staff-auth.ts'

type Question = {
  readonly origin: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Headers
}

/** The library's refusals under names of ours; what it says of itself besides stays here. */
const NAMES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongSignIn',
  INVALID_PASSWORD: 'wrongPassword',
  INVALID_CODE: 'wrongCode',
  INVALID_BACKUP_CODE: 'wrongCode',
  INVALID_TWO_FACTOR_COOKIE: 'signInAgain',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'signInAgain',
  TOTP_NOT_ENABLED: 'signInAgain',
  ACCOUNT_TEMPORARILY_LOCKED: 'signInSlowedDown',
  UNAUTHORIZED: 'notSignedIn',
}

/** How long the library itself locks an account, where it does not say. */
const LOCKED_FOR_SECONDS = 900

const Refused = z.looseObject({ code: z.string().catch('internal') }).catch({ code: 'internal' })

function refusalIn(answer: unknown): Readonly<Record<string, unknown>> {
  const { code, message: _message, ...facts } = Refused.parse(answer)
  const name = NAMES[code] ?? code
  return { ...(code === 'ACCOUNT_TEMPORARILY_LOCKED' ? { seconds: LOCKED_FOR_SECONDS } : {}), ...facts, code: name }
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
      ? await checkPassword(auth, z.object({ password: z.string() }).parse(body), headers)
      : await auth.handler(new Request(`${origin}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  const said: unknown = await answer.json().catch(() => ({}))
  const kept = answer.ok ? Answer.parse(said) : refusalIn(said)
  const told = new Headers({ 'content-type': 'application/json' })
  for (const cookie of answer.headers.getSetCookie()) told.append('set-cookie', cookie)
  return new Response(JSON.stringify(kept), { status: answer.status, headers: told })
}

/** Asked without HTTP, the library throws what its hooks refuse. */
async function checkPassword(auth: StaffAuth, body: { password: string }, headers: Headers): Promise<Response> {
  return auth.api.verifyPassword({ body, headers, asResponse: true }).catch((error: unknown) => {
    if (error instanceof APIError) return Response.json(error.body ?? {}, { status: error.statusCode })
    throw error
  })
}
