import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export type OpenInvitation = {
  readonly clinic_id: string
  readonly id: string
  readonly slug: string
  readonly name_en: string
  readonly name_ja: string
  readonly email: string
  readonly display_name: string
  readonly role: string
  /** Set where the sign-in of a member is to be set anew, and nobody joins. */
  readonly resets_user_id: string | null
  readonly factor_secret: string | null
}

/** The invitation of this token where it can still be opened, before any clinic is set; for the staff role. */
export async function findStaffInvitation(
  db: Kysely<Database>,
  tokenHash: Buffer,
  at: Date,
): Promise<OpenInvitation | null> {
  const found = await sql<OpenInvitation>`select * from find_staff_invitation(${tokenHash}, ${at}::timestamptz)`.execute(db)
  return found.rows[0] ?? null
}
