import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { inClinic } from '../transaction.ts'
import { findConsents } from './consent.repository.ts'
import { RecordedConsent } from './recorded-consent.ts'

export const ListConsents = z.strictObject({ patientId: Id })
export type ListConsents = z.infer<typeof ListConsents>
export const Consents = z.array(RecordedConsent).readonly()
export type Consents = z.infer<typeof Consents>

/** Every consent of a patient, withdrawn ones too, the oldest first. */
export async function listConsents(
  deps: StaffDeps,
  { patientId }: ListConsents,
): Promise<Result<Consents, { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    if (!(await findPatient(tx, clinicId, patientId))) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'consents.read', { patientId }))
    return accept(await findConsents(tx, clinicId, patientId))
  })
}
