import { Line } from '@sebone/domain/episode/text'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { renameMember } from '../people/people.repository.ts'
import { inClinic } from '../transaction.ts'

export const RenameMyself = z.strictObject({ name: Line })
export type RenameMyself = z.infer<typeof RenameMyself>

/** The name in this clinic: what colleagues see, and the audit says. */
export async function renameMyself(deps: StaffDeps, { name }: RenameMyself): Promise<Result<null, never>> {
  const { clinicId, userId } = deps.principal
  return inClinic(deps, async (tx) => {
    await renameMember(tx, { clinicId, userId, name: name.trim() })
    await recordAudit(tx, byStaff(deps, 'staff.renamed', { subject: userId }))
    return accept(null)
  })
}
