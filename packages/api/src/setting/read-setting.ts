import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { StoredSetting } from './setting-kind.ts'
import type { SettingLine } from './setting-line.ts'

/** Every version of one setting that there has been and is planned. */
export async function readSetting<Content>(
  deps: StaffDeps,
  { store }: StoredSetting<Content>,
  scope = '',
): Promise<Result<SettingLine<Content>, never>> {
  const { principal, clock } = deps
  const line = await inClinic(deps, (tx) => store.findLine(tx, { clinicId: principal.clinicId, scope }))
  return accept({ today: calendarDateIn(principal.timeZone, clock()), ...line })
}
