import type { AdverseEvent } from '@sebone/domain/episode/adverse-event-schema'
import type { Db } from '../database.ts'
import type { FoundRow } from '../episode/removable-row.repository.ts'
import { parseRow } from '../row.ts'
import { RecordedAdverseEvent } from './recorded-adverse-event.ts'

export const ADVERSE_EVENT_COLUMNS = [
  'adverse_event.id',
  'adverse_event.procedure_id',
  'adverse_event.kind',
  'adverse_event.severity',
  'adverse_event.relation',
  'adverse_event.occurred_on',
  'adverse_event.description',
  'adverse_event.measures',
  'adverse_event.resolved_on',
  'adverse_event.version',
] as const

export type AdverseEventRow = {
  readonly id: string
  readonly procedure_id: string
  readonly kind: string
  readonly severity: string
  readonly relation: string
  readonly occurred_on: string
  readonly description: string | null
  readonly measures: string | null
  readonly resolved_on: string | null
  readonly version: number
}

export const toAdverseEvent = (row: AdverseEventRow): RecordedAdverseEvent =>
  parseRow('adverse_event', row.id, RecordedAdverseEvent, {
    id: row.id,
    procedureId: row.procedure_id,
    kind: row.kind,
    severity: row.severity,
    relation: row.relation,
    on: row.occurred_on,
    description: row.description,
    measures: row.measures,
    resolvedOn: row.resolved_on,
    version: row.version,
  })

const columnsOf = (event: AdverseEvent) => ({
  kind: event.kind,
  severity: event.severity,
  relation: event.relation,
  occurred_on: event.on,
  description: event.description,
  measures: event.measures,
  resolved_on: event.resolvedOn,
})

/** One that is there already stays as it is. */
export async function insertAdverseEvent(
  db: Db,
  { clinicId, episodeId, event }: { clinicId: string; episodeId: string; event: AdverseEvent },
): Promise<boolean> {
  const made = await db
    .insertInto('adverse_event')
    .values({
      clinic_id: clinicId,
      id: event.id,
      episode_id: episodeId,
      procedure_id: event.procedureId,
      ...columnsOf(event),
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** False when the row is no longer the one that was seen. */
export async function replaceAdverseEvent(
  db: Db,
  { clinicId, event, version }: { clinicId: string; event: AdverseEvent; version: number },
): Promise<boolean> {
  const row = await db
    .updateTable('adverse_event')
    .set(columnsOf(event))
    .where('clinic_id', '=', clinicId)
    .where('id', '=', event.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findAdverseEvent(
  db: Db,
  clinicId: string,
  id: string,
): Promise<FoundRow<RecordedAdverseEvent> | null> {
  const row = await db
    .selectFrom('adverse_event')
    .innerJoin('episode_of_care as episode', (join) =>
      join
        .onRef('episode.clinic_id', '=', 'adverse_event.clinic_id')
        .onRef('episode.id', '=', 'adverse_event.episode_id'),
    )
    .select(ADVERSE_EVENT_COLUMNS)
    .select(['adverse_event.removed_at', 'adverse_event.episode_id', 'episode.patient_id'])
    .where('adverse_event.clinic_id', '=', clinicId)
    .where('adverse_event.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { episode_id: episodeId, patient_id: patientId, removed_at } = row
  return { recorded: toAdverseEvent(row), episodeId, patientId, isRemoved: removed_at !== null }
}
