import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { StaffDeps } from '../context.ts'
import type { Me } from './me.ts'

/** Who is signed in, as the cookie of this very request says. */
export async function describeMe({ principal }: StaffDeps): Promise<Result<Me, never>> {
  const { userId, name, email, role, permissions, hasSecondFactor, clinics, clinicSlug, clinicName, timeZone, isDemo } = principal
  const clinic = { slug: clinicSlug, name: clinicName, timeZone, isDemo }
  return accept({ userId, name, email, role, permissions, hasSecondFactor, clinics, clinic })
}
