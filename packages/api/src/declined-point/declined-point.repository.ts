import type { Db } from '../database.ts'
import type { FoundRow } from '../episode/removable-row.repository.ts'
import { parseRow } from '../row.ts'
import { RecordedDeclinedPoint } from './recorded-declined-point.ts'

export const DECLINED_POINT_COLUMNS = [
  'declined_point.id',
  'declined_point.procedure_id',
  'declined_point.point',
  'declined_point.declined_on',
  'declined_point.note',
  'declined_point.version',
] as const

export type DeclinedPointRow = {
  readonly id: string
  readonly procedure_id: string
  readonly point: string
  readonly declined_on: string
  readonly note: string | null
  readonly version: number
}

export const toDeclinedPoint = (row: DeclinedPointRow): RecordedDeclinedPoint =>
  parseRow('declined_point', row.id, RecordedDeclinedPoint, {
    id: row.id,
    procedureId: row.procedure_id,
    point: row.point,
    on: row.declined_on,
    note: row.note,
    version: row.version,
  })

export type NewDeclinedPoint = Omit<RecordedDeclinedPoint, 'version'> & {
  readonly clinicId: string
  readonly episodeId: string
}

/** One that is there already stays as it is. */
export async function insertDeclinedPoint(
  db: Db,
  { clinicId, episodeId, id, procedureId, point, on, note }: NewDeclinedPoint,
): Promise<boolean> {
  const ids = { clinic_id: clinicId, id, episode_id: episodeId, procedure_id: procedureId }
  const made = await db
    .insertInto('declined_point')
    .values({ ...ids, point, declined_on: on, note })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export async function findDeclinedPoint(
  db: Db,
  clinicId: string,
  id: string,
): Promise<FoundRow<RecordedDeclinedPoint> | null> {
  const row = await db
    .selectFrom('declined_point')
    .innerJoin('episode_of_care as episode', (join) =>
      join
        .onRef('episode.clinic_id', '=', 'declined_point.clinic_id')
        .onRef('episode.id', '=', 'declined_point.episode_id'),
    )
    .select(DECLINED_POINT_COLUMNS)
    .select(['declined_point.removed_at', 'declined_point.episode_id', 'episode.patient_id'])
    .where('declined_point.clinic_id', '=', clinicId)
    .where('declined_point.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { episode_id: episodeId, patient_id: patientId, removed_at } = row
  return { recorded: toDeclinedPoint(row), episodeId, patientId, isRemoved: removed_at !== null }
}
