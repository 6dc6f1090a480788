import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { revokeLinkRow } from './patient-link.repository.ts'

export const RevokeLink = z.strictObject({ linkId: Id })
export type RevokeLink = z.infer<typeof RevokeLink>

export const RevokedLink = z.strictObject({ linkId: Id })
export type RevokedLink = z.infer<typeof RevokedLink>

export async function revokeLink(
  deps: StaffDeps,
  { linkId }: RevokeLink,
): Promise<Result<RevokedLink, { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const revoked = await revokeLinkRow(tx, { clinicId, id: linkId, at: deps.clock() })
    if (!revoked) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'link.revoked', { patientId: revoked.patientId, subject: linkId }))
    return accept({ linkId })
  })
}
