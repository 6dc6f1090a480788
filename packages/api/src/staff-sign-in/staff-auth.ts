import { betterAuth } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { backOff } from './back-off.ts'

const TWELVE_HOURS_IN_SECONDS = 12 * 60 * 60

/** A password without a second factor must be long (NIST SP 800-63B rev. 4, section 3.1.1.2). */
export const SHORTEST_PASSWORD = 15

export type StaffAuthOptions = {
  readonly db: Db
  readonly secret: string
  /** The portal's own origin, such as `https://portal.example.jp`. */
  readonly origin: string
  /** Whether the portal is reached by TLS. Without it browsers refuse the `__Host-` prefix. */
  readonly secure: boolean
  readonly clock?: () => Date
  /** Told of what nobody foresaw; a wrong password and the like are answers, not errors. */
  readonly onError?: (error: unknown) => void
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

const SIGN_IN = '/sign-in/email'
const Attempt = z.object({ email: z.string() })

/** Sign-in of staff: by invitation only. Construct it after migrating. */
export function staffAuth({ db, secret, origin, secure, clock = () => new Date(), onError }: StaffAuthOptions) {
  const guesses = backOff(db, clock)
  return betterAuth({
    appName: 'Sebone',
    baseURL: origin,
    basePath: '/api/auth',
    trustedOrigins: [origin],
    secret,
    telemetry: { enabled: false },
    // Its log lines quote addresses and messages; ours carry ids.
    logger: { disabled: true },
    onAPIError: { onError: (error) => (error instanceof APIError && error.statusCode < 500 ? undefined : onError?.(error)) },
    database: { db: db.withSchema('auth'), type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    // The library's own limit counts by forwarded address, which whoever asks can make up.
    rateLimit: { enabled: false },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        const attempt = Attempt.safeParse(body)
        if (path !== SIGN_IN || !attempt.success) return
        const wait = await guesses.waitFor(attempt.data.email)
        if (wait > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'signInSlowedDown', seconds: Math.ceil(wait / 1000) })
      }),
      after: createAuthMiddleware(async ({ path, body, context }) => {
        const attempt = Attempt.safeParse(body)
        if (path !== SIGN_IN || !attempt.success) return
        const { returned } = context
        if (!(returned instanceof APIError)) return guesses.succeeded(attempt.data.email)
        if (returned.statusCode === 401) await guesses.failed(attempt.data.email)
      }),
    },
    user: { fields: { emailVerified: 'email_verified', ...stamps } },
    session: {
      // The absolute limit. Nothing prolongs it: idleness is counted on updated_at by staff-principal.ts.
      expiresIn: TWELVE_HOURS_IN_SECONDS,
      disableSessionRefresh: true,
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
        ...stamps,
      },
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: { fields: { expiresAt: 'expires_at', ...stamps } },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: secure ? '__Host-sebone_staff' : 'sebone_staff',
          attributes: { secure, path: '/', httpOnly: true, sameSite: 'strict' },
        },
      },
    },
  })
}

export type StaffAuth = ReturnType<typeof staffAuth>
