import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { Version } from '../input.ts'
import { findProcedure } from '../procedure/procedure.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findAdverseEvent, replaceAdverseEvent } from './adverse-event.repository.ts'
import type { RecordedAdverseEvent } from './recorded-adverse-event.ts'
import { readAdverseEvent, TypedAdverseEvent } from './typed-adverse-event.ts'
import type { ReadAdverseEventRefusal } from './typed-adverse-event.ts'

export const CorrectAdverseEvent = TypedAdverseEvent.extend({ version: Version, reason: Prose })
export type CorrectAdverseEvent = z.infer<typeof CorrectAdverseEvent>

export type CorrectAdverseEventRefusal =
  | ReadAdverseEventRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedAdverseEvent }

type Corrected = Result<RecordedAdverseEvent, CorrectAdverseEventRefusal>

export async function correctAdverseEvent(
  deps: StaffDeps,
  { version, reason, ...typed }: CorrectAdverseEvent,
): Promise<Corrected> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const correct = async (tx: Db): Promise<Corrected> => {
    const found = await findAdverseEvent(tx, clinicId, typed.id)
    const after = found && (await findProcedure(tx, clinicId, found.recorded.procedureId))
    if (!found || found.isRemoved || !after) return refuse({ code: 'notFound' })
    const facts = { treatedOn: after.procedure.performedIn, today: calendarDateIn(principal.timeZone, clock()) }
    const event = readAdverseEvent(typed, found.recorded.procedureId, facts)
    if (!event.ok) return event

    const isReplaced = await replaceAdverseEvent(tx, { clinicId, event: event.value, version })
    const { recorded } = (await findAdverseEvent(tx, clinicId, typed.id)) ?? found
    if (!isReplaced) return refuse({ code: 'staleVersion', current: recorded })
    const told = { patientId: found.patientId, subject: typed.id, detail: { reason } }
    await recordAudit(tx, byStaff(deps, 'adverseEvent.corrected', told))
    return accept(recorded)
  }
  return inClinic(deps, correct, reason)
}
