import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { placeInLine } from '@sebone/domain/calendar/version-line'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { readStart } from './decide.ts'
import type { DecisionRefusal } from './decide.ts'
import type { SettingKind } from './setting-kind.ts'
import type { SettingLine } from './setting-line.ts'

export type PlanSetting<Draft> = {
  readonly id: string
  readonly scope: string
  readonly validFrom: string
  readonly reason: string
  readonly revision: number
  readonly draft: Draft
}

/**
 * A new version from a day on: it ends the one before it on its eve, and takes the place of one that begins on the same
 * day. Read by the domain first, stored whole or not at all.
 */
export async function planSetting<Content, Draft>(
  deps: StaffDeps,
  { name, store, mayStartInPast, read }: SettingKind<Content, Draft>,
  { id, scope, validFrom: typed, reason, revision, draft }: PlanSetting<Draft>,
): Promise<Result<SettingLine<Content>, DecisionRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const at = clock()
  const today = calendarDateIn(principal.timeZone, at)
  const place = { clinicId, scope }
  return inClinic(deps, async (tx) => {
    await store.hold(tx, place)
    const line = await store.findLine(tx, place)
    if (line.versions.some((version) => version.id === id)) return accept({ today, ...line })
    const start = readStart(typed, today, mayStartInPast)
    if (!start.ok) return start
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const content = read(draft)
    if (!content.ok) return refuse({ code: 'settingRefused', problems: content.error })
    if (line.revision !== revision) return refuse({ code: 'staleVersion', current: { revision: line.revision } })
    if (await store.exists(tx, clinicId, id)) return refuse({ code: 'idTaken' })

    const validFrom = start.value
    const { ends, replaces, validTo } = placeInLine(line.versions.filter(({ withdrawn }) => withdrawn === null), validFrom)
    const used = replaces ? await store.lastUse(tx, clinicId, replaces) : usedAfter(ends, ends && (await store.lastUse(tx, clinicId, ends.id)))
    if (used) return refuse({ code: 'settingUsedOn', on: used, earliest: addDays(used, 1) })

    const author = { id: principal.userId, name: principal.name }
    if (ends) await store.end(tx, clinicId, ends)
    if (replaces) await store.withdraw(tx, clinicId, { id: replaces, at, by: author.name, because: reason })
    await store.insert(tx, { ...place, id, validFrom, validTo, content: content.value, reason, author, at })
    const detail = { kind: name, scope, validFrom, reason }
    await recordAudit(tx, byStaff(deps, 'setting.planned', { subject: id, detail }))
    return accept({ today, ...(await store.findLine(tx, place)) })
  })
}

/** The last use of a version where that lies after the day on which it is to end. */
const usedAfter = (ends: { readonly validTo: CalendarDate } | null, lastUse: CalendarDate | null): CalendarDate | null =>
  ends && lastUse && ends.validTo < lastUse ? lastUse : null
