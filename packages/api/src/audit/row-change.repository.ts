import { sql } from 'kysely'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

const RowChange = z.object({
  table: z.string(),
  rowId: z.string(),
  transactionId: z.string(),
  before: z.record(z.string(), z.unknown()),
  /** Null where the row is gone. */
  after: z.record(z.string(), z.unknown()).nullable(),
})
/** A row as it was and as the next change, or nobody since, has left it. */
export type RowChange = z.infer<typeof RowChange>

type Raw = {
  readonly id: number
  readonly table: string
  readonly rowId: string
  readonly transactionId: string
  readonly before: unknown
  readonly after: unknown
}

/** What these transactions changed in these records. A score of an assessment is a row of its own, by its area. */
export async function findRowChanges(
  db: Db,
  { clinicId, rowIds, transactionIds }: { clinicId: string; rowIds: readonly string[]; transactionIds: readonly string[] },
): Promise<readonly RowChange[]> {
  if (rowIds.length === 0) return []
  const found = await sql<Raw>`
    select h.id, h.table_name as "table", h.row_id as "rowId", h.transaction_id::text as "transactionId", h.before,
      coalesce(
        (select later.before from history later
          where later.clinic_id = h.clinic_id and later.row_id = h.row_id and later.table_name = h.table_name and later.id > h.id
            and later.before ->> 'area' is not distinct from h.before ->> 'area'
          order by later.id limit 1),
        case h.table_name
          when 'assessment' then (select to_jsonb(now) from assessment now where now.clinic_id = h.clinic_id and now.id = h.row_id)
          when 'assessment_score' then (select to_jsonb(now) from assessment_score now
            where now.clinic_id = h.clinic_id and now.assessment_id = h.row_id and now.area = h.before ->> 'area')
          when 'procedure' then (select to_jsonb(now) from procedure now where now.clinic_id = h.clinic_id and now.id = h.row_id)
          when 'episode_of_care' then (select to_jsonb(now) from episode_of_care now where now.clinic_id = h.clinic_id and now.id = h.row_id)
        end) as after
    from history h
    where h.clinic_id = ${clinicId} and h.row_id = any(${[...rowIds]}::uuid[]) and h.transaction_id::text = any(${[...transactionIds]}::text[])
    order by h.id`.execute(db)
  return found.rows.map((row) => parseRow('history', String(row.id), RowChange, row))
}
