import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { enterClinic } from './staff-session.repository.ts'

export const SwitchClinic = z.strictObject({ slug: z.string().max(100) })
export type SwitchClinic = z.infer<typeof SwitchClinic>

/** This session is in the other clinic from its next request on; other devices stay where they are. */
export async function switchClinic(
  { db, principal }: StaffDeps,
  { slug }: SwitchClinic,
): Promise<Result<null, { readonly code: 'notFound' }>> {
  if (!principal.clinics.some((clinic) => clinic.slug === slug)) return refuse({ code: 'notFound' })
  await enterClinic(db, principal.sessionId, slug)
  return accept(null)
}
