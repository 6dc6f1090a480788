import { asStaff } from '@sebone/db/in-transaction'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffContext } from '../context.ts'
import type { Db } from '../database.ts'
import { findAccount, insertAccount, replaceFactor, replacePassword } from '../people/account.repository.ts'
import type { Account, SealedFactor } from '../people/account.repository.ts'
import { backOff, codeTries, passwordTries } from '../staff-sign-in/back-off.ts'
import { LONGEST_PASSWORD, tooShort } from '../staff-sign-in/password-rule.ts'
import type { PasswordTooShort } from '../staff-sign-in/password-rule.ts'
import { newRecoveryCodes } from '../staff-sign-in/recovery-codes.ts'
import { insertStaffMember } from '../staff-sign-in/staff-member.repository.ts'
import { isTotpCode } from '../staff-sign-in/totp.ts'
import { holdInvitation, markAccepted } from './invitation.repository.ts'
import { openInvitation } from './open-invitation.ts'
import type { InvitationClosed, OpenedInvitation } from './open-invitation.ts'
import { seal, unseal } from './sealed.ts'

export const AcceptInvitation = z.strictObject({
  token: z.string().max(100),
  password: z.string().max(LONGEST_PASSWORD),
  /** What the authenticator shows, where one is set up; empty where none is. */
  code: z.string().max(40),
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const AcceptedInvitation = z.strictObject({
  email: z.string(),
  /** Shown once; null without a second factor. */
  recoveryCodes: z.array(z.string()).readonly().nullable(),
})
export type AcceptedInvitation = z.infer<typeof AcceptedInvitation>

export type AcceptInvitationRefusal =
  | InvitationClosed
  | PasswordTooShort
  | { readonly code: 'wrongCode' }
  | { readonly code: 'wrongPassword' }
  | { readonly code: 'signInSlowedDown'; readonly seconds: number }

/** Once only: whoever comes second with the same link finds it used. Nobody is signed in by it. */
export async function acceptInvitation(
  deps: StaffContext,
  { token, password, code: typed }: AcceptInvitation,
): Promise<Result<AcceptedInvitation, AcceptInvitationRefusal>> {
  const opened = await openInvitation(deps, token)
  if (!opened.ok) return opened
  const { email, resetsUserId } = opened.value
  const account = await findAccount(deps.db, email)
  if (account && resetsUserId === null) return joinWith(deps, opened.value, account, password)

  const code = normaliseDigits(typed).replaceAll(/\s/gu, '')
  const short = tooShort(password, code !== '')
  if (short) return refuse(short)
  const factor = code === '' ? null : await checkedFactor(deps, opened.value, code)
  if (factor && !factor.ok) return factor
  const { password: hasher } = await deps.auth.$context
  const passwordHash = await hasher.hash(password)
  return settle(deps, opened.value, factor?.value.recoveryCodes ?? null, async (tx) => {
    const userId = resetsUserId ?? deps.newId()
    if (resetsUserId !== null) await replacePassword(tx, userId, passwordHash)
    else if (!(await insertAccount(tx, { userId, accountId: deps.newId(), email, name: opened.value.name, passwordHash }))) return null
    if (factor) await replaceFactor(tx, userId, factor.value.sealed)
    return userId
  })
}

type Factor = { readonly sealed: SealedFactor; readonly recoveryCodes: readonly string[] }
type SlowedDown = Extract<AcceptInvitationRefusal, { code: 'signInSlowedDown' }>
const slowedDown = (wait: number): SlowedDown => ({ code: 'signInSlowedDown', seconds: Math.ceil(wait / 1000) })

async function checkedFactor(
  { auth, db, clock, newId, randomBytes }: StaffContext,
  { id, sealedFactor }: OpenedInvitation,
  code: string,
): Promise<Result<Factor, { readonly code: 'wrongCode' } | SlowedDown>> {
  const guesses = backOff(db, clock)
  const wait = await guesses.take(codeTries(id))
  if (wait > 0) return refuse(slowedDown(wait))
  const secret = sealedFactor === null ? null : await unseal(auth, sealedFactor)
  if (secret === null || !isTotpCode(secret, code, clock())) return refuse({ code: 'wrongCode' })
  await guesses.forget(codeTries(id))
  const recoveryCodes = newRecoveryCodes(randomBytes)
  const sealed = { id: newId(), secret: await seal(auth, secret), recoveryCodes: await seal(auth, JSON.stringify(recoveryCodes)) }
  return accept({ sealed, recoveryCodes })
}

/** Somebody who has an account joins with its password, guesses at which are counted like everywhere. */
async function joinWith(
  deps: StaffContext,
  invitation: OpenedInvitation,
  { userId, passwordHash }: Account,
  password: string,
): Promise<Result<AcceptedInvitation, AcceptInvitationRefusal>> {
  const guesses = backOff(deps.db, deps.clock)
  const key = passwordTries(invitation.email)
  const wait = await guesses.take(key)
  if (wait > 0) return refuse(slowedDown(wait))
  const { password: hasher } = await deps.auth.$context
  const isRight = passwordHash !== null && (await hasher.verify({ hash: passwordHash, password }))
  if (!isRight) return refuse({ code: 'wrongPassword' })
  await guesses.forget(key)
  return settle(deps, invitation, null, async () => userId)
}

/** Everything that an accepted invitation changes, or nothing of it. */
async function settle(
  { db, clock }: StaffContext,
  { clinicId, id, email, name, role, resetsUserId }: OpenedInvitation,
  recoveryCodes: readonly string[] | null,
  account: (tx: Db) => Promise<string | null>,
): Promise<Result<AcceptedInvitation, AcceptInvitationRefusal>> {
  const at = clock()
  return asStaff(db, { clinicId, actor: 'invitation' }, async (tx) => {
    const isOpen = await holdInvitation(tx, { clinicId, id, at })
    const userId = isOpen ? await account(tx) : null
    if (userId === null) return refuse({ code: 'invitationCannotBeOpened' })
    await markAccepted(tx, { clinicId, id, at })
    await insertStaffMember(tx, { clinicId, userId, name, role })
    const action = resetsUserId === null ? 'staff.joined' : 'staff.passwordChanged'
    const about = { patientId: null, subject: userId, detail: resetsUserId === null ? { role } : {} }
    await recordAudit(tx, { clinicId, at, actorKind: 'staff', actorId: userId, action, ...about })
    await backOff(db, clock).forget(passwordTries(email), codeTries(userId))
    return accept({ email, recoveryCodes })
  })
}
