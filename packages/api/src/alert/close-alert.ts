import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, Instant } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { closeAlertRow } from './alert.repository.ts'

/** `what` says what was done: "called, sent to the emergency department". */
export const CloseAlert = z.strictObject({ alertId: Id, what: z.union([z.string().max(200).regex(/^\s*$/u), Prose]) })
export type CloseAlert = z.infer<typeof CloseAlert>

export const AlertClosed = z.strictObject({ alertId: Id, closedAt: Instant, what: z.string() })
export type AlertClosed = z.infer<typeof AlertClosed>

export type CloseAlertRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'whatWasDoneMissing' }
  | { readonly code: 'alertAlreadyClosed'; readonly closedAt: string; readonly what: string }

/** An alert leaves the list only with a sentence about what was done; the second of two who close it is told the first's. */
export async function closeAlert(
  deps: StaffDeps,
  { alertId, what }: CloseAlert,
): Promise<Result<AlertClosed, CloseAlertRefusal>> {
  const { principal, clock } = deps
  if (what.trim() === '') return refuse({ code: 'whatWasDoneMissing' })
  return inClinic(deps, async (tx) => {
    const closing = { clinicId: principal.clinicId, id: alertId, closedAt: clock(), closedBy: principal.userId, what }
    const closed = await closeAlertRow(tx, closing)
    if (!closed) return refuse({ code: 'notFound' })
    const closedAt = closed.closedAt.toISOString()
    const isSame = closed.closedBy === principal.userId && closed.what === what
    if (!closed.isNew && !isSame) return refuse({ code: 'alertAlreadyClosed', closedAt, what: closed.what })
    if (closed.isNew) {
      await recordAudit(tx, byStaff(deps, 'alert.closed', { patientId: closed.patientId, subject: alertId, detail: { reason: what } }))
    }
    return accept({ alertId, closedAt, what: closed.what })
  })
}
