import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { toAssessment } from '../assessment/assessment.repository.ts'
import { ASSESSMENTS_OF_EPISODE } from '../assessment/assessments-of-episode.repository.ts'
import type { RecordedAssessment } from '../assessment/recorded-assessment.ts'
import type { Db } from '../database.ts'
import { findCourseEnds } from '../episode/course-ends.repository.ts'
import type { CourseEnds } from '../episode/course-ends.repository.ts'
import { EPISODE_COLUMNS, toEpisode } from '../episode/episode.repository.ts'
import type { RecordedEpisode } from '../episode/recorded-episode.ts'
import { PROCEDURE_COLUMNS, toProcedure } from '../procedure/procedure.repository.ts'
import type { RecordedProcedure } from '../procedure/recorded-procedure.ts'
import { parseRow } from '../row.ts'
import type { AnsweredForm } from '../standing/check-in-facts.ts'

/** An episode with a treatment in it, whose patient is named as in a list. */
export type PastEpisode = {
  readonly patient: { readonly id: string; readonly number: number; readonly familyName: string; readonly givenName: string }
  readonly episode: RecordedEpisode
  readonly procedures: readonly RecordedProcedure[]
  readonly assessments: readonly RecordedAssessment[]
  /** What patients sent themselves, as far as an assessment was made of it. */
  readonly forms: readonly AnsweredForm[]
} & CourseEnds

/**
 * The episodes treated last, with all that rules are run over: those with a treatment that may lie on a day or after it, the
 * latest first, no more than asked for. A date known to the month or year compares as the text that it is, by its beginning.
 */
export async function findPastEpisodes(
  db: Db,
  { clinicId, from, limit }: { readonly clinicId: string; readonly from: CalendarDate; readonly limit: number },
): Promise<readonly PastEpisode[]> {
  const rows = await db
    .selectFrom('episode_of_care as episode')
    .innerJoin('patient', (join) =>
      join.onRef('patient.clinic_id', '=', 'episode.clinic_id').onRef('patient.id', '=', 'episode.patient_id'),
    )
    .innerJoin(
      db
        .selectFrom('procedure')
        .select(['procedure.episode_id', (eb) => eb.fn.max('procedure.performed_in').as('treated_last')])
        .where('procedure.clinic_id', '=', clinicId)
        .where('procedure.performed_in', '>=', from.slice(0, 4))
        .groupBy('procedure.episode_id')
        .orderBy(sql`max(procedure.performed_in)`, 'desc')
        .limit(limit)
        .as('treated'),
      (join) => join.onRef('treated.episode_id', '=', 'episode.id'),
    )
    .select(EPISODE_COLUMNS)
    .select(['patient.number as patient_number', 'patient.family_name', 'patient.given_name'])
    .select((episode) => [
      jsonArrayFrom(
        episode
          .selectFrom('procedure')
          .select(PROCEDURE_COLUMNS)
          .select(sql<[]>`'[]'::json`.as('not_treated'))
          .whereRef('procedure.clinic_id', '=', 'episode.clinic_id')
          .whereRef('procedure.episode_id', '=', 'episode.id'),
      ).as('procedures'),
      ASSESSMENTS_OF_EPISODE,
      jsonArrayFrom(
        episode
          .selectFrom('assessment as answered')
          .innerJoin('questionnaire_response as response', (join) =>
            join
              .onRef('response.clinic_id', '=', 'answered.clinic_id')
              .onRef('response.id', '=', 'answered.response_id'),
          )
          .select(['response.id', 'response.instrument_id', 'response.instrument_version', 'response.answers'])
          .whereRef('answered.clinic_id', '=', 'episode.clinic_id')
          .whereRef('answered.episode_id', '=', 'episode.id'),
      ).as('responses'),
    ])
    .where('episode.clinic_id', '=', clinicId)
    .orderBy('treated.treated_last', 'desc')
    .orderBy('episode.id')
    .execute()
  const endsOf = await findCourseEnds(db, clinicId, rows.map(({ id }) => id))
  return rows.map((row) => ({
    ...endsOf(row.id),
    patient: { id: row.patient_id, number: row.patient_number, familyName: row.family_name, givenName: row.given_name },
    episode: toEpisode(row),
    procedures: row.procedures.map(toProcedure),
    assessments: row.assessments.map(toAssessment),
    forms: row.responses.map((response) => ({
      responseId: response.id,
      instrumentId: response.instrument_id,
      instrumentVersion: response.instrument_version,
      answers: parseRow('questionnaire_response', response.id, Answers, response.answers),
    })),
  }))
}
