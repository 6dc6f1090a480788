import { SpineNumbering } from '@sebone/domain/spine/spine-schema'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, OptionalLine, OptionalProse, Version } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { describeEpisodeRow, findEpisode } from './episode.repository.ts'
import type { RecordedEpisode } from './recorded-episode.ts'

/** What is left out stays as it is; null empties it. */
export const DescribeEpisode = z.strictObject({
  episodeId: Id,
  version: Version,
  topic: OptionalLine.optional(),
  history: OptionalProse.optional(),
  comment: OptionalProse.optional(),
  /** How this spine's bones are counted, and who says so. */
  numbering: SpineNumbering.optional(),
  numberingDeterminedBy: OptionalLine.optional(),
})
export type DescribeEpisode = z.infer<typeof DescribeEpisode>

export type DescribeEpisodeRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedEpisode }

export async function describeEpisode(
  deps: StaffDeps,
  { episodeId, version, ...stated }: DescribeEpisode,
): Promise<Result<RecordedEpisode, DescribeEpisodeRefusal>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const before = await findEpisode(tx, clinicId, episodeId)
    if (!before) return refuse({ code: 'notFound' })
    const after = {
      topic: kept(stated.topic, before.topic),
      history: kept(stated.history, before.history),
      comment: kept(stated.comment, before.comment),
      numbering: kept(stated.numbering, before.numbering),
      numberingDeterminedBy: kept(stated.numberingDeterminedBy, before.numberingDeterminedBy),
    }
    const isChanged = await describeEpisodeRow(tx, { clinicId, id: episodeId, version }, after)
    const current = (await findEpisode(tx, clinicId, episodeId)) ?? before
    if (!isChanged) return refuse({ code: 'staleVersion', current })
    const told = { patientId: before.patientId, subject: episodeId, detail: { fields: Object.keys(stated) } }
    await recordAudit(tx, byStaff(deps, 'episode.described', told))
    return accept(current)
  })
}

/** Left out means unchanged; null is a value like any other. */
const kept = <T>(stated: T | undefined, before: T): T => (stated === undefined ? before : stated)
