import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { findProcedure } from '../procedure/procedure.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findAdverseEvent, insertAdverseEvent } from './adverse-event.repository.ts'
import type { RecordedAdverseEvent } from './recorded-adverse-event.ts'
import { readAdverseEvent, TypedAdverseEvent } from './typed-adverse-event.ts'
import type { ReadAdverseEventRefusal } from './typed-adverse-event.ts'

export const RecordAdverseEvent = TypedAdverseEvent.extend({ procedureId: Id })
export type RecordAdverseEvent = z.infer<typeof RecordAdverseEvent>

export type RecordAdverseEventRefusal =
  | ReadAdverseEventRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }

export async function recordAdverseEvent(
  deps: StaffDeps,
  { procedureId, ...typed }: RecordAdverseEvent,
): Promise<Result<RecordedAdverseEvent, RecordAdverseEventRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  return inClinic(deps, async (tx) => {
    const after = await findProcedure(tx, clinicId, procedureId)
    if (!after) return refuse({ code: 'notFound' })
    const facts = { treatedOn: after.procedure.performedIn, today: calendarDateIn(principal.timeZone, clock()) }
    const event = readAdverseEvent(typed, procedureId, facts)
    if (!event.ok) return event

    const { episodeId, patientId } = after
    if (await insertAdverseEvent(tx, { clinicId, episodeId, event: event.value })) {
      const { kind, severity } = event.value
      await recordAudit(tx, byStaff(deps, 'adverseEvent.recorded', { patientId, subject: typed.id, detail: { kind, severity } }))
    }
    const found = await findAdverseEvent(tx, clinicId, typed.id)
    return found?.recorded.procedureId === procedureId ? accept(found.recorded) : refuse({ code: 'idTaken' })
  })
}
