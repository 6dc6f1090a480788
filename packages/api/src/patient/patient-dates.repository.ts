import { PartialDate } from '@sebone/domain/calendar/partial-date-schema'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

/**
 * The days on which one of these records says that something was done, answered, agreed to or happened, as far as they
 * are known. What was removed from a record no longer stands there.
 */
export async function findDatesOnRecord(db: Db, clinicId: string, patientIds: readonly string[]): Promise<readonly PartialDate[]> {
  const { rows } = await sql<{ id: string; day: string }>`
    with episodes as (
      select id, opened_on from episode_of_care where clinic_id = ${clinicId} and patient_id = any(${patientIds}::uuid[]))
    select id, opened_on::text as day from episodes
    union all
    select id, performed_in from procedure where clinic_id = ${clinicId} and episode_id in (select id from episodes)
    union all
    select id, answered_on::text from assessment
     where clinic_id = ${clinicId} and episode_id in (select id from episodes) and answered_on is not null
    union all
    select id, occurred_on from adverse_event
     where clinic_id = ${clinicId} and episode_id in (select id from episodes) and removed_at is null
    union all
    select id, occurred_on from intercurrent_event
     where clinic_id = ${clinicId} and episode_id in (select id from episodes) and removed_at is null
    union all
    select id, agreed_on::text from consent where clinic_id = ${clinicId} and patient_id = any(${patientIds}::uuid[])`.execute(db)
  return rows.map(({ id, day }) => parseRow('patient', id, PartialDate, day))
}
