import type { Kysely, Transaction } from 'kysely'
import { withSettings } from './scoped-driver.ts'
import type { Database } from './tables/database.ts'

export type StaffScope = {
  readonly clinicId: string
  readonly actor: string
  /** Why rows are changed in it, kept in their history. */
  readonly reason?: string
  /** Every row is looked up by its key: a plan made while the tables were nearly empty must not scan them later. */
  readonly byKeyOnly?: boolean
}
export type PatientScope = Omit<StaffScope, 'reason' | 'byKeyOnly'> & { readonly patientId: string }

/**
 * One transaction that sees one clinic. The scope is set before all else: a set_config inside the statement that needs
 * it may run after the policies have been evaluated.
 */
export async function asStaff<T>(
  db: Kysely<Database>,
  { clinicId, actor, reason = '', byKeyOnly = false }: StaffScope,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const settings = {
    'sebone.clinic_id': clinicId,
    'sebone.actor': actor,
    'sebone.reason': reason,
    ...(byKeyOnly ? { enable_seqscan: 'off' } : {}),
  }
  return withSettings(settings, () => db.transaction().execute(work))
}

/** One transaction that sees one patient of one clinic. */
export async function asPatient<T>(
  db: Kysely<Database>,
  { clinicId, patientId, actor }: PatientScope,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const settings = { 'sebone.clinic_id': clinicId, 'sebone.patient_id': patientId, 'sebone.actor': actor }
  return withSettings(settings, () => db.transaction().execute(work))
}
