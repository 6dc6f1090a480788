import { asStaff } from '@sebone/db/in-transaction'
import * as z from 'zod'
import type { StaffPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { ROLES } from '@sebone/domain/staff/role'
import { permissionsOf } from '../permission.ts'
import { parseRow } from '../row.ts'
import type { StaffAuth } from './staff-auth.ts'
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from './session-limits.ts'
import { seeStaffMember } from './staff-member.repository.ts'
import { sessionToken } from './session-cookie.ts'
import { endStaffSession, findStaffSession, touchSession } from './staff-session.repository.ts'

const MINUTE = 60_000

const Role = z.enum(ROLES)

const latest = (signedIn: Date, again: Date | null | undefined): Date => (again && again > signedIn ? again : signedIn)

type Deps = { readonly auth: StaffAuth; readonly db: Db; readonly clock: () => Date }

/**
 * Who the cookie stands for, asked at every request: null without a live session, after 30 idle minutes or 12 hours,
 * and for whoever was disabled since. Somebody who works in several clinics is in the one that the session entered last,
 * else in the first by its address.
 */
export async function staffPrincipal({ auth, db, clock }: Deps, headers: Headers): Promise<StaffPrincipal | null> {
  const token = sessionToken(auth, headers)
  const now = clock()
  const session = token === null ? null : await findStaffSession(db, token)
  if (token === null || !session) return null
  const { user, memberships } = session
  const idleFor = now.getTime() - session.updatedAt.getTime()
  if (idleFor > IDLE_LIMIT || now.getTime() - session.createdAt.getTime() > ABSOLUTE_LIMIT) {
    await endStaffSession(db, token)
    return null
  }
  const membership = memberships.find(({ slug }) => slug === session.clinicSlug) ?? memberships[0]
  if (!membership) return null
  // Once a minute is precise enough for half an hour, and spares every other request a write.
  if (idleFor > MINUTE) {
    await touchSession(db, token, now)
    const seen = { clinicId: membership.clinic_id, userId: user.id, at: now }
    await asStaff(db, { clinicId: seen.clinicId, actor: user.id }, (tx) => seeStaffMember(tx, seen))
  }

  const role = parseRow('staff_member', user.id, Role, membership.role)
  return {
    clinicId: membership.clinic_id,
    clinicSlug: membership.slug,
    clinicName: { en: membership.name_en, ja: membership.name_ja },
    timeZone: membership.time_zone,
    isDemo: membership.is_demo,
    userId: user.id,
    email: user.email,
    clinics: memberships.map(({ slug, name_en: en, name_ja: ja }) => ({ slug, name: { en, ja } })),
    sessionId: session.id,
    name: membership.display_name,
    role,
    permissions: permissionsOf(role),
    hasSecondFactor: user.hasSecondFactor,
    factorShownAt: latest(session.createdAt, session.factorShownAt),
  }
}
