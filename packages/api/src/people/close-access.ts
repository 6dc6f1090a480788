import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { inClinic } from '../transaction.ts'
import { mayNotLoseAccess } from './may-lose-access.ts'
import type { MayNotLoseAccess } from './may-lose-access.ts'
import { closeMember, findMember } from './people.repository.ts'

export const OnePerson = z.strictObject({ userId: z.string().max(100) })
export type OnePerson = z.infer<typeof OnePerson>

/** Out at the next request. What they did stays under their name. */
export async function closeAccess(
  deps: StaffDeps,
  { userId }: OnePerson,
): Promise<Result<null, MayNotLoseAccess | { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const refused = await mayNotLoseAccess(tx, deps.principal, userId)
    const member = await findMember(tx, clinicId, userId)
    if (!member) return refuse({ code: 'notFound' })
    if (member.disabledAt !== null) return accept(null)
    if (refused) return refuse(refused)
    await closeMember(tx, { clinicId, userId, at: deps.clock() })
    await recordAudit(tx, byStaff(deps, 'staff.disabled', { subject: userId }))
    return accept(null)
  })
}
