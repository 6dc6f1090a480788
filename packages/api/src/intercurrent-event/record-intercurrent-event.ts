import type { NotADate } from '@sebone/domain/calendar/calendar-date'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { INTERCURRENT_EVENTS, checkIntercurrentEvent } from '@sebone/domain/follow-up/intercurrent-event'
import type { IntercurrentEventRefusal } from '@sebone/domain/follow-up/intercurrent-event'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, OptionalProse, TypedField } from '../input.ts'
import { findPatientRecord } from '../patient/patient-page.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findIntercurrentEvent, insertIntercurrentEvent } from './intercurrent-event.repository.ts'
import type { RecordedIntercurrentEvent } from './recorded-intercurrent-event.ts'

export const RecordIntercurrentEvent = z.strictObject({
  id: Id,
  episodeId: Id,
  kind: z.enum(INTERCURRENT_EVENTS),
  on: TypedField,
  note: OptionalProse,
})
export type RecordIntercurrentEvent = z.infer<typeof RecordIntercurrentEvent>

export type RecordIntercurrentEventRefusal =
  | NotADate
  | IntercurrentEventRefusal
  | { readonly code: 'nothingTreated' }
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }

/** What happened to somebody between treatment and the last point, and ends the course as the domain says. */
export async function recordIntercurrentEvent(
  deps: StaffDeps,
  { id, episodeId, kind, on: typed, note }: RecordIntercurrentEvent,
): Promise<Result<RecordedIntercurrentEvent, RecordIntercurrentEventRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const on = readPartialDate(typed)
  if (!on.ok) return on
  return inClinic(deps, async (tx) => {
    const { patientId } = (await findEpisode(tx, clinicId, episodeId)) ?? {}
    const record = patientId ? await findPatientRecord(tx, { clinicId, patientId, at: clock() }) : null
    const found = record?.episodes.find(({ episode }) => episode.id === episodeId)
    if (!found) return refuse({ code: 'notFound' })
    const [first] = found.procedures
    if (!first) return refuse({ code: 'nothingTreated' })
    const facts = { treatedOn: first.performedIn, assessments: found.assessments, today: calendarDateIn(principal.timeZone, clock()) }
    const event = checkIntercurrentEvent({ id, kind, on: on.value, note }, facts)
    if (!event.ok) return event

    if (await insertIntercurrentEvent(tx, { clinicId, episodeId, event: event.value })) {
      const told = { patientId: found.episode.patientId, subject: id, detail: { kind, on: on.value } }
      await recordAudit(tx, byStaff(deps, 'intercurrentEvent.recorded', told))
    }
    const stored = await findIntercurrentEvent(tx, clinicId, id)
    return stored?.episodeId === episodeId ? accept(stored.recorded) : refuse({ code: 'idTaken' })
  })
}
