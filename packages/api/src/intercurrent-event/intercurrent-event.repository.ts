import type { IntercurrentEvent } from '@sebone/domain/follow-up/intercurrent-event-schema'
import type { Db } from '../database.ts'
import type { FoundRow } from '../episode/removable-row.repository.ts'
import { parseRow } from '../row.ts'
import { RecordedIntercurrentEvent } from './recorded-intercurrent-event.ts'

export const INTERCURRENT_EVENT_COLUMNS = [
  'intercurrent_event.id',
  'intercurrent_event.kind',
  'intercurrent_event.occurred_on',
  'intercurrent_event.note',
  'intercurrent_event.version',
] as const

export type IntercurrentEventRow = {
  readonly id: string
  readonly kind: string
  readonly occurred_on: string
  readonly note: string | null
  readonly version: number
}

export const toIntercurrentEvent = (row: IntercurrentEventRow): RecordedIntercurrentEvent =>
  parseRow('intercurrent_event', row.id, RecordedIntercurrentEvent, {
    id: row.id,
    kind: row.kind,
    on: row.occurred_on,
    note: row.note,
    version: row.version,
  })

/** One that is there already stays as it is. */
export async function insertIntercurrentEvent(
  db: Db,
  { clinicId, episodeId, event }: { clinicId: string; episodeId: string; event: IntercurrentEvent },
): Promise<boolean> {
  const { id, kind, on, note } = event
  const made = await db
    .insertInto('intercurrent_event')
    .values({ clinic_id: clinicId, id, episode_id: episodeId, kind, occurred_on: on, note })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export async function findIntercurrentEvent(
  db: Db,
  clinicId: string,
  id: string,
): Promise<FoundRow<RecordedIntercurrentEvent> | null> {
  const row = await db
    .selectFrom('intercurrent_event')
    .innerJoin('episode_of_care as episode', (join) =>
      join
        .onRef('episode.clinic_id', '=', 'intercurrent_event.clinic_id')
        .onRef('episode.id', '=', 'intercurrent_event.episode_id'),
    )
    .select(INTERCURRENT_EVENT_COLUMNS)
    .select(['intercurrent_event.removed_at', 'intercurrent_event.episode_id', 'episode.patient_id'])
    .where('intercurrent_event.clinic_id', '=', clinicId)
    .where('intercurrent_event.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { episode_id: episodeId, patient_id: patientId, removed_at } = row
  return { recorded: toIntercurrentEvent(row), episodeId, patientId, isRemoved: removed_at !== null }
}
