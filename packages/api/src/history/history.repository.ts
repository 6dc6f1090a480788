import { sql } from 'kysely'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

const Row = z.record(z.string(), z.json())
export type Row = z.infer<typeof Row>

/** A row as it was until it was replaced. */
export type Replaced = {
  readonly id: string
  readonly table: string
  readonly rowId: string
  readonly before: Row
  readonly at: Date
  readonly by: string | null
  readonly reason: string | null
}

/** A row as it is. */
export type Current = { readonly table: string; readonly rowId: string; readonly row: Row }

/** Every row that belongs to an episode, with the id under which its history stands. */
const ROWS = (clinicId: string, episodeId: string) => sql`
  select 'patient' as table_name, p.id as row_id, to_jsonb(p) as row from patient p
    join episode_of_care e on e.clinic_id = p.clinic_id and e.patient_id = p.id
    where e.clinic_id = ${clinicId} and e.id = ${episodeId}
  union all select 'episode_of_care', id, to_jsonb(r) from episode_of_care r where clinic_id = ${clinicId} and id = ${episodeId}
  union all select 'condition', id, to_jsonb(r) from condition r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'procedure', id, to_jsonb(r) from procedure r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'procedure_disc_not_treated', d.procedure_id, to_jsonb(d) from procedure_disc_not_treated d
    join procedure r on r.clinic_id = d.clinic_id and r.id = d.procedure_id
    where r.clinic_id = ${clinicId} and r.episode_id = ${episodeId}
  union all select 'assessment', id, to_jsonb(r) from assessment r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'assessment_score', s.assessment_id, to_jsonb(s) from assessment_score s
    join assessment r on r.clinic_id = s.clinic_id and r.id = s.assessment_id
    where r.clinic_id = ${clinicId} and r.episode_id = ${episodeId}
  union all select 'contraindication', id, to_jsonb(r) from contraindication r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'adverse_event', id, to_jsonb(r) from adverse_event r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'intercurrent_event', id, to_jsonb(r) from intercurrent_event r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'declined_point', id, to_jsonb(r) from declined_point r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'attachment', id, to_jsonb(r) from attachment r where clinic_id = ${clinicId} and episode_id = ${episodeId}
  union all select 'quote', id, to_jsonb(r) from quote r where clinic_id = ${clinicId} and episode_id = ${episodeId}`

type Scope = { readonly clinicId: string; readonly episodeId: string }

export async function findCurrentRows(db: Db, { clinicId, episodeId }: Scope): Promise<readonly Current[]> {
  const { rows } = await sql<{ table_name: string; row_id: string; row: unknown }>`
    ${ROWS(clinicId, episodeId)}`.execute(db)
  return rows.map(({ table_name: table, row_id: rowId, row }) => ({ table, rowId, row: parseRow(table, rowId, Row, row) }))
}

/** In the order in which they were replaced. Two tables may share an id; a change belongs to its own. */
export async function findReplacedRows(db: Db, { clinicId, episodeId }: Scope): Promise<readonly Replaced[]> {
  const { rows } = await sql<{
    id: string | number
    table_name: string
    row_id: string
    before: unknown
    changed_at: Date
    reason: string | null
    display_name: string | null
  }>`
    with own as (select distinct row_id from (${ROWS(clinicId, episodeId)}) as rows)
    select h.id, h.table_name, h.row_id, h.before, h.changed_at, h.reason, m.display_name
    from own join history h on h.clinic_id = ${clinicId} and h.row_id = own.row_id
    left join staff_member m on m.clinic_id = h.clinic_id and m.user_id = h.actor
    order by h.id`.execute(db)
  return rows.map((row) => ({
    id: String(row.id),
    table: row.table_name,
    rowId: row.row_id,
    before: parseRow(row.table_name, row.row_id, Row, row.before),
    at: row.changed_at,
    by: row.display_name,
    reason: row.reason,
  }))
}
