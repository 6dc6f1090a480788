import type { Db } from '../database.ts'
import type { Role } from '@sebone/domain/staff/role'

export type NewStaffMember = {
  readonly clinicId: string
  readonly userId: string
  readonly name: string
  readonly role: Role
}

/** Whoever is a member already stays as they are. */
export async function insertStaffMember(db: Db, { clinicId, userId, name, role }: NewStaffMember): Promise<void> {
  await db
    .insertInto('staff_member')
    .values({ clinic_id: clinicId, user_id: userId, display_name: name, role })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'user_id']).doNothing())
    .execute()
}

export async function seeStaffMember(
  db: Db,
  { clinicId, userId, at }: { clinicId: string; userId: string; at: Date },
): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ last_seen_at: at })
    .where('clinic_id', '=', clinicId)
    .where('user_id', '=', userId)
    .execute()
}
