import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Instant } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { endOtherSessions, endSessionOf, findSessions } from './staff-session.repository.ts'

export const OwnSessions = z.strictObject({
  sessions: z
    .array(
      z.strictObject({
        id: z.string(),
        /** What the browser said of itself; null where it said nothing. */
        userAgent: z.string().nullable(),
        startedAt: Instant,
        lastSeenAt: Instant,
        isThisOne: z.boolean(),
      }),
    )
    .readonly(),
})
export type OwnSessions = z.infer<typeof OwnSessions>

/** Where the person signed in is signed in. */
export async function listOwnSessions({ db, principal, clock }: StaffDeps): Promise<Result<OwnSessions, never>> {
  const found = await findSessions(db, principal.userId, clock())
  const sessions = found.map(({ id, userAgent, startedAt, lastSeenAt }) => ({
    id,
    userAgent: userAgent === '' ? null : userAgent,
    startedAt: startedAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isThisOne: id === principal.sessionId,
  }))
  return accept({ sessions })
}

export const EndOwnSession = z.strictObject({ sessionId: z.string().max(100) })
export type EndOwnSession = z.infer<typeof EndOwnSession>

/** A session of somebody else is not found. */
export async function endOwnSession(
  deps: StaffDeps,
  { sessionId }: EndOwnSession,
): Promise<Result<null, { readonly code: 'notFound' }>> {
  const { userId } = deps.principal
  return inClinic(deps, async (tx) => {
    if (!(await endSessionOf(tx, { userId, sessionId }))) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'staff.sessionsEnded', { subject: userId }))
    return accept(null)
  })
}

/** Every session but the one that asks. */
export async function endOwnOtherSessions(deps: StaffDeps): Promise<Result<null, never>> {
  const { userId, sessionId } = deps.principal
  return inClinic(deps, async (tx) => {
    const ended = await endOtherSessions(tx, { userId, keep: sessionId })
    if (ended > 0) await recordAudit(tx, byStaff(deps, 'staff.sessionsEnded', { subject: userId }))
    return accept(null)
  })
}
