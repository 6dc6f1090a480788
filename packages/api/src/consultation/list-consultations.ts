import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { inClinic } from '../transaction.ts'
import { findOpenConsultations } from './consultation.repository.ts'
import { OpenConsultation } from './open-consultation.ts'

export const ListConsultations = z.strictObject({})
export type ListConsultations = z.infer<typeof ListConsultations>
export const OpenConsultations = z.array(OpenConsultation).readonly()
export type OpenConsultations = z.infer<typeof OpenConsultations>

export async function listConsultations(deps: StaffDeps): Promise<Result<OpenConsultations, never>> {
  return inClinic(deps, async (tx) => {
    await recordAudit(tx, byStaff(deps, 'consultations.listed', {}))
    return accept(await findOpenConsultations(tx, deps.principal.clinicId))
  })
}
