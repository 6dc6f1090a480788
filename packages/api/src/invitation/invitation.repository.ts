import type { Role } from '@sebone/domain/staff/role'
import { ROLES } from '@sebone/domain/staff/role'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  resetsUserId: z.string().nullable(),
  invitedAt: z.date(),
  expiresAt: z.date(),
})
export type Invitation = z.infer<typeof Invitation>

export type NewInvitation = {
  readonly clinicId: string
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly resetsUserId: string | null
  readonly tokenHash: Buffer
  readonly invitedBy: string
  readonly invitedAt: Date
  readonly expiresAt: Date
}

/** False where this id is taken: a retried request makes no second one. */
export async function insertInvitation(db: Db, invitation: NewInvitation): Promise<boolean> {
  const made = await db
    .insertInto('staff_invitation')
    .values({
      clinic_id: invitation.clinicId,
      id: invitation.id,
      email: invitation.email,
      display_name: invitation.name,
      role: invitation.role,
      resets_user_id: invitation.resetsUserId,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      invited_at: invitation.invitedAt,
      expires_at: invitation.expiresAt,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .execute()
  return made.length > 0
}

/** Those that nobody accepted or revoked, expired ones included; the latest first. */
export async function findWaitingInvitations(db: Db, clinicId: string): Promise<readonly Invitation[]> {
  const rows = await db
    .selectFrom('staff_invitation')
    .select(['id', 'email', 'display_name', 'role', 'resets_user_id', 'invited_at', 'expires_at'])
    .where('clinic_id', '=', clinicId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .orderBy('invited_at', 'desc')
    .execute()
  return rows.map((row) =>
    parseRow('staff_invitation', row.id, Invitation, {
      id: row.id,
      email: row.email,
      name: row.display_name,
      role: row.role,
      resetsUserId: row.resets_user_id,
      invitedAt: row.invited_at,
      expiresAt: row.expires_at,
    }),
  )
}

type Waiting = { readonly clinicId: string; readonly at: Date } & (
  | { readonly id: string; readonly email?: never }
  | { readonly email: string; readonly id?: never }
)

/** Revokes what still waits; the ids that it did. */
export async function revokeInvitations(db: Db, { clinicId, at, id, email }: Waiting): Promise<readonly string[]> {
  const rows = await db
    .updateTable('staff_invitation')
    .set({ revoked_at: at })
    .where('clinic_id', '=', clinicId)
    .where((row) => (id === undefined ? row('email', '=', email) : row('id', '=', id)))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function offerFactor(db: Db, { clinicId, id, sealed }: { clinicId: string; id: string; sealed: string }): Promise<void> {
  await db
    .updateTable('staff_invitation')
    .set({ factor_secret: sealed })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .execute()
}

type One = { readonly clinicId: string; readonly id: string; readonly at: Date }

/** Whether it can still be accepted; whoever else holds the same link waits until this transaction has ended. */
export async function holdInvitation(db: Db, { clinicId, id, at }: One): Promise<boolean> {
  const row = await db
    .selectFrom('staff_invitation')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export async function markAccepted(db: Db, { clinicId, id, at }: One): Promise<void> {
  await db.updateTable('staff_invitation').set({ accepted_at: at }).where('clinic_id', '=', clinicId).where('id', '=', id).execute()
}
