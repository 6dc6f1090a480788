import type { EpisodeOfCare } from '@sebone/domain/episode/episode-of-care'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { RecordedEpisode } from './recorded-episode.ts'

export const EPISODE_COLUMNS = [
  'episode.id',
  'episode.patient_id',
  'episode.number',
  'episode.topic',
  'episode.numbering',
  'episode.numbering_determined_by',
  'episode.opened_on',
  'episode.history',
  'episode.comment',
  'episode.closed_on',
  'episode.closed_reason',
  'episode.version',
] as const

export type EpisodeRow = {
  readonly id: string
  readonly patient_id: string
  readonly number: number | null
  readonly topic: string | null
  readonly numbering: string
  readonly numbering_determined_by: string | null
  readonly opened_on: string
  readonly history: string | null
  readonly comment: string | null
  readonly closed_on: string | null
  readonly closed_reason: string | null
  readonly version: number
}

export function toEpisode(row: EpisodeRow): RecordedEpisode {
  return parseRow('episode_of_care', row.id, RecordedEpisode, {
    id: row.id,
    patientId: row.patient_id,
    number: row.number,
    topic: row.topic,
    numbering: row.numbering,
    numberingDeterminedBy: row.numbering_determined_by,
    openedOn: row.opened_on,
    history: row.history,
    comment: row.comment,
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    version: row.version,
  })
}

/** An episode that is there already stays as it is. */
export async function insertEpisodes(db: Db, clinicId: string, episodes: readonly EpisodeOfCare[]): Promise<void> {
  if (episodes.length === 0) return
  await db
    .insertInto('episode_of_care')
    .values(
      episodes.map((episode) => ({
        clinic_id: clinicId,
        id: episode.id,
        patient_id: episode.patientId,
        number: episode.number,
        topic: episode.topic,
        numbering: episode.numbering,
        numbering_determined_by: episode.numberingDeterminedBy,
        opened_on: episode.openedOn,
        history: episode.history,
        comment: episode.comment,
        closed_on: episode.closedOn,
        closed_reason: episode.closedReason,
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .execute()
}

export async function findEpisode(db: Db, clinicId: string, id: string): Promise<RecordedEpisode | null> {
  const row = await db
    .selectFrom('episode_of_care as episode')
    .select(EPISODE_COLUMNS)
    .where('episode.clinic_id', '=', clinicId)
    .where('episode.id', '=', id)
    .executeTakeFirst()
  return row ? toEpisode(row) : null
}

type Description = Pick<EpisodeOfCare, 'topic' | 'history' | 'comment' | 'numbering' | 'numberingDeterminedBy'>

/** False when the row is no longer the one that was seen. */
export async function describeEpisodeRow(
  db: Db,
  { clinicId, id, version }: { clinicId: string; id: string; version: number },
  { topic, history, comment, numbering, numberingDeterminedBy }: Description,
): Promise<boolean> {
  const row = await db
    .updateTable('episode_of_care')
    .set({ topic, history, comment, numbering, numbering_determined_by: numberingDeterminedBy })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
