import { actionsOfKind } from '@sebone/words/staff/audit-action'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import type { AuditFilter } from './audit-filter.ts'
import { AuditRow } from './audit-row.ts'

type Search = {
  readonly clinicId: string
  readonly timeZone: string
  readonly filter: AuditFilter
  /** The last row that was seen; the next ones are older. */
  readonly before: number | null
  readonly limit: number
}

export type FoundRow = {
  readonly row: AuditRow
  readonly subject: string | null
  readonly transactionId: string | null
}

const FOUND_COLUMNS = [
  'audit.id',
  'audit.at',
  'audit.actor_kind',
  'audit.actor_id',
  'audit.action',
  'audit.subject',
  'audit.detail',
  'audit.transaction_id',
  'actor.display_name as actor_name',
  'patient.id as patient_id',
  'patient.number',
  'patient.family_name',
  'patient.given_name',
  'invited.display_name as invited_name',
  'person.display_name as person_name',
] as const

const named = (db: Db) =>
  db
    .selectFrom('audit')
    .leftJoin('staff_member as actor', (join) =>
      join.onRef('actor.clinic_id', '=', 'audit.clinic_id').onRef('actor.user_id', '=', 'audit.actor_id'),
    )
    .leftJoin('patient', (join) =>
      join.onRef('patient.clinic_id', '=', 'audit.clinic_id').onRef('patient.id', '=', 'audit.patient_id'),
    )
    .leftJoin('staff_member as person', (join) =>
      join.onRef('person.clinic_id', '=', 'audit.clinic_id').onRef('person.user_id', '=', 'audit.subject'),
    )
    .leftJoin('staff_invitation as invited', (join) =>
      join
        .onRef('invited.clinic_id', '=', 'audit.clinic_id')
        .on('audit.action', 'like', 'staff.invit%')
        .on(sql`invited.id::text`, '=', sql.ref('audit.subject')),
    )
    .select(FOUND_COLUMNS)

/** Newest first, and by key: a page is the same page however much is added before it. */
export async function findAuditRows(db: Db, { clinicId, timeZone, filter, before, limit }: Search): Promise<readonly FoundRow[]> {
  const { person, patient, kind, from, to } = filter
  let query = named(db).where('audit.clinic_id', '=', clinicId)
  if (person !== undefined) query = query.where('audit.actor_kind', '=', 'staff').where('audit.actor_id', '=', person)
  if (patient !== undefined)
    query = query.where('audit.patient_id', '=', (row) =>
      row.selectFrom('patient as sought').select('sought.id').where('sought.clinic_id', '=', clinicId).where('sought.number', '=', patient),
    )
  if (kind !== undefined) query = query.where('audit.action', '=', sql<string>`any(${[...actionsOfKind(kind)]}::text[])`)
  const midnight = (day: string, plus: number) => sql<Date>`(${day}::date + ${plus}::int)::timestamp at time zone ${timeZone}`
  if (from !== undefined) query = query.where('audit.at', '>=', midnight(from, 0))
  if (to !== undefined) query = query.where('audit.at', '<', midnight(to, 1))
  if (before !== null)
    query = query.where(
      sql<boolean>`(audit.at, audit.id) < (select seen.at, seen.id from audit seen where seen.clinic_id = ${clinicId} and seen.id = ${before})`,
    )
  const rows = await query.orderBy('audit.at', 'desc').orderBy('audit.id', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    subject: row.subject,
    transactionId: row.transaction_id,
    row: parseRow('audit', String(row.id), AuditRow, {
      id: row.id,
      at: row.at.toISOString(),
      actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
      action: row.action,
      patient: row.patient_id && { id: row.patient_id, number: row.number, name: `${row.family_name} ${row.given_name}` },
      person: row.person_name ?? row.invited_name,
      detail: row.detail,
      changes: [],
      when: { point: null, answeredOn: null },
    }),
  }))
}
