import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { HistoryEntry } from './history-entry.ts'
import { historyOf } from './history-of.ts'
import { findCurrentRows, findReplacedRows } from './history.repository.ts'

export const ReadHistory = z.strictObject({ episodeId: Id })
export type ReadHistory = z.infer<typeof ReadHistory>

export const History = z.array(HistoryEntry).readonly()
export type History = z.infer<typeof History>

/** Everything that was ever corrected in one episode, and in what is known of the patient. */
export async function readHistory(
  deps: StaffDeps,
  { episodeId }: ReadHistory,
): Promise<Result<History, { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const replaced = await findReplacedRows(tx, { clinicId, episodeId })
    const current = await findCurrentRows(tx, { clinicId, episodeId })
    await recordAudit(tx, byStaff(deps, 'history.read', { patientId: episode.patientId, subject: episodeId }))
    return accept(historyOf(replaced, current))
  })
}
