import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export type StaffMembership = {
  readonly clinic_id: string
  readonly slug: string
  readonly name_en: string
  readonly name_ja: string
  readonly time_zone: string
  readonly is_demo: boolean
  readonly display_name: string
  readonly role: string
}

/** The clinics where this user works now (disabled ones left out), before any clinic is set; for the staff role. */
export async function findStaffMemberships(
  db: Kysely<Database>,
  userId: string,
): Promise<readonly StaffMembership[]> {
  const found = await sql<StaffMembership>`select * from find_staff_memberships(${userId})`.execute(db)
  return found.rows
}
