import type { PatientDeps, StaffDeps } from '../context.ts'

export const AUDIT_ACTIONS = [
  'patients.searched',
  'patient.registered',
  'patient.looked',
  'episode.described',
  'condition.recorded',
  'condition.corrected',
  'condition.removed',
  'contraindication.noted',
  'contraindication.removed',
  'adverseEvent.recorded',
  'adverseEvent.corrected',
  'adverseEvent.removed',
  'intercurrentEvent.recorded',
  'intercurrentEvent.removed',
  'point.declined',
  'point.asked',
  'note.written',
  'note.corrected',
  'attachment.attached',
  'attachment.read',
  'attachment.removed',
  'history.read',
  'procedure.recorded',
  'procedure.corrected',
  'quote.given',
  'assessment.recorded',
  'assessment.corrected',
  'link.made',
  'link.revoked',
  // These two are written by the database, in the function that opens a link.
  'link.opened',
  'link.wrongBirthDate',
  'checkIn.saved',
  'checkIn.sent',
  'form.saved',
  // Written by the database, in the functions that accept a form, raise an alert or take a visitor's request.
  'form.sent',
  'alert.raised',
  'consent.given',
  'consultation.requested',
  'alerts.listed',
  'alert.closed',
  'consents.read',
  'consultations.listed',
  'consent.recorded',
  'consent.withdrawn',
  'consultation.accepted',
  'consultation.dismissed',
  'response.read',
  'session.ended',
  'report.read',
  'staff.invited',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

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
