import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { inClinic } from '../transaction.ts'
import { findOpenAlerts } from './alert.repository.ts'
import { ListedAlert } from './open-alert.ts'

export const ListAlerts = z.strictObject({})
export type ListAlerts = z.infer<typeof ListAlerts>
export const OpenAlerts = z.array(ListedAlert).readonly()
export type OpenAlerts = z.infer<typeof OpenAlerts>

/** Everybody who must be called now. */
export async function listAlerts(deps: StaffDeps): Promise<Result<OpenAlerts, never>> {
  return inClinic(deps, async (tx) => {
    const alerts = await findOpenAlerts(tx, deps.principal.clinicId)
    await recordAudit(tx, byStaff(deps, 'alerts.listed', { detail: { patients: alerts.map(({ patientId }) => patientId) } }))
    return accept(alerts)
  })
}
