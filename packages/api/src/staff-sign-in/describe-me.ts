import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { ROLES } from '@sebone/domain/staff/role'
import type { StaffDeps } from '../context.ts'
import { permissionsOf } from '../permission.ts'
import type { Me } from './me.ts'

const EVERY_ROLE = ROLES.map((role) => ({ role, permissions: permissionsOf(role) }))

/** Who is signed in, as the cookie of this very request says. */
export async function describeMe({ principal }: StaffDeps): Promise<Result<Me, never>> {
  const { userId, name, email, role, permissions, hasSecondFactor, clinics, clinicSlug, clinicName, timeZone, isDemo } = principal
  const clinic = { slug: clinicSlug, name: clinicName, timeZone, isDemo }
  return accept({ userId, name, email, role, permissions, roles: EVERY_ROLE, hasSecondFactor, clinics, clinic })
}
