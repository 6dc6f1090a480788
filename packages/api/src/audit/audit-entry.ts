import type { AuditAction } from '@sebone/words/staff/audit-action'
import type { PatientDeps, StaffDeps } from '../context.ts'

/** Who did what to whose record. `detail` names fields and codes; it repeats no name and no free text but a reason. */
export type AuditEntry = {
  readonly clinicId: string
  readonly at: Date
  readonly actorKind: 'staff' | 'patient' | 'visitor' | 'system'
  readonly actorId: string
  readonly action: AuditAction
  readonly patientId: string | null
  readonly subject: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

type Told = {
  readonly patientId?: string | null
  readonly subject?: string | null
  readonly detail?: Readonly<Record<string, unknown>>
}

export function byStaff({ principal, clock }: StaffDeps, action: AuditAction, told: Told): AuditEntry {
  return {
    clinicId: principal.clinicId,
    at: clock(),
    actorKind: 'staff',
    actorId: principal.userId,
    action,
    patientId: told.patientId ?? null,
    subject: told.subject ?? null,
    detail: told.detail ?? {},
  }
}

/** The actor of the patient surface is the session: who held the link, which need not be the patient. */
export function byPatient({ principal, clock }: PatientDeps, action: AuditAction, told: Told): AuditEntry {
  return {
    clinicId: principal.clinicId,
    at: clock(),
    actorKind: 'patient',
    actorId: principal.sessionId,
    action,
    patientId: principal.patientId,
    subject: told.subject ?? principal.requestId,
    detail: told.detail ?? {},
  }
}
