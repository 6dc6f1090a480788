import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { inClinic } from '../transaction.ts'
import { decideConsultation, findDecision } from './consultation.repository.ts'

export const AttachConsultation = z.strictObject({ consultationId: Id, patientId: Id })
export type AttachConsultation = z.infer<typeof AttachConsultation>

export const AttachedConsultation = z.strictObject({ patientId: Id })
export type AttachedConsultation = z.infer<typeof AttachedConsultation>

export type AttachConsultationRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'consultationClosed'; readonly outcome: 'accepted' | 'dismissed' }

/** Whoever asked is a patient already: nobody is registered twice, and their record stays as it is. */
export async function attachConsultation(
  deps: StaffDeps,
  { consultationId, patientId }: AttachConsultation,
): Promise<Result<AttachedConsultation, AttachConsultationRefusal>> {
  const { principal, clock } = deps
  const { clinicId, userId } = principal
  return inClinic(deps, async (tx) => {
    const decision = await findDecision(tx, clinicId, consultationId)
    if (decision === undefined || !(await findPatient(tx, clinicId, patientId))) return refuse({ code: 'notFound' })
    if (decision !== null && decision.patientId !== patientId) return refuse({ code: 'consultationClosed', outcome: decision.outcome })
    if (decision === null) {
      const closing = { closedAt: clock(), closedBy: userId }
      await decideConsultation(tx, { clinicId, id: consultationId, ...closing, outcome: 'accepted', patientId, reason: null })
      await recordAudit(tx, byStaff(deps, 'consultation.attached', { patientId, subject: consultationId }))
    }
    return accept({ patientId })
  })
}
