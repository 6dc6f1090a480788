import { findStaffMemberships } from '@sebone/db/find-staff-memberships'
import * as z from 'zod'
import type { StaffPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { permissionsOf, ROLES } from '../permission.ts'
import { parseRow } from '../row.ts'
import type { StaffAuth } from './staff-auth.ts'
import { endStaffSession, touchSession } from './staff-session.repository.ts'

const MINUTE = 60_000
const IDLE_LIMIT = 30 * MINUTE
const ABSOLUTE_LIMIT = 12 * 60 * MINUTE

const Role = z.enum(ROLES)

type Deps = { readonly auth: StaffAuth; readonly db: Db; readonly clock: () => Date }

/**
 * Who the cookie stands for, asked at every request: null without a live session, after 30 idle minutes or 12 hours,
 * and for whoever was disabled since. Somebody who works in several clinics is in the first by its address.
 */
export async function staffPrincipal({ auth, db, clock }: Deps, headers: Headers): Promise<StaffPrincipal | null> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } })
  if (!found) return null
  const { session, user } = found
  const now = clock()
  const idleFor = now.getTime() - session.updatedAt.getTime()
  if (idleFor > IDLE_LIMIT || now.getTime() - session.createdAt.getTime() > ABSOLUTE_LIMIT) {
    await endStaffSession(db, session.token)
    return null
  }
  // Once a minute is precise enough for half an hour, and spares every other request a write.
  if (idleFor > MINUTE) await touchSession(db, session.token, now)

  const [membership] = await findStaffMemberships(db, user.id)
  if (!membership) return null
  const role = parseRow('staff_member', user.id, Role, membership.role)
  return {
    clinicId: membership.clinic_id,
    clinicSlug: membership.slug,
    clinicName: { en: membership.name_en, ja: membership.name_ja },
    timeZone: membership.time_zone,
    isDemo: membership.is_demo,
    userId: user.id,
    sessionId: session.id,
    name: membership.display_name,
    role,
    permissions: permissionsOf(role),
    hasSecondFactor: false,
    factorShownAt: session.createdAt,
  }
}
