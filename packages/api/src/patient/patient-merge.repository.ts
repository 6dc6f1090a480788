import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** Nobody else changes these until the transaction ends. */
export async function lockPatients(db: Db, clinicId: string, ids: readonly string[]): Promise<void> {
  await db
    .selectFrom('patient')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** How many rows of which table were moved; null where the two cannot be merged. */
export async function movePatientRows(db: Db, fromId: string, intoId: string): Promise<Readonly<Record<string, number>> | null> {
  const { rows } = await sql<{ moved: Record<string, number> | null }>`
    select merge_patients(${fromId}, ${intoId}) as moved`.execute(db)
  return rows[0]?.moved ?? null
}

export async function insertMerge(
  db: Db,
  merge: {
    readonly clinicId: string
    readonly fromId: string
    readonly intoId: string
    readonly moved: Readonly<Record<string, number>>
    readonly reason: string
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  await db
    .insertInto('patient_merge')
    .values({
      clinic_id: merge.clinicId,
      from_id: merge.fromId,
      into_id: merge.intoId,
      moved: JSON.stringify(merge.moved),
      reason: merge.reason,
      merged_by: merge.by,
      merged_at: merge.at,
    })
    .execute()
}

/** The patient that somebody turned out to be; null where they are nobody else. */
export async function findSurvivor(db: Db, clinicId: string, patientId: string): Promise<string | null> {
  const row = await db
    .selectFrom('patient')
    .select('merged_into')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', patientId)
    .executeTakeFirst()
  return row?.merged_into ?? null
}
