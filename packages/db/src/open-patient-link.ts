import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export type OpenedLink = {
  readonly clinic_id: string
  readonly patient_id: string
  readonly request_id: string
  readonly link_id: string
}

/**
 * For the patient role. Null whatever the reason: unknown, expired, revoked, used, closed, locked, another date of
 * birth. Counts the wrong dates, writes the audit row, and records the date of birth where the clinic has none.
 * It commits by itself: call it outside of any transaction that might be rolled back.
 */
export async function openPatientLink(
  db: Kysely<Database>,
  secret: { readonly kind: 'token' | 'code'; readonly hash: Uint8Array },
  birthDate: string,
  at: Date,
): Promise<OpenedLink | null> {
  const opened = await sql<OpenedLink>`
    select * from open_patient_link(${secret.kind}, ${Buffer.from(secret.hash)}, ${birthDate}::date, ${at})`.execute(db)
  return opened.rows[0] ?? null
}
