import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { backOff, codeTries, passwordTries } from './back-off.ts'
import { FACTOR_IS_FRESH_FOR } from './fresh-factor.ts'
import { SHORTEST_PASSWORD, tooShort } from './password-rule.ts'
import { spendCode } from './spent-code.repository.ts'

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

const SIGN_IN = '/sign-in/email'
const SHOWS_CODE = ['/two-factor/verify-totp', '/two-factor/verify-backup-code']
const SHOWS_PASSWORD = ['/verify-password', '/change-password', '/two-factor/enable', '/two-factor/disable', '/two-factor/generate-backup-codes']
/** All others, above all the question who is signed in, pass without a look. */
const GUARDED = [SIGN_IN, ...SHOWS_CODE, ...SHOWS_PASSWORD]
/** What weakens or hands out the second factor asks for it once more. */
const NEEDS_FRESH_FACTOR = ['/two-factor/disable', '/two-factor/generate-backup-codes']

const Body = z.looseObject({
  email: z.string().catch(''),
  code: z.string().catch(''),
  password: z.string().catch(''),
  newPassword: z.string().catch(''),
})

/**
 * The session that the request came with. Signing in begins anew whatever cookie is still there: to look up one whose
 * session is over would tell the browser to drop it, and with it the one that has just been made.
 */
const sessionBefore = (ctx: Context) => (ctx.path === SIGN_IN ? null : getSessionFromCtx(ctx))

type Somebody = { readonly id: string; readonly email: string }

/** Whose account a request is about: the session's, or the one whose password has just been right. */
async function accountOf(ctx: Context): Promise<Somebody | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return session.user
  const cookie = ctx.context.createAuthCookie('two_factor')
  const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret)
  const found = challenge ? await ctx.context.internalAdapter.findVerificationValue(challenge) : null
  return found ? ctx.context.internalAdapter.findUserById(found.value) : null
}

/** Under which name guesses of this request are counted; null where nothing is guessed. */
async function triesOf(ctx: Context): Promise<string | null> {
  if (ctx.path === SIGN_IN) return passwordTries(Body.parse(ctx.body).email)
  const isCode = SHOWS_CODE.includes(ctx.path)
  if (!isCode && !SHOWS_PASSWORD.includes(ctx.path)) return null
  const account = await accountOf(ctx)
  return account && (isCode ? codeTries(account.id) : passwordTries(account.email))
}

const isWrongGuess = (error: APIError): boolean =>
  error.statusCode === 401 || (error.statusCode === 400 && error.body?.code === 'INVALID_PASSWORD')

const refusal = (status: 'BAD_REQUEST' | 'FORBIDDEN', body: Readonly<Record<string, string | number>>) =>
  new APIError(status, { ...body })

/** What must hold besides the library's own conditions. */
async function checkRules(ctx: Context, clock: () => Date): Promise<void> {
  const { newPassword, password } = Body.parse(ctx.body)
  const session = await sessionBefore(ctx)
  if (!session) return
  const hasSecondFactor = session.user['twoFactorEnabled'] === true
  // Where there is a second factor, the first is no proof that somebody is still there.
  if (ctx.path === '/verify-password' && hasSecondFactor) throw refusal('FORBIDDEN', { code: 'freshFactorNeeded' })
  if (ctx.path === '/change-password') {
    const short = tooShort(newPassword, hasSecondFactor)
    if (short) throw refusal('BAD_REQUEST', short)
  }
  if (NEEDS_FRESH_FACTOR.includes(ctx.path)) {
    const shownAt = z.date().catch(session.session.createdAt).parse(session.session['factorShownAt'])
    const isFresh = clock().getTime() - Math.max(shownAt.getTime(), session.session.createdAt.getTime()) <= FACTOR_IS_FRESH_FOR
    if (!isFresh) throw refusal('FORBIDDEN', { code: 'freshFactorNeeded' })
  }
  if (ctx.path === '/two-factor/disable' && tooShort(password, false))
    throw refusal('BAD_REQUEST', { code: 'passwordTooShortAlone', shortest: SHORTEST_PASSWORD })
}

export type SignInNews = {
  readonly userId: string
  readonly path: string
  readonly sessionId: string
  readonly isNewSession: boolean
  readonly hadSession: boolean
}

type Guard = {
  readonly db: Db
  readonly clock: () => Date
  /** Told of every request that was let through. */
  readonly onPassed: (news: SignInNews) => Promise<void>
}

/** What stands around the library's own endpoints: our rules, the counting of guesses, and the word that one went well. */
export function signInGuard({ db, clock, onPassed }: Guard) {
  const guesses = backOff(db, clock)
  return {
    before: createAuthMiddleware(async (ctx) => {
      if (!GUARDED.includes(ctx.path)) return
      await checkRules(ctx, clock)
      const key = await triesOf(ctx)
      const wait = key === null ? 0 : await guesses.take(key)
      if (wait > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'signInSlowedDown', seconds: Math.ceil(wait / 1000) })
      if (ctx.path !== SHOWS_CODE[0]) return
      const account = await accountOf(ctx)
      if (account && !(await spendCode(db, account.id, Body.parse(ctx.body).code, clock())))
        throw new APIError('UNAUTHORIZED', { code: 'codeUsedAlready' })
    }),
    after: createAuthMiddleware(async (ctx) => {
      if (!GUARDED.includes(ctx.path)) return
      const { returned, newSession } = ctx.context
      const key = await triesOf(ctx)
      if (returned instanceof APIError) {
        if (key !== null && !isWrongGuess(returned)) await guesses.giveBack(key)
        return
      }
      const earlier = await sessionBefore(ctx)
      const session = newSession ?? earlier
      if (key !== null) await guesses.forget(key)
      // After the password the library takes this session back and asks for the code.
      const isHalfWay = ctx.path === SIGN_IN && session?.user['twoFactorEnabled'] === true
      if (session && !isHalfWay)
        await onPassed({
          userId: session.user.id,
          path: ctx.path,
          sessionId: session.session.id,
          isNewSession: newSession !== null,
          hadSession: earlier !== null,
        })
    }),
  }
}
