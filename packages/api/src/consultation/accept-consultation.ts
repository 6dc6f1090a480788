import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { findRequest, insertRequests } from '../patient-link/assessment-request.repository.ts'
import { Registered, RegisterPatient, registerWithin } from '../patient/register-patient.ts'
import type { RegisterPatientRefusal } from '../patient/register-patient.ts'
import { inClinic } from '../transaction.ts'
import { decideConsultation, findDecision } from './consultation.repository.ts'

export const AcceptConsultation = z.strictObject({
  consultationId: Id,
  /** As staff register anybody; what the visitor wrote is a proposal and no more. */
  patient: RegisterPatient,
  /** The first intake that is asked for; its link is made by `links.create` with this id. */
  requestId: Id,
})
export type AcceptConsultation = z.infer<typeof AcceptConsultation>

export const AcceptedConsultation = Registered.extend({ requestId: Id })
export type AcceptedConsultation = z.infer<typeof AcceptedConsultation>

export type AcceptConsultationRefusal =
  | RegisterPatientRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'consultationClosed'; readonly outcome: 'accepted' | 'dismissed' }

/** Makes a patient with an episode and a first intake to be sent, together or not at all. */
export async function acceptConsultation(
  deps: StaffDeps,
  { consultationId, patient, requestId }: AcceptConsultation,
): Promise<Result<AcceptedConsultation, AcceptConsultationRefusal>> {
  const { principal, clock } = deps
  const { clinicId, userId } = principal
  return inClinic(deps, async (tx) => {
    const decision = await findDecision(tx, clinicId, consultationId)
    if (decision === undefined) return refuse({ code: 'notFound' })
    if (decision !== null && decision.patientId !== patient.id) {
      return refuse({ code: 'consultationClosed', outcome: decision.outcome })
    }
    const registered = await registerWithin(tx, deps, patient)
    if (!registered.ok) return registered
    const { patientId, episodeId } = registered.value
    const asked = { clinicId, id: requestId, patientId, episodeId, point: 'baseline', instrument: FIRST_INTAKE, createdAt: clock() } as const
    await insertRequests(tx, [asked])
    if ((await findRequest(tx, clinicId, requestId))?.episodeId !== episodeId) return refuse({ code: 'idTaken' })
    if (decision === null) {
      const closing = { closedAt: clock(), closedBy: userId }
      await decideConsultation(tx, { clinicId, id: consultationId, ...closing, outcome: 'accepted', patientId, reason: null })
      await recordAudit(tx, byStaff(deps, 'consultation.accepted', { patientId, subject: consultationId, detail: { requestId } }))
    }
    return accept({ ...registered.value, requestId })
  })
}
