import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Version } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findCondition, replaceCondition } from './condition.repository.ts'
import { readPlaces } from './read-places.ts'
import type { PlaceRefusal } from './read-places.ts'
import type { RecordedCondition } from './recorded-condition.ts'
import { printedOf, TypedCondition } from './typed-condition.ts'

export const CorrectCondition = TypedCondition.extend({ version: Version })
export type CorrectCondition = z.infer<typeof CorrectCondition>

export type CorrectConditionRefusal =
  | PlaceRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedCondition }

export async function correctCondition(
  deps: StaffDeps,
  { version, ...typed }: CorrectCondition,
): Promise<Result<RecordedCondition, CorrectConditionRefusal>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const found = await findCondition(tx, clinicId, typed.id)
    const episode = found && (await findEpisode(tx, clinicId, found.episodeId))
    if (!found || found.isRemoved || !episode) return refuse({ code: 'notFound' })
    const places = readPlaces(typed, episode.numbering)
    if (!places.ok) return places

    const { id, kind, side, grade, redFramed } = typed
    const condition = { id, kind, side, grade, redFramed, at: places.value, asPrinted: printedOf(typed) }
    const isReplaced = await replaceCondition(tx, { clinicId, condition, version })
    const current = (await findCondition(tx, clinicId, id)) ?? found
    if (!isReplaced) return refuse({ code: 'staleVersion', current: current.condition })
    const told = { patientId: episode.patientId, subject: id, detail: { kind } }
    await recordAudit(tx, byStaff(deps, 'condition.corrected', told))
    return accept(current.condition)
  })
}
