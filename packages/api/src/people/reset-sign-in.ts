import { findStaffMemberships } from '@sebone/db/find-staff-memberships'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { makeInvitation } from '../invitation/make-invitation.ts'
import type { MadeInvitation } from '../invitation/make-invitation.ts'
import { endAllSessions } from '../staff-sign-in/staff-session.repository.ts'
import { inClinic } from '../transaction.ts'
import { removeSignIn } from './account.repository.ts'
import { findMember } from './people.repository.ts'

export const ResetSignIn = z.strictObject({ id: Id, userId: z.string().max(100) })
export type ResetSignIn = z.infer<typeof ResetSignIn>

export type ResetSignInRefusal = { readonly code: 'notFound' | 'notYourself' | 'idTaken' | 'alsoWorksElsewhere' }

/**
 * For a lost phone or a forgotten password: second factor and password are gone, every session ends, and a link lets the
 * person set both anew. An account that also opens another clinic is not this clinic's to reset: whoever holds the link would
 * be in there too.
 */
export async function resetSignIn(
  deps: StaffDeps,
  { id, userId }: ResetSignIn,
): Promise<Result<MadeInvitation, ResetSignInRefusal>> {
  const { clinicId, userId: asking } = deps.principal
  if (userId === asking) return refuse({ code: 'notYourself' })
  return inClinic(deps, async (tx) => {
    const member = await findMember(tx, clinicId, userId)
    if (!member || member.disabledAt !== null) return refuse({ code: 'notFound' })
    const elsewhere = (await findStaffMemberships(tx, userId)).some((one) => one.clinic_id !== clinicId)
    if (elsewhere) return refuse({ code: 'alsoWorksElsewhere' })
    const { email, name, role } = member
    const made = await makeInvitation(tx, deps, { id, email, name, role, resetsUserId: userId })
    if (!made) return refuse({ code: 'idTaken' })
    await removeSignIn(tx, userId)
    await endAllSessions(tx, userId)
    await recordAudit(tx, byStaff(deps, 'staff.signInReset', { subject: userId }))
    return accept(made)
  })
}
