import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, OptionalProse } from '../input.ts'
import { findProcedure } from '../procedure/procedure.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findDeclinedPoint, insertDeclinedPoint } from './declined-point.repository.ts'
import type { RecordedDeclinedPoint } from './recorded-declined-point.ts'

export const DeclinePoint = z.strictObject({
  id: Id,
  procedureId: Id,
  point: z.enum(FOLLOW_UP_POINTS),
  note: OptionalProse,
})
export type DeclinePoint = z.infer<typeof DeclinePoint>

export type DeclinePointRefusal = { readonly code: 'notFound' } | { readonly code: 'idTaken' }

/** The patient said no to being asked at this point: it is not missing, and nobody calls again. */
export async function declinePoint(
  deps: StaffDeps,
  { id, procedureId, point, note }: DeclinePoint,
): Promise<Result<RecordedDeclinedPoint, DeclinePointRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  return inClinic(deps, async (tx) => {
    const after = await findProcedure(tx, clinicId, procedureId)
    if (!after) return refuse({ code: 'notFound' })
    const { episodeId, patientId } = after
    const on = calendarDateIn(principal.timeZone, clock())
    if (await insertDeclinedPoint(tx, { clinicId, episodeId, id, procedureId, point, on, note }))
      await recordAudit(tx, byStaff(deps, 'point.declined', { patientId, subject: id, detail: { point } }))
    const found = await findDeclinedPoint(tx, clinicId, id)
    return found?.recorded.procedureId === procedureId ? accept(found.recorded) : refuse({ code: 'idTaken' })
  })
}
