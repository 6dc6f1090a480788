import type { Patient } from '@sebone/domain/episode/patient'
import { searchKey, searchTokens } from '@sebone/domain/text/search-key'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { RecordedPatient } from './recorded-patient.ts'

export const PATIENT_COLUMNS = [
  'patient.id',
  'patient.number',
  'patient.family_name',
  'patient.given_name',
  'patient.family_kana',
  'patient.given_kana',
  'patient.birth_date',
  'patient.sex',
  'patient.phone',
  'patient.email',
  'patient.language',
  'patient.country_of_residence',
  'patient.is_synthetic',
  'patient.version',
] as const

export type PatientColumns = {
  readonly id: string
  readonly number: number
  readonly family_name: string
  readonly given_name: string
  readonly family_kana: string | null
  readonly given_kana: string | null
  readonly birth_date: string | null
  readonly sex: string
  readonly phone: string | null
  readonly email: string | null
  readonly language: string
  readonly country_of_residence: string | null
  readonly is_synthetic: boolean
  readonly version: number
}

export function toPatient(row: PatientColumns): RecordedPatient {
  return parseRow('patient', row.id, RecordedPatient, {
    id: row.id,
    number: String(row.number),
    familyName: row.family_name,
    givenName: row.given_name,
    familyKana: row.family_kana,
    givenKana: row.given_kana,
    birthDate: row.birth_date,
    sex: row.sex,
    phone: row.phone,
    email: row.email,
    language: row.language,
    countryOfResidence: row.country_of_residence,
    isSynthetic: row.is_synthetic,
    version: row.version,
  })
}

export async function findPatient(db: Db, clinicId: string, id: string): Promise<RecordedPatient | null> {
  const row = await db
    .selectFrom('patient')
    .select(PATIENT_COLUMNS)
    .where('patient.clinic_id', '=', clinicId)
    .where('patient.id', '=', id)
    .executeTakeFirst()
  return row ? toPatient(row) : null
}

/** The clinic's next number, kept for this transaction: whoever asks meanwhile waits for its end and gets the one after it. */
export async function nextPatientNumber(db: Db, clinicId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${clinicId} patient number`}, 0))`.execute(db)
  const { highest } = await db
    .selectFrom('patient')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('highest'))
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow()
  return highest + 1
}

export type NewPatient = { readonly clinicId: string; readonly number: number; readonly patient: Omit<Patient, 'number'> }

/** A patient or a number that is there already stays as it is. The ids of those that are new. */
export async function insertPatients(db: Db, patients: readonly NewPatient[]): Promise<ReadonlySet<string>> {
  if (patients.length === 0) return new Set()
  const made = await db
    .insertInto('patient')
    .values(
      patients.map(({ clinicId, number, patient }) => ({
        clinic_id: clinicId,
        id: patient.id,
        number,
        family_name: patient.familyName,
        given_name: patient.givenName,
        family_kana: patient.familyKana,
        given_kana: patient.givenKana,
        birth_date: patient.birthDate,
        sex: patient.sex,
        phone: patient.phone,
        email: patient.email,
        language: patient.language,
        country_of_residence: patient.countryOfResidence,
        is_synthetic: patient.isSynthetic,
        search_key: searchKeyOf(patient),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  const ids = new Set(made.map(({ id }) => id))
  const tokens = patients
    .filter(({ patient }) => ids.has(patient.id))
    .flatMap(({ clinicId, patient }) =>
      tokensOf(patient).map((token) => ({ clinic_id: clinicId, token, patient_id: patient.id })),
    )
  if (tokens.length > 0) await db.insertInto('patient_search_token').values(tokens).execute()
  return ids
}

/** False when the row is no longer the one that was seen. How the person is found follows from the new details. */
export async function updatePatientDetails(
  db: Db,
  { clinicId, version }: { clinicId: string; version: number },
  patient: Omit<Patient, 'number'>,
): Promise<boolean> {
  const row = await db
    .updateTable('patient')
    .set({
      family_name: patient.familyName,
      given_name: patient.givenName,
      family_kana: patient.familyKana,
      given_kana: patient.givenKana,
      birth_date: patient.birthDate,
      sex: patient.sex,
      phone: patient.phone,
      email: patient.email,
      language: patient.language,
      country_of_residence: patient.countryOfResidence,
      search_key: searchKeyOf(patient),
    })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', patient.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await db.deleteFrom('patient_search_token').where('clinic_id', '=', clinicId).where('patient_id', '=', patient.id).execute()
  const tokens = tokensOf(patient).map((token) => ({ clinic_id: clinicId, token, patient_id: patient.id }))
  if (tokens.length > 0) await db.insertInto('patient_search_token').values(tokens).execute()
  return true
}

type Names = Pick<Patient, 'familyName' | 'givenName' | 'familyKana' | 'givenKana'>

/** A name is looked for by its beginning in kana, where the clinic has kana, else as it is written. */
function searchKeyOf({ familyName, givenName, familyKana, givenKana }: Names): string {
  return searchKey(`${familyKana ?? familyName}${givenKana ?? givenName}`)
}

/** Pairs of letters for fragments, and the first letter of each part, which is all that some people type. */
function tokensOf({ familyName, givenName, familyKana, givenKana }: Names): readonly string[] {
  const parts = [familyName, givenName, familyKana ?? '', givenKana ?? '']
  const initials = parts.flatMap((part) => [...searchKey(part)].slice(0, 1))
  const written = searchTokens(`${familyName}${givenName}`)
  const spoken = searchTokens(`${familyKana ?? ''}${givenKana ?? ''}`)
  return [...new Set([...initials, ...written, ...spoken])]
}
