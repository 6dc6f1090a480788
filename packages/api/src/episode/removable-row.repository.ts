import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** Tables whose rows belong to an episode, are corrected by version and leave the record without being deleted. */
export type RemovableTable = 'contraindication' | 'adverse_event' | 'intercurrent_event' | 'declined_point' | 'attachment'

export type FoundRow<Recorded> = {
  readonly recorded: Recorded
  readonly episodeId: string
  readonly patientId: string
  readonly isRemoved: boolean
}

/** False when the row is no longer the one that was seen. */
export async function removeRow(
  db: Db,
  { table, clinicId, id, version, at }: { table: RemovableTable; clinicId: string; id: string; version: number; at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set removed_at = ${at}
    where clinic_id = ${clinicId} and id = ${id} and version = ${version} and removed_at is null
    returning id`.execute(db)
  return rows.length > 0
}
