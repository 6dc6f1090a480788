import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { inClinic } from '../transaction.ts'
import type { OnePerson } from './close-access.ts'
import { closeMember, findMember } from './people.repository.ts'

/** Back with the role and the sign-in that they had. */
export async function openAccess(
  deps: StaffDeps,
  { userId }: OnePerson,
): Promise<Result<null, { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const member = await findMember(tx, clinicId, userId)
    if (!member) return refuse({ code: 'notFound' })
    if (member.disabledAt === null) return accept(null)
    await closeMember(tx, { clinicId, userId, at: null })
    await recordAudit(tx, byStaff(deps, 'staff.enabled', { subject: userId }))
    return accept(null)
  })
}
