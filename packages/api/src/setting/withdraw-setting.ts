import type { VersionRefusal } from '@sebone/domain/calendar/version-refusal'
import { heirOf, versionStateOn } from '@sebone/domain/calendar/version-line'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { Deciding } from './decide.ts'
import type { StoredSetting } from './setting-kind.ts'
import type { SettingLine } from './setting-line.ts'

/** `because` is asked for as for any decision. */
export const WithdrawVersion = z.strictObject({ id: Deciding.id, because: Deciding.reason, revision: Deciding.revision })
export type WithdrawVersion = z.infer<typeof WithdrawVersion>

export type WithdrawRefusal =
  | Extract<VersionRefusal, { code: 'reasonMissing' | 'settingHasBegun' }>
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: { readonly revision: number } }

/** Takes back a version that has not begun; the one before it goes on for its days. */
export async function withdrawSetting<Content>(
  deps: StaffDeps,
  { name, store }: StoredSetting<Content>,
  { id, because, revision, scope }: WithdrawVersion & { readonly scope: string },
): Promise<Result<SettingLine<Content>, WithdrawRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const at = clock()
  const today = calendarDateIn(principal.timeZone, at)
  const place = { clinicId, scope }
  return inClinic(deps, async (tx) => {
    await store.hold(tx, place)
    const line = await store.findLine(tx, place)
    const version = line.versions.find((one) => one.id === id)
    if (!version) return refuse({ code: 'notFound' })
    if (version.withdrawn) return accept({ today, ...line })
    if (because.trim() === '') return refuse({ code: 'reasonMissing' })
    if (line.revision !== revision) return refuse({ code: 'staleVersion', current: { revision: line.revision } })
    const { validFrom } = version
    if (versionStateOn(version, today) !== 'planned') return refuse({ code: 'settingHasBegun', validFrom })

    const heir = heirOf(line.versions.filter(({ withdrawn }) => withdrawn === null), id)
    await store.withdraw(tx, clinicId, { id, at, by: principal.name, because })
    if (heir) await store.end(tx, clinicId, heir)
    const detail = { kind: name, scope, validFrom, reason: because }
    await recordAudit(tx, byStaff(deps, 'setting.withdrawn', { subject: id, detail }))
    return accept({ today, ...(await store.findLine(tx, place)) })
  })
}
