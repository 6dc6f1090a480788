import type { StaffPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { lockManagers } from './people.repository.ts'

export type MayNotLoseAccess = { readonly code: 'lastManager' | 'notYourself' }

/**
 * Why somebody's role may not be taken: a clinic without a manager could invite nobody any more, and nobody takes their own.
 * Null where it may.
 */
export async function mayNotLoseAccess(
  tx: Db,
  { clinicId, userId: asking }: StaffPrincipal,
  userId: string,
): Promise<MayNotLoseAccess | null> {
  const managers = await lockManagers(tx, clinicId)
  if (managers.includes(userId) && managers.length === 1) return { code: 'lastManager' }
  return userId === asking ? { code: 'notYourself' } : null
}
