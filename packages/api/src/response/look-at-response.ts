import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findResponse } from './response.repository.ts'
import type { SentResponse } from './sent-response.ts'

export const LookAtResponse = z.strictObject({ responseId: Id })
export type LookAtResponse = z.infer<typeof LookAtResponse>

/** Everything that somebody answered at one point. */
export async function lookAtResponse(
  deps: StaffDeps,
  { responseId }: LookAtResponse,
): Promise<Result<SentResponse, { readonly code: 'notFound' }>> {
  return inClinic(deps, async (tx) => {
    const response = await findResponse(tx, deps.principal.clinicId, responseId)
    if (!response) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'response.read', { patientId: response.patientId, subject: responseId }))
    return accept(response)
  })
}
