import type { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { isValidOn } from '@sebone/domain/calendar/validity'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { CLINIC_SETTING } from './clinic-setting.ts'

/** Today where no day is given: a document of an earlier day carries the name and address of that day. */
export const AskForIdentity = z.strictObject({ on: CalendarDate }).optional()
export type AskForIdentity = z.infer<typeof AskForIdentity>

/** What the clinic says about itself on a day. */
export async function clinicIdentity(deps: StaffDeps, asked?: AskForIdentity): Promise<Result<ClinicIdentity, never>> {
  const { principal, clock } = deps
  const day = asked?.on ?? calendarDateIn(principal.timeZone, clock())
  const { versions } = await inClinic(deps, (tx) => CLINIC_SETTING.store.findLine(tx, { clinicId: principal.clinicId, scope: '' }))
  const found = versions.find((version) => version.withdrawn === null && isValidOn(version, day))
  if (!found) throw new Error('a clinic without an identity')
  return accept(found.content)
}
