import { PartialDate } from '@sebone/domain/calendar/partial-date-schema'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

/** The days on which the person was treated or answered, as far as they are known. */
export async function findDatesOnRecord(db: Db, clinicId: string, patientId: string): Promise<readonly PartialDate[]> {
  const episodes = db
    .selectFrom('episode_of_care')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
  const treatments = await db
    .selectFrom('procedure')
    .select(['id', 'performed_in'])
    .where('clinic_id', '=', clinicId)
    .where('episode_id', 'in', episodes)
    .execute()
  const answers = await db
    .selectFrom('assessment')
    .select(['id', 'answered_on'])
    .where('clinic_id', '=', clinicId)
    .where('episode_id', 'in', episodes)
    .where('answered_on', 'is not', null)
    .execute()
  return [
    ...treatments.map(({ id, performed_in }) => parseRow('procedure', id, PartialDate, performed_in)),
    ...answers.map(({ id, answered_on }) => parseRow('assessment', id, PartialDate, answered_on)),
  ]
}
