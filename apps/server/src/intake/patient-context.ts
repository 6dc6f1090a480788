import type { PatientContext, Surroundings } from '@sebone/api/context'
import { patientPrincipal } from '@sebone/api/patient-link/patient-principal'
import { generateCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'

/** A name of its own: ports share their cookies, so portal and patient app must not use the same one. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-sebone_patient' : 'sebone_patient')

interface ContextOptions {
  readonly surroundings: Surroundings
  readonly secure: boolean
  readonly cookieHeader: string | undefined
  readonly setCookie: (header: string) => void
}

/** Who opened which link, and how an opened link's session leaves: by a cookie that no script can read. */
export async function patientContext({ surroundings, secure, cookieHeader, setCookie }: ContextOptions): Promise<PatientContext> {
  const name = cookieName(secure)
  const attributes = { httpOnly: true, sameSite: 'Lax', secure, path: '/' } as const
  const token = cookieHeader === undefined ? undefined : parse(cookieHeader, name)[name]
  return {
    ...surroundings,
    principal: await patientPrincipal(surroundings, token),
    keepSession: (session, expires) => setCookie(generateCookie(name, session, { ...attributes, expires })),
    forgetSession: () => setCookie(generateCookie(name, '', { ...attributes, maxAge: 0 })),
  }
}
