import type { Db } from '../database.ts'

export type Account = { readonly userId: string; readonly passwordHash: string | null }

export async function findAccount(db: Db, email: string): Promise<Account | null> {
  const row = await db
    .selectFrom('auth.user as user')
    .leftJoin('auth.account as account', (join) =>
      join.onRef('account.user_id', '=', 'user.id').on('account.provider_id', '=', 'credential'),
    )
    .select(['user.id', 'account.password'])
    .where('user.email', '=', email)
    .executeTakeFirst()
  return row ? { userId: row.id, passwordHash: row.password } : null
}

/** As the sign-in library would, but in the transaction of the invitation. False where the address has an account by now. */
export async function insertAccount(
  db: Db,
  { userId, accountId, email, name, passwordHash }: { userId: string; accountId: string; email: string; name: string; passwordHash: string },
): Promise<boolean> {
  const made = await db
    .insertInto('auth.user')
    .values({ id: userId, email, name, email_verified: true })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .execute()
  if (made.length === 0) return false
  await db
    .insertInto('auth.account')
    .values({ id: accountId, account_id: userId, provider_id: 'credential', user_id: userId, password: passwordHash })
    .execute()
  return true
}

export async function replacePassword(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db
    .updateTable('auth.account')
    .set({ password: passwordHash })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute()
}

export type SealedFactor = { readonly id: string; readonly secret: string; readonly recoveryCodes: string }

/** The factor that was just shown to work, in the place of any earlier one. */
export async function replaceFactor(db: Db, userId: string, factor: SealedFactor): Promise<void> {
  await db.deleteFrom('auth.two_factor').where('user_id', '=', userId).execute()
  await db
    .insertInto('auth.two_factor')
    .values({ id: factor.id, user_id: userId, secret: factor.secret, backup_codes: factor.recoveryCodes, verified: true })
    .execute()
  await db.updateTable('auth.user').set({ two_factor_enabled: true }).where('id', '=', userId).execute()
}

/** Neither password nor second factor: nothing opens this account until they are set anew. */
export async function removeSignIn(db: Db, userId: string): Promise<void> {
  await db.updateTable('auth.account').set({ password: null }).where('user_id', '=', userId).execute()
  await db.deleteFrom('auth.two_factor').where('user_id', '=', userId).execute()
  await db.updateTable('auth.user').set({ two_factor_enabled: false }).where('id', '=', userId).execute()
}
