import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
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
 * One transaction that sees one clinic. The scope is set by a statement of its own, before all others: a
 * set_config inside the statement that needs it may run after the policies have been evaluated.
 */
export async function asStaff<T>(
  db: Kysely<Database>,
  { clinicId, actor, reason = '', byKeyOnly = false }: StaffScope,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select set_config('sebone.clinic_id', ${clinicId}, true),
             set_config('sebone.actor', ${actor}, true),
             set_config('sebone.reason', ${reason}, true),
             set_config('enable_seqscan', ${byKeyOnly ? 'off' : 'on'}, true)`.execute(tx)
    return work(tx)
  })
}

/** One transaction that sees one patient of one clinic. */
export async function asPatient<T>(
  db: Kysely<Database>,
  { clinicId, patientId, actor }: PatientScope,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select set_config('sebone.clinic_id', ${clinicId}, true),
             set_config('sebone.patient_id', ${patientId}, true),
             set_config('sebone.actor', ${actor}, true)`.execute(tx)
    return work(tx)
  })
}
