import { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import { isValidOn } from '@sebone/domain/calendar/validity'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { CLINIC_SETTING } from './clinic-setting.ts'

/** What the clinic says about itself today. */
export const ClinicToday = ClinicIdentity
export type ClinicToday = z.infer<typeof ClinicToday>

export async function clinicToday(deps: StaffDeps): Promise<Result<ClinicToday, never>> {
  const { principal, clock } = deps
  const today = calendarDateIn(principal.timeZone, clock())
  const { versions } = await inClinic(deps, (tx) => CLINIC_SETTING.store.findLine(tx, { clinicId: principal.clinicId, scope: '' }))
  const found = versions.find((version) => version.withdrawn === null && isValidOn(version, today))
  if (!found) throw new Error('a clinic without an identity')
  return accept(found.content)
}
