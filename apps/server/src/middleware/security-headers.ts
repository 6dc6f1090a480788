import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'

const POLICY = 'Content-Security-Policy'

interface SecurityHeaders {
  readonly contentSecurityPolicy: string
  /** Whether browsers reach this surface by TLS. */
  readonly secure: boolean
}

/**
 * On every answer, errors included. `same-origin` and not `no-referrer`: the latter makes form posts send
 * `Origin: null`, which the check of origins refuses.
 */
export const securityHeaders = ({ contentSecurityPolicy, secure }: SecurityHeaders) => {
  const headers: readonly (readonly [string, string])[] = [
    [POLICY, contentSecurityPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ['X-Robots-Tag', 'noindex, nofollow'],
    ...(secure ? [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const] : []),
  ]
  return createMiddleware<AppEnv>(async (c, next) => {
    await next()
    // Set on the answer as it is: each `c.header` would copy it, and make a stream of what is one text.
    const { headers: sent } = c.res
    // A file that somebody brought has a policy of its own, which is stricter.
    for (const [name, value] of headers) if (name !== POLICY || !sent.has(POLICY)) sent.set(name, value)
  })
}
