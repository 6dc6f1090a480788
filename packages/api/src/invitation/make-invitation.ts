import type { Role } from '@sebone/domain/staff/role'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { Id, Instant } from '../input.ts'
import { hashOfToken, tokenFrom } from '../patient-link/link-secret.ts'
import { insertInvitation, revokeInvitations } from './invitation.repository.ts'

const DAYS_VALID = 7

/** Shown once: the token is stored nowhere, so nobody can be told it again. */
export const MadeInvitation = z.strictObject({
  invitationId: Id,
  /** Below the portal's address. The token stands in the fragment, which no server's log ever sees. */
  path: z.string(),
  expiresAt: Instant,
})
export type MadeInvitation = z.infer<typeof MadeInvitation>

type Asked = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly resetsUserId: string | null
}

/** A link for one person, which takes the place of any that still waits for the same address. Null where the id is taken. */
export async function makeInvitation(tx: Db, { principal, clock, randomBytes }: StaffDeps, asked: Asked): Promise<MadeInvitation | null> {
  const { clinicId, userId: invitedBy } = principal
  const invitedAt = clock()
  const token = tokenFrom(randomBytes)
  const expiresAt = new Date(invitedAt.getTime() + DAYS_VALID * 24 * 60 * 60 * 1000)
  await revokeInvitations(tx, { clinicId, email: asked.email, at: invitedAt })
  const isMade = await insertInvitation(tx, { clinicId, ...asked, tokenHash: hashOfToken(token), invitedBy, invitedAt, expiresAt })
  return isMade ? { invitationId: asked.id, path: `/invitation#${token}`, expiresAt: expiresAt.toISOString() } : null
}
