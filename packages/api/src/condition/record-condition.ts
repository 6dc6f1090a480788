import { Condition } from '@sebone/domain/episode/condition'
import { METHOD_REGION } from '@sebone/domain/episode/treatment-method'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { FINDINGS, fitsLocation } from '@sebone/domain/spine/finding'
import type { FindingKind, FindingPlace } from '@sebone/domain/spine/finding'
import { readLocations } from '@sebone/domain/spine/location'
import type { SpineLocation } from '@sebone/domain/spine/location'
import type { NotationContext, NotationRefusal } from '@sebone/domain/spine/notation-refusal'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, TypedNotation } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findCondition, insertConditions } from './condition.repository.ts'
import type { RecordedCondition } from './recorded-condition.ts'

export const RecordCondition = Condition.pick({ kind: true, side: true, grade: true, redFramed: true }).extend({
  id: Id,
  episodeId: Id,
  /** The place as typed or printed. */
  at: TypedNotation,
  /** Keep a place that cannot be read as "unclear, printed as …" rather than refuse it. */
  keepUnclear: z.boolean().default(false),
})
export type RecordCondition = z.infer<typeof RecordCondition>

export type RecordConditionRefusal =
  | NotationRefusal
  | { readonly code: 'findingTakesOther'; readonly kind: FindingKind; readonly takes: FindingPlace }
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }

export async function recordCondition(
  deps: StaffDeps,
  { id, episodeId, at, keepUnclear, ...stated }: RecordCondition,
): Promise<Result<RecordedCondition, RecordConditionRefusal>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const context = { defaultRegion: METHOD_REGION.cellgel, numbering: episode.numbering }
    const places = readPlaces(stated.kind, at, context, keepUnclear)
    if (!places.ok) return places

    const condition = { id, ...stated, at: places.value, asPrinted: at.trim() === '' ? null : at }
    const made = await insertConditions(tx, [{ clinicId, episodeId, condition }])
    if (made.size > 0) {
      const told = { patientId: episode.patientId, subject: id, detail: { kind: stated.kind } }
      await recordAudit(tx, byStaff(deps, 'condition.recorded', told))
    }
    const recorded = await findCondition(tx, clinicId, id)
    return recorded?.episodeId === episodeId ? accept(recorded.condition) : refuse({ code: 'idTaken' })
  })
}

function readPlaces(
  kind: FindingKind,
  at: string,
  context: NotationContext,
  keepUnclear: boolean,
): Result<readonly SpineLocation[], RecordConditionRefusal> {
  const { locations } = readLocations(at, context)
  const unclear = locations.find(({ because }) => because !== null)?.because
  if (unclear && (!keepUnclear || unclear.code === 'tooLong')) return refuse(unclear)
  if (locations.some(({ location }) => !fitsLocation(kind, location)))
    return refuse({ code: 'findingTakesOther', kind, takes: FINDINGS[kind].takes })
  return accept(locations.map(({ location }) => location))
}
