import type { StaffMembership } from '@sebone/db/find-staff-memberships'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { IDLE_LIMIT } from './session-limits.ts'

export type FoundSession = {
  readonly id: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly factorShownAt: Date | null
  readonly clinicSlug: string | null
  readonly user: { readonly id: string; readonly email: string; readonly hasSecondFactor: boolean }
  /** The clinics where this person works now. */
  readonly memberships: readonly StaffMembership[]
}

type SessionRow = Omit<FoundSession, 'user' | 'memberships'> &
  FoundSession['user'] & { readonly userId: string; readonly membership: StaffMembership | null }

/** Session, person and clinics in one statement: it is asked at every request. Null where it is over or never was. */
export async function findStaffSession(db: Db, token: string): Promise<FoundSession | null> {
  const { rows } = await sql<SessionRow>`
    select session.id, session.created_at as "createdAt", session.updated_at as "updatedAt",
           session.factor_shown_at as "factorShownAt", session.clinic_slug as "clinicSlug",
           person.id as "userId", person.email, coalesce(person.two_factor_enabled, false) as "hasSecondFactor",
           case when membership.clinic_id is not null then row_to_json(membership) end as membership
      from auth.session join auth."user" person on person.id = session.user_id
      left join lateral find_staff_memberships(person.id) membership on true
     where session.token = ${token} and session.expires_at > now()`.execute(db)
  const [first] = rows
  if (!first) return null
  const { userId, email, hasSecondFactor, membership: _, ...session } = first
  return { ...session, user: { id: userId, email, hasSecondFactor }, memberships: rows.flatMap(({ membership }) => membership ?? []) }
}

export async function touchSession(db: Db, token: string, at: Date): Promise<void> {
  await db.updateTable('auth.session').set({ updated_at: at }).where('token', '=', token).execute()
}

export async function endStaffSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom('auth.session').where('token', '=', token).execute()
}

export async function noteFactorShown(db: Db, sessionId: string, at: Date): Promise<void> {
  await db.updateTable('auth.session').set({ factor_shown_at: at }).where('id', '=', sessionId).execute()
}

export async function enterClinic(db: Db, sessionId: string, slug: string): Promise<void> {
  await db.updateTable('auth.session').set({ clinic_slug: slug }).where('id', '=', sessionId).execute()
}

export type StaffSession = {
  readonly id: string
  readonly userAgent: string | null
  readonly startedAt: Date
  readonly lastSeenAt: Date
}

/** The sessions of one person that are neither over nor idle too long, the latest first. Never their tokens. */
export async function findSessions(db: Db, userId: string, at: Date): Promise<readonly StaffSession[]> {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'user_agent', 'created_at', 'updated_at'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', at)
    .where('updated_at', '>', new Date(at.getTime() - IDLE_LIMIT))
    .orderBy('updated_at', 'desc')
    .execute()
  return rows.map((row) => ({ id: row.id, userAgent: row.user_agent, startedAt: row.created_at, lastSeenAt: row.updated_at }))
}

/** False where this person has no such session. */
export async function endSessionOf(db: Db, { userId, sessionId }: { userId: string; sessionId: string }): Promise<boolean> {
  const ended = await db
    .deleteFrom('auth.session')
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .returning('id')
    .execute()
  return ended.length > 0
}

export async function endOtherSessions(db: Db, { userId, keep }: { userId: string; keep: string }): Promise<number> {
  const ended = await db
    .deleteFrom('auth.session')
    .where('user_id', '=', userId)
    .where('id', '<>', keep)
    .returning('id')
    .execute()
  return ended.length
}

export async function endAllSessions(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('auth.session').where('user_id', '=', userId).execute()
}

export async function isSecondFactorOn(db: Db, userId: string): Promise<boolean> {
  const user = await db.selectFrom('auth.user').select('two_factor_enabled').where('id', '=', userId).executeTakeFirst()
  return user?.two_factor_enabled ?? false
}
