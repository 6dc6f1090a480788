import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findCondition, insertConditions } from './condition.repository.ts'
import { readPlaces } from './read-places.ts'
import type { PlaceRefusal } from './read-places.ts'
import type { RecordedCondition } from './recorded-condition.ts'
import { printedOf, TypedCondition } from './typed-condition.ts'

export const RecordCondition = TypedCondition.extend({ episodeId: Id })
export type RecordCondition = z.infer<typeof RecordCondition>

export type RecordConditionRefusal = PlaceRefusal | { readonly code: 'notFound' } | { readonly code: 'idTaken' }

export async function recordCondition(
  deps: StaffDeps,
  { episodeId, ...typed }: RecordCondition,
): Promise<Result<RecordedCondition, RecordConditionRefusal>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const places = readPlaces(typed, episode.numbering)
    if (!places.ok) return places

    const { id, kind, side, grade, redFramed } = typed
    const condition = { id, kind, side, grade, redFramed, at: places.value, asPrinted: printedOf(typed) }
    const made = await insertConditions(tx, [{ clinicId, episodeId, condition }])
    if (made.size > 0) {
      const told = { patientId: episode.patientId, subject: id, detail: { kind } }
      await recordAudit(tx, byStaff(deps, 'condition.recorded', told))
    }
    const recorded = await findCondition(tx, clinicId, id)
    return recorded?.episodeId === episodeId ? accept(recorded.condition) : refuse({ code: 'idTaken' })
  })
}
