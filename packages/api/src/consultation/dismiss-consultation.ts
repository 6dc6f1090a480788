import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { decideConsultation, findDecision } from './consultation.repository.ts'

export const DismissConsultation = z.strictObject({ consultationId: Id, reason: Prose })
export type DismissConsultation = z.infer<typeof DismissConsultation>

export const DismissedConsultation = z.strictObject({ consultationId: Id, reason: z.string() })
export type DismissedConsultation = z.infer<typeof DismissedConsultation>

export type DismissConsultationRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'consultationClosed'; readonly outcome: 'accepted' | 'dismissed' }

/** Nobody is made a patient; the request is kept with the reason. */
export async function dismissConsultation(
  deps: StaffDeps,
  { consultationId, reason }: DismissConsultation,
): Promise<Result<DismissedConsultation, DismissConsultationRefusal>> {
  const { principal, clock } = deps
  const { clinicId, userId } = principal
  return inClinic(deps, async (tx) => {
    const decision = await findDecision(tx, clinicId, consultationId)
    if (decision === undefined) return refuse({ code: 'notFound' })
    if (decision !== null && decision.reason !== reason) return refuse({ code: 'consultationClosed', outcome: decision.outcome })
    if (decision === null) {
      const closing = { closedAt: clock(), closedBy: userId }
      await decideConsultation(tx, { clinicId, id: consultationId, ...closing, outcome: 'dismissed', patientId: null, reason })
      await recordAudit(tx, byStaff(deps, 'consultation.dismissed', { subject: consultationId, detail: { reason } }))
    }
    return accept({ consultationId, reason })
  })
}
