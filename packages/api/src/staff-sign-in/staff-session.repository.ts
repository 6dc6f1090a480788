import type { Db } from '../database.ts'

export async function touchSession(db: Db, token: string, at: Date): Promise<void> {
  await db.updateTable('auth.session').set({ updated_at: at }).where('token', '=', token).execute()
}

export async function endStaffSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom('auth.session').where('token', '=', token).execute()
}
