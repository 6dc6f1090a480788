import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { PATIENT_COLUMNS, toPatient } from '../patient/patient.repository.ts'
import type { PatientColumns } from '../patient/patient.repository.ts'
import { parseRow } from '../row.ts'
import { STATED_FACTS, WaitingIntake } from './intake.ts'
import type { StatedFact } from './intake.ts'

const MOST_SHOWN = 200

type IntakeRow = PatientColumns & {
  readonly response_id: string
  readonly episode_id: string
  readonly submitted_at: Date
  readonly response_language: string
}

const toWaiting = (row: IntakeRow): WaitingIntake =>
  parseRow('questionnaire_response', row.response_id, WaitingIntake, {
    responseId: row.response_id,
    episodeId: row.episode_id,
    patient: toPatient(row),
    submittedAt: row.submitted_at.toISOString(),
    language: row.response_language,
  })

/** Those not reviewed, the longest waiting first: by the read model, for the reviewed ones are the whole archive. */
export async function findWaitingIntakes(db: Db, clinicId: string, today: CalendarDate): Promise<readonly WaitingIntake[]> {
  const { rows } = await sql<IntakeRow>`
    select ${sql.join(PATIENT_COLUMNS.map((column) => sql.ref(column)))}, response.id as response_id, response.episode_id,
           response.submitted_at, response.language as response_language
      from episode_standing standing, jsonb_array_elements(standing.items) as item, questionnaire_response response, patient
     where standing.clinic_id = ${clinicId} and standing.section is not null
       and standing.from_day <= ${today} and standing.until_day >= ${today}
       and item #>> '{reason,kind}' = 'intake'
       and response.clinic_id = ${clinicId} and response.id = (item #>> '{reason,responseId}')::uuid
       and patient.clinic_id = ${clinicId} and patient.id = response.patient_id
     order by response.submitted_at limit ${MOST_SHOWN}`.execute(db)
  return rows.map(toWaiting)
}

export type FoundIntake = WaitingIntake & { readonly isReviewed: boolean; readonly stated: Readonly<Record<StatedFact, string | null>> }

const Stated = z.object({ answers: Answers })

export async function findIntake(db: Db, clinicId: string, responseId: string): Promise<FoundIntake | null> {
  const row = await db
    .selectFrom('questionnaire_response as response')
    .innerJoin('patient', (join) =>
      join.onRef('patient.clinic_id', '=', 'response.clinic_id').onRef('patient.id', '=', 'response.patient_id'),
    )
    .leftJoin('intake_review as review', (join) =>
      join.onRef('review.clinic_id', '=', 'response.clinic_id').onRef('review.response_id', '=', 'response.id'),
    )
    .select(PATIENT_COLUMNS)
    .select(['response.id as response_id', 'response.episode_id', 'response.submitted_at', 'response.language as response_language'])
    .select(['response.answers', 'review.reviewed_at'])
    .where('response.clinic_id', '=', clinicId)
    .where('response.id', '=', responseId)
    .where('response.instrument_id', '=', FIRST_INTAKE.id)
    .executeTakeFirst()
  if (!row) return null
  const { answers } = parseRow('questionnaire_response', responseId, Stated, { answers: row.answers })
  const factOf = (fact: StatedFact): string | null => {
    const answer = Object.hasOwn(answers, fact) ? answers[fact] : undefined
    return answer?.kind === 'text' ? answer.text.trim() : null
  }
  const [kana, phone, email, countryOfResidence] = STATED_FACTS.map(factOf)
  const stated = { kana: kana ?? null, phone: phone ?? null, email: email ?? null, countryOfResidence: countryOfResidence ?? null }
  return { ...toWaiting(row), isReviewed: row.reviewed_at !== null, stated }
}

/** False where it was reviewed already. */
export async function insertReview(
  db: Db,
  review: { clinicId: string; responseId: string; episodeId: string; taken: readonly string[]; by: string; at: Date },
): Promise<boolean> {
  const made = await db
    .insertInto('intake_review')
    .values({
      clinic_id: review.clinicId,
      response_id: review.responseId,
      episode_id: review.episodeId,
      taken: [...review.taken],
      reviewed_by: review.by,
      reviewed_at: review.at,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'response_id']).doNothing())
    .returning('response_id')
    .executeTakeFirst()
  return made !== undefined
}
