import type { Condition } from '@sebone/domain/episode/condition'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { RecordedCondition } from './recorded-condition.ts'

export const CONDITION_COLUMNS = [
  'condition.id',
  'condition.kind',
  'condition.locations',
  'condition.as_printed',
  'condition.side',
  'condition.grade',
  'condition.red_framed',
  'condition.version',
] as const

export type ConditionRow = {
  readonly id: string
  readonly kind: string
  readonly locations: unknown
  readonly as_printed: string | null
  readonly side: string | null
  readonly grade: string | null
  readonly red_framed: boolean
  readonly version: number
}

/** A grade is stored as its system and its step, such as `meyerding I`. */
export function toCondition(row: ConditionRow): RecordedCondition {
  const [system, grade] = row.grade?.split(' ') ?? []
  return parseRow('condition', row.id, RecordedCondition, {
    id: row.id,
    kind: row.kind,
    at: row.locations,
    asPrinted: row.as_printed,
    side: row.side,
    grade: row.grade === null ? null : { system, grade },
    redFramed: row.red_framed,
    version: row.version,
  })
}

export type NewCondition = { readonly clinicId: string; readonly episodeId: string; readonly condition: Condition }

const columnsOf = (condition: Condition) => ({
  kind: condition.kind,
  locations: JSON.stringify(condition.at),
  as_printed: condition.asPrinted,
  side: condition.side,
  grade: condition.grade && `${condition.grade.system} ${condition.grade.grade}`,
  red_framed: condition.redFramed,
})

/** A condition that is there already stays as it is. The ids of those that are new. */
export async function insertConditions(db: Db, conditions: readonly NewCondition[]): Promise<ReadonlySet<string>> {
  if (conditions.length === 0) return new Set()
  const made = await db
    .insertInto('condition')
    .values(
      conditions.map(({ clinicId, episodeId, condition }) => ({
        clinic_id: clinicId,
        id: condition.id,
        episode_id: episodeId,
        ...columnsOf(condition),
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .execute()
  return new Set(made.map(({ id }) => id))
}

export type FoundCondition = {
  readonly condition: RecordedCondition
  readonly episodeId: string
  readonly patientId: string
  readonly isRemoved: boolean
}

export async function findCondition(db: Db, clinicId: string, id: string): Promise<FoundCondition | null> {
  const row = await db
    .selectFrom('condition')
    .innerJoin('episode_of_care as episode', (join) =>
      join.onRef('episode.clinic_id', '=', 'condition.clinic_id').onRef('episode.id', '=', 'condition.episode_id'),
    )
    .select(CONDITION_COLUMNS)
    .select(['condition.removed_at', 'condition.episode_id', 'episode.patient_id'])
    .where('condition.clinic_id', '=', clinicId)
    .where('condition.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    condition: toCondition(row),
    episodeId: row.episode_id,
    patientId: row.patient_id,
    isRemoved: row.removed_at !== null,
  }
}

/** False when the row is no longer the one that was seen. */
export async function replaceCondition(
  db: Db,
  { clinicId, condition, version }: { clinicId: string; condition: Condition; version: number },
): Promise<boolean> {
  const row = await db
    .updateTable('condition')
    .set(columnsOf(condition))
    .where('clinic_id', '=', clinicId)
    .where('id', '=', condition.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** False when the row is no longer the one that was seen. */
export async function removeCondition(
  db: Db,
  { clinicId, id, version, at }: { clinicId: string; id: string; version: number; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('condition')
    .set({ removed_at: at })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
