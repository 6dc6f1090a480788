import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { ROLES } from '@sebone/domain/staff/role'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { inClinic } from '../transaction.ts'
import { mayNotLoseAccess } from './may-lose-access.ts'
import type { MayNotLoseAccess } from './may-lose-access.ts'
import { changeMemberRole, findMember } from './people.repository.ts'

export const ChangeRole = z.strictObject({ userId: z.string().max(100), role: z.enum(ROLES) })
export type ChangeRole = z.infer<typeof ChangeRole>

/** Holds from the next request of whoever it is about. */
export async function changeRole(
  deps: StaffDeps,
  { userId, role }: ChangeRole,
): Promise<Result<null, MayNotLoseAccess | { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const refused = await mayNotLoseAccess(tx, deps.principal, userId)
    const member = await findMember(tx, clinicId, userId)
    if (!member) return refuse({ code: 'notFound' })
    if (member.role === role) return accept(null)
    if (refused) return refuse(refused)
    await changeMemberRole(tx, { clinicId, userId, role })
    await recordAudit(tx, byStaff(deps, 'staff.roleChanged', { subject: userId, detail: { roleBefore: member.role, role } }))
    return accept(null)
  })
}
