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

/** Tables whose rows are told by themselves, and those whose rows stand under another's, with what names each of them. */
const OWN = ['patient', 'episode_of_care', 'condition', 'procedure', 'assessment', 'adverse_event']
const UNDER = [
  { table: 'assessment_score', parent: 'assessment_id', key: 'area' },
  { table: 'assessment_extent', parent: 'assessment_id', key: 'sensation' },
  { table: 'procedure_disc_not_treated', parent: 'procedure_id', key: 'disc' },
]
/** Tables that the audit reads changes of. */
export const TOLD_TABLES: readonly string[] = [...OWN, ...UNDER.map(({ table }) => table)]

const NOW = sql.join(
  [
    ...OWN.map((table) => sql`when ${sql.lit(table)} then (select to_jsonb(now) from ${sql.table(table)} now
      where now.clinic_id = h.clinic_id and now.id = h.row_id)`),
    ...UNDER.map(({ table, parent, key }) => sql`when ${sql.lit(table)} then (select to_jsonb(now) from ${sql.table(table)} now
      where now.clinic_id = h.clinic_id and now.${sql.ref(parent)} = h.row_id and now.${sql.ref(key)} = h.before ->> ${sql.lit(key)})`),
  ],
  sql` `,
)
const SAME_ROW = sql.join(UNDER.map(({ key }) => sql`later.before ->> ${sql.lit(key)} is not distinct from h.before ->> ${sql.lit(key)}`), sql` and `)

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
            and ${SAME_ROW}
          order by later.id limit 1),
        case h.table_name ${NOW}
        end) as after
    from history h
    where h.clinic_id = ${clinicId} and h.row_id = any(${[...rowIds]}::uuid[]) and h.transaction_id::text = any(${[...transactionIds]}::text[])
    order by h.id`.execute(db)
  return found.rows.map((row) => parseRow('history', String(row.id), RowChange, row))
}
