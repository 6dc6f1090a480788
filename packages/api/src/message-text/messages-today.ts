import { isValidOn } from '@sebone/domain/calendar/validity'
import { mainBranchOf } from '@sebone/domain/clinic/clinic-identity'
import { MessageTexts } from '@sebone/domain/message/message-text-schema'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { clinicIdentity } from '../clinic/clinic-identity.ts'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { MESSAGE_TEXTS_SETTING } from './message-texts-setting.ts'

/** The texts in force, with the telephone that stands in them. */
export const MessagesToday = z.strictObject({ texts: MessageTexts, phone: z.string().nullable() })
export type MessagesToday = z.infer<typeof MessagesToday>

export async function messagesToday(deps: StaffDeps): Promise<Result<MessagesToday, never>> {
  const { principal, clock } = deps
  const today = calendarDateIn(principal.timeZone, clock())
  const place = { clinicId: principal.clinicId, scope: '' }
  const { versions } = await inClinic(deps, (tx) => MESSAGE_TEXTS_SETTING.store.findLine(tx, place))
  const found = versions.find((version) => version.withdrawn === null && isValidOn(version, today))
  if (!found) throw new Error('a clinic without message texts')
  const clinic = await clinicIdentity(deps)
  return accept({ texts: found.content, phone: clinic.ok ? mainBranchOf(clinic.value).phone : null })
}
