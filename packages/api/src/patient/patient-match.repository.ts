import { phoneKey } from '@sebone/domain/episode/phone-key'
import type { StatedPerson } from '@sebone/domain/episode/patient-match'
import { searchKey } from '@sebone/domain/text/search-key'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { PATIENT_COLUMNS, toPatient } from './patient.repository.ts'
import type { RecordedPatient } from './recorded-patient.ts'

/** More than anybody looks through. A common family name is no sign by itself. */
const MOST_OF_EACH = 20

/** Whoever shares a telephone, a date of birth, an e-mail or the beginning of a name: each sign by its own index. */
export async function findPossibleMatches(db: Db, clinicId: string, stated: StatedPerson): Promise<readonly RecordedPatient[]> {
  const key = searchKey(stated.kana ?? stated.name ?? '')
  const phone = phoneKey(stated.phone ?? '')
  const rows = await db
    .selectFrom('patient')
    .select(PATIENT_COLUMNS)
    .where('patient.clinic_id', '=', clinicId)
    .where('patient.merged_into', 'is', null)
    .where(
      'patient.id',
      'in',
      sql<string>`(
        (select id from patient where clinic_id = ${clinicId} and ${phone} <> '' and phone_key = ${phone} limit ${MOST_OF_EACH})
        union
        (select id from patient where clinic_id = ${clinicId} and birth_date = ${stated.birthDate}::date limit ${MOST_OF_EACH})
        union
        (select id from patient where clinic_id = ${clinicId} and ${key} <> ''
            and search_key ~>=~ ${key} and search_key ~<~ ${`${key}\u{10FFFF}`} limit ${MOST_OF_EACH})
        union
        (select t.patient_id from patient_search_token t where t.clinic_id = ${clinicId} and t.token = ${searchKey(stated.name ?? '').slice(0, 2)}
            and ${stated.name ?? ''} <> '' limit ${MOST_OF_EACH}))`,
    )
    .execute()
  return rows.map(toPatient)
}
