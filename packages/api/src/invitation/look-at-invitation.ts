import { asStaff } from '@sebone/db/in-transaction'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { ROLES } from '@sebone/domain/staff/role'
import * as z from 'zod'
import type { StaffContext } from '../context.ts'
import { findAccount } from '../people/account.repository.ts'
import { base32, totpUri } from '../staff-sign-in/totp.ts'
import { offerFactor } from './invitation.repository.ts'
import { openInvitation } from './open-invitation.ts'
import type { InvitationClosed, OpenedInvitation } from './open-invitation.ts'
import { seal, unseal } from './sealed.ts'

export const InvitationToken = z.strictObject({ token: z.string().max(100) })
export type InvitationToken = z.infer<typeof InvitationToken>

export const Invitation = z.strictObject({
  clinic: z.strictObject({ slug: z.string(), name: z.strictObject({ en: z.string(), ja: z.string() }) }),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  /** `join`: there is an account already, and its password opens the further clinic. */
  kind: z.enum(['newAccount', 'join', 'reset']),
  /** What an authenticator is set up with; null where the account has its own. */
  factor: z.strictObject({ uri: z.string(), secret: z.string() }).nullable(),
})
export type Invitation = z.infer<typeof Invitation>

/** What an invitation says. Looking at it uses nothing up; the secret of the second factor stays the same at every look. */
export async function lookAtInvitation(
  deps: StaffContext,
  { token }: InvitationToken,
): Promise<Result<Invitation, InvitationClosed>> {
  const opened = await openInvitation(deps, token)
  if (!opened.ok) return opened
  const { clinic, email, name, role, resetsUserId } = opened.value
  const isKnown = resetsUserId === null && (await findAccount(deps.db, email)) !== null
  const secret = isKnown ? null : await offeredSecret(deps, opened.value)
  const kind = isKnown ? 'join' : resetsUserId === null ? 'newAccount' : 'reset'
  const factor = secret === null ? null : { uri: totpUri(secret, email), secret: base32(secret) }
  return accept({ clinic, email, name, role, kind, factor })
}

async function offeredSecret(deps: StaffContext, { clinicId, id, sealedFactor }: OpenedInvitation): Promise<string> {
  const { db, auth, randomBytes } = deps
  if (sealedFactor !== null) return unseal(auth, sealedFactor)
  const secret = Buffer.from(randomBytes(20)).toString('base64url')
  const sealed = await seal(auth, secret)
  await asStaff(db, { clinicId, actor: 'invitation' }, (tx) => offerFactor(tx, { clinicId, id, sealed }))
  return secret
}
