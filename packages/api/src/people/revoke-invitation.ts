import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { revokeInvitations } from '../invitation/invitation.repository.ts'
import { inClinic } from '../transaction.ts'

export const RevokeInvitation = z.strictObject({ invitationId: Id })
export type RevokeInvitation = z.infer<typeof RevokeInvitation>

/** Whoever holds the link finds it closed. */
export async function revokeInvitation(
  deps: StaffDeps,
  { invitationId }: RevokeInvitation,
): Promise<Result<null, { readonly code: 'notFound' }>> {
  return inClinic(deps, async (tx) => {
    const revoked = await revokeInvitations(tx, { clinicId: deps.principal.clinicId, id: invitationId, at: deps.clock() })
    if (revoked.length === 0) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'staff.invitationRevoked', { subject: invitationId }))
    return accept(null)
  })
}
