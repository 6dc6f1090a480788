import { writeLast } from '@sebone/db/scoped-driver'
import type { Db } from '../database.ts'
import type { AuditEntry } from './audit-entry.ts'

/** In the transaction of what it tells about, with its commit. A trigger keeps each row from ever changing. */
export async function recordAudit(db: Db, ...entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  writeLast(
    db.insertInto('audit').values(
      entries.map((entry) => ({
        clinic_id: entry.clinicId,
        at: entry.at,
        actor_kind: entry.actorKind,
        actor_id: entry.actorId,
        action: entry.action,
        patient_id: entry.patientId,
        subject: entry.subject,
        detail: JSON.stringify(entry.detail),
      })),
    ),
  )
}
