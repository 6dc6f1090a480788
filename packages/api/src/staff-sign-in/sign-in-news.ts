import { asStaff } from '@sebone/db/in-transaction'
import { findStaffMemberships } from '@sebone/db/find-staff-memberships'
import type { AuditAction } from '@sebone/words/staff/audit-action'
import { recordAudit } from '../audit/audit.repository.ts'
import type { Db } from '../database.ts'
import type { SignInNews } from './sign-in-guard.ts'
import { seeStaffMember } from './staff-member.repository.ts'
import { endOtherSessions, isSecondFactorOn, noteFactorShown } from './staff-session.repository.ts'

const TOLD: Readonly<Record<string, AuditAction>> = {
  '/sign-in/email': 'staff.signedIn',
  '/two-factor/verify-totp': 'staff.signedIn',
  '/two-factor/verify-backup-code': 'staff.signedIn',
  '/change-password': 'staff.passwordChanged',
  '/two-factor/disable': 'staff.secondFactorOff',
  '/two-factor/generate-backup-codes': 'staff.recoveryCodesMade',
}
const SHOWS_FACTOR = ['/two-factor/verify-totp', '/two-factor/verify-backup-code', '/verify-password']

type Deps = { readonly db: Db; readonly clock: () => Date }

/** What follows from a request about the own sign-in: the factor is fresh, other sessions end, each clinic's audit knows. */
export async function noteSignIn({ db, clock }: Deps, { userId, path, sessionId, isNewSession, hadSession }: SignInNews): Promise<void> {
  const at = clock()
  const isShownAgain = hadSession && !isNewSession
  if (isShownAgain && SHOWS_FACTOR.includes(path)) await noteFactorShown(db, sessionId, at)
  if (path === '/change-password') await endOtherSessions(db, { userId, keep: sessionId })

  const isSettingUp = hadSession && isNewSession && path === '/two-factor/verify-totp' && (await isSecondFactorOn(db, userId))
  const action = isSettingUp ? 'staff.secondFactorOn' : TOLD[path]
  if (!action || (action === 'staff.signedIn' && !isNewSession)) return
  for (const { clinic_id: clinicId } of await findStaffMemberships(db, userId))
    await asStaff(db, { clinicId, actor: userId }, async (tx) => {
      await seeStaffMember(tx, { clinicId, userId, at })
      const about = { patientId: null, subject: userId, detail: {} }
      await recordAudit(tx, { clinicId, at, actorKind: 'staff', actorId: userId, action, ...about })
    })
}
