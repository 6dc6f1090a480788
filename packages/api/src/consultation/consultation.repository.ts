import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { OpenConsultation } from './open-consultation.ts'

/** Those that nobody has decided about, the oldest first. */
export async function findOpenConsultations(db: Db, clinicId: string): Promise<readonly OpenConsultation[]> {
  const rows = await db
    .selectFrom('consultation_request')
    .select(['id', 'name', 'phone', 'email', 'complaint', 'language', 'receipt', 'created_at'])
    .where('clinic_id', '=', clinicId)
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ created_at, ...row }) =>
    parseRow('consultation_request', row.id, OpenConsultation, { ...row, createdAt: created_at.toISOString() }),
  )
}

export type Decision =
  | { readonly outcome: 'accepted'; readonly patientId: string; readonly reason: null }
  | { readonly outcome: 'dismissed'; readonly patientId: null; readonly reason: string }

/** What was decided; null where nothing is yet. Undefined: there is no such request. */
export async function findDecision(db: Db, clinicId: string, id: string): Promise<Decision | null | undefined> {
  const row = await db
    .selectFrom('consultation_request')
    .select(['outcome', 'patient_id', 'reason'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  if (row.outcome === 'accepted' && row.patient_id !== null) return { outcome: 'accepted', patientId: row.patient_id, reason: null }
  if (row.outcome === 'dismissed' && row.reason !== null) return { outcome: 'dismissed', patientId: null, reason: row.reason }
  return null
}

/** For a request that was looked at in this transaction and is open. */
export async function decideConsultation(
  db: Db,
  { clinicId, id, ...decided }: Decision & { clinicId: string; id: string; closedAt: Date; closedBy: string },
): Promise<void> {
  await db
    .updateTable('consultation_request')
    .set({
      closed_at: decided.closedAt,
      closed_by: decided.closedBy,
      outcome: decided.outcome,
      reason: decided.reason,
      patient_id: decided.patientId,
    })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .execute()
}
