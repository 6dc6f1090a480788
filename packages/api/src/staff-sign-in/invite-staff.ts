import { asStaff } from '@sebone/db/in-transaction'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { recordAudit } from '../audit/audit.repository.ts'
import type { Db } from '../database.ts'
import type { Role } from '@sebone/domain/staff/role'
import { tooShort } from './password-rule.ts'
import type { PasswordTooShort } from './password-rule.ts'
import type { StaffAuth } from './staff-auth.ts'
import { insertStaffMember } from './staff-member.repository.ts'

export type Invitation = {
  readonly clinicId: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly password: string
}

/**
 * The only way in: an account with a password, and a place in one clinic. Inviting the same address again adds a
 * clinic to the account that is there and changes neither its name nor its password.
 */
export async function inviteStaff(
  { auth, db, clock }: { readonly auth: StaffAuth; readonly db: Db; readonly clock: () => Date },
  { clinicId, email, name, role, password }: Invitation,
): Promise<Result<{ readonly userId: string }, PasswordTooShort>> {
  const short = tooShort(password, false)
  if (short) return refuse(short)
  const { internalAdapter, password: hasher } = await auth.$context
  const known = await internalAdapter.findUserByEmail(email)
  const user = known?.user ?? (await internalAdapter.createUser({ email, name, emailVerified: true }, { method: 'email-password' }))
  if (!known)
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password: await hasher.hash(password),
    })
  await asStaff(db, { clinicId, actor: 'invitation' }, async (tx) => {
    await insertStaffMember(tx, { clinicId, userId: user.id, name, role })
    await recordAudit(tx, {
      clinicId,
      at: clock(),
      actorKind: 'system',
      actorId: 'invitation',
      action: 'staff.invited',
      patientId: null,
      subject: user.id,
      detail: { role },
    })
  })
  return accept({ userId: user.id })
}
