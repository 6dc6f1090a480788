import { findStaffMemberships } from '@sebone/db/find-staff-memberships'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { randomBytes } from 'node:crypto'
import type { Db } from '../database.ts'
import { LONGEST_PASSWORD, SHORTEST_BESIDE_SECOND_FACTOR } from './password-rule.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { signInGuard } from './sign-in-guard.ts'
import { noteSignIn } from './sign-in-news.ts'

const TWELVE_HOURS_IN_SECONDS = 12 * 60 * 60

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

const TWO_FACTOR_SCHEMA = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const

/** Sign-in of staff: by invitation only. Construct it after migrating. */
export function staffAuth({ db, secret, origin, secure, clock = () => new Date(), onError }: StaffAuthOptions) {
  const prefix = secure ? '__Host-' : ''
  const attributes = { secure, path: '/', httpOnly: true, sameSite: 'strict' } as const
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
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_BESIDE_SECOND_FACTOR,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    // The library's own limit counts by forwarded address, which whoever asks can make up.
    rateLimit: { enabled: false },
    plugins: [
      twoFactor({
        issuer: 'Sebone',
        backupCodeOptions: { storeBackupCodes: 'encrypted', customBackupCodesGenerate: () => [...newRecoveryCodes(randomBytes)] },
        schema: TWO_FACTOR_SCHEMA,
      }),
    ],
    hooks: signInGuard({ db, clock, onPassed: (news) => noteSignIn({ db, clock }, news) }),
    databaseHooks: {
      session: {
        create: {
          // Somebody with a password and no place: said so here, and not at the first thing they ask for.
          before: async ({ userId }) => {
            if ((await findStaffMemberships(db, userId)).length === 0) throw new APIError('FORBIDDEN', { code: 'accountClosed' })
          },
        },
      },
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
      additionalFields: {
        factorShownAt: { type: 'date', required: false, input: false, fieldName: 'factor_shown_at' },
        clinicSlug: { type: 'string', required: false, input: false, fieldName: 'clinic_slug' },
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
        session_token: { name: `${prefix}sebone_staff`, attributes },
        // Between password and code: ten minutes, five tries.
        two_factor: { name: `${prefix}sebone_staff_step`, attributes },
      },
    },
  })
}

export type StaffAuth = ReturnType<typeof staffAuth>
