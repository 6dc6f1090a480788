import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export type FoundPatientSession = {
  readonly session_id: string
  readonly clinic_id: string
  readonly patient_id: string
  readonly request_id: string
  readonly expires_at: Date
}

/** For the patient role. Null when there is none, it has ended, or it has expired. */
export async function findPatientSession(
  db: Kysely<Database>,
  hash: Uint8Array,
  at: Date,
): Promise<FoundPatientSession | null> {
  const found = await sql<FoundPatientSession>`
    select * from find_patient_session(${Buffer.from(hash)}, ${at})`.execute(db)
  return found.rows[0] ?? null
}
