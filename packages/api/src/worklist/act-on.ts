import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { isPausing, PAUSING_ACTS, quietUntil, SETTLING_ACTS } from '@sebone/domain/worklist/worklist-act'
import type { WorklistAct } from '@sebone/domain/worklist/worklist-act'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, OptionalProse } from '../input.ts'
import { inKeptClinic } from '../standing/keep-standings.ts'
import { calendarDateIn } from '../today.ts'
import { closeWarnings, findEntry, hasAct, insertAct } from './worklist.repository.ts'

const Seen = {
  id: Id,
  episodeId: Id,
  /** The matters that were seen, by their keys: what has come up since is not done with them. */
  items: z.array(z.string().min(1).max(200)).min(1).max(50).readonly(),
}

/** Done for now. */
export const PauseMatter = z.strictObject({ ...Seen, act: z.enum(PAUSING_ACTS), note: OptionalProse })
export type PauseMatter = z.infer<typeof PauseMatter>

/** Done for good: nobody settles a matter without a word on what was done. */
export const SettleMatter = z.strictObject({ ...Seen, act: z.enum(SETTLING_ACTS), note: Prose })
export type SettleMatter = z.infer<typeof SettleMatter>

export const Acted = z.strictObject({
  /** The last day on which the matter stays off the list; null: for good. */
  quietUntil: CalendarDate.nullable(),
})
export type Acted = z.infer<typeof Acted>

export type ActRefusal = { readonly code: 'notFound' | 'idTaken' | 'noLongerListed' }

export const pauseMatter = (deps: StaffDeps, input: PauseMatter) => actOn(deps, input)
export const settleMatter = (deps: StaffDeps, input: SettleMatter) => actOn(deps, input)

type Act = Omit<PauseMatter, 'act'> & { readonly act: WorklistAct }

async function actOn(deps: StaffDeps, { id, episodeId, items, act, note }: Act): Promise<Result<Acted, ActRefusal>> {
  const { principal, clock } = deps
  const { clinicId, userId, timeZone } = principal
  const at = clock()
  const today = calendarDateIn(timeZone, at)
  const acted = { quietUntil: quietUntil(act, today) }
  return inKeptClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    if (await hasAct(tx, clinicId, { id, episodeId })) return accept(acted)
    const listed = await findEntry(tx, { clinicId, today }, episodeId)
    const done = listed.filter(({ key }) => items.includes(key))
    if (done.length === 0) return refuse({ code: 'noLongerListed' })
    const keys = done.map(({ key }) => key)
    const isNew = await insertAct(tx, { clinicId, id, episodeId, items: keys, act, note, by: userId, at, ...acted })
    if (!isNew) return refuse({ code: 'idTaken' })
    const closed = isPausing(act) ? [] : await closeWarnings(tx, { clinicId, by: userId, at, what: note ?? act }, done)
    const told = { patientId: episode.patientId, subject: id, detail: { act, items: keys, ...acted } }
    const ofWarnings = closed.map((subject) => byStaff(deps, 'alert.closed', { patientId: episode.patientId, subject }))
    await recordAudit(tx, byStaff(deps, 'worklist.acted', told), ...ofWarnings)
    return accept(acted)
  })
}
