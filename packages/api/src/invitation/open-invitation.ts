import { findStaffInvitation } from '@sebone/db/find-staff-invitation'
import { ROLES } from '@sebone/domain/staff/role'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffContext } from '../context.ts'
import { hashOfToken, isToken } from '../patient-link/link-secret.ts'
import { parseRow } from '../row.ts'

export const OpenedInvitation = z.object({
  clinicId: z.string(),
  id: z.string(),
  clinic: z.strictObject({ slug: z.string(), name: z.strictObject({ en: z.string(), ja: z.string() }) }),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  resetsUserId: z.string().nullable(),
  sealedFactor: z.string().nullable(),
})
export type OpenedInvitation = z.infer<typeof OpenedInvitation>

/** Unknown, expired, revoked and used invitations give one and the same answer. */
export type InvitationClosed = { readonly code: 'invitationCannotBeOpened' }

export async function openInvitation(
  { db, clock }: Pick<StaffContext, 'db' | 'clock'>,
  token: string,
): Promise<Result<OpenedInvitation, InvitationClosed>> {
  const row = isToken(token) ? await findStaffInvitation(db, hashOfToken(token), clock()) : null
  if (!row) return refuse({ code: 'invitationCannotBeOpened' })
  return accept(
    parseRow('staff_invitation', row.id, OpenedInvitation, {
      clinicId: row.clinic_id,
      id: row.id,
      clinic: { slug: row.slug, name: { en: row.name_en, ja: row.name_ja } },
      email: row.email,
      name: row.display_name,
      role: row.role,
      resetsUserId: row.resets_user_id,
      sealedFactor: row.factor_secret,
    }),
  )
}
