import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { rankOf } from '@sebone/domain/worklist/entry-on'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import * as z from 'zod'
import { toAssessment } from '../assessment/assessment.repository.ts'
import { ASSESSMENTS_OF_EPISODE } from '../assessment/assessments-of-episode.repository.ts'
import type { Db } from '../database.ts'
import { findCourseEnds } from '../episode/course-ends.repository.ts'
import { EPISODE_COLUMNS, toEpisode } from '../episode/episode.repository.ts'
import { PROCEDURE_COLUMNS, toProcedure } from '../procedure/procedure.repository.ts'
import { parseRow } from '../row.ts'
import { calendarDateIn } from '../today.ts'
import type { EpisodeFacts, SentForm } from './episode-facts.ts'
import type { StandingRow } from './standing-rows.ts'

/**
 * Takes away up to `limit` notes of changes and answers whose they were. Two readers at once: the second waits for what
 * the first is making anew, and then finds it made.
 */
export async function takeChanges(
  db: Db,
  clinicId: string,
  limit: number,
): Promise<{ readonly taken: number; readonly episodeIds: readonly string[] }> {
  const { rows } = await sql<{ episode_id: string }>`
    delete from standing_change where clinic_id = ${clinicId} and id in (
      select id from standing_change where clinic_id = ${clinicId} order by id limit ${limit})
    returning episode_id`.execute(db)
  return { taken: rows.length, episodeIds: [...new Set(rows.map(({ episode_id }) => episode_id))] }
}

/** For the statement that reads the model: whether anything is noted as changed since. */
export const isStale = (clinicId: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select from standing_change where clinic_id = ${clinicId})`

/** Notes every episode of the clinic as changed. */
export async function noteEverything(db: Db, clinicId: string): Promise<void> {
  await sql`insert into standing_change (clinic_id, episode_id)
    select clinic_id, id from episode_of_care where clinic_id = ${clinicId}`.execute(db)
}

/** Every raw row that decides how these episodes stand. */
export async function findEpisodeFacts(
  db: Db,
  { clinicId, timeZone }: { clinicId: string; timeZone: string },
  episodeIds: readonly string[],
): Promise<readonly EpisodeFacts[]> {
  const rows = await db
    .selectFrom('episode_of_care as episode')
    .select(EPISODE_COLUMNS)
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
          .selectFrom('questionnaire_response as response')
          .leftJoin('assessment as answered', (join) =>
            join.onRef('answered.clinic_id', '=', 'response.clinic_id').onRef('answered.response_id', '=', 'response.id'),
          )
          .leftJoin('intake_review as review', (join) =>
            join.onRef('review.clinic_id', '=', 'response.clinic_id').onRef('review.response_id', '=', 'response.id'),
          )
          .select(['response.id', 'response.request_id', 'response.instrument_id', 'response.instrument_version'])
          .select(['response.answers', 'response.submitted_at', 'answered.id as assessment_id', 'review.reviewed_at'])
          .whereRef('response.clinic_id', '=', 'episode.clinic_id')
          .whereRef('response.episode_id', '=', 'episode.id'),
      ).as('forms'),
      jsonArrayFrom(
        episode
          .selectFrom('alert')
          .leftJoin('questionnaire_response as sent', (join) =>
            join.onRef('sent.clinic_id', '=', 'alert.clinic_id').onRef('sent.request_id', '=', 'alert.request_id'),
          )
          .select(['alert.id', 'alert.request_id', 'alert.assessment_id', 'alert.codes', 'alert.raised_at', 'alert.closed_at'])
          .select('sent.submitted_at')
          .whereRef('alert.clinic_id', '=', 'episode.clinic_id')
          .whereRef('alert.patient_id', '=', 'episode.patient_id')
          .whereRef('alert.episode_id', '=', 'episode.id'),
      ).as('warnings'),
      jsonArrayFrom(
        episode
          .selectFrom('assessment_request as request')
          .innerJoin('patient_link as link', (join) =>
            join.onRef('link.clinic_id', '=', 'request.clinic_id').onRef('link.request_id', '=', 'request.id'),
          )
          .select(['link.id', 'link.created_at', 'request.point'])
          .where('link.revoked_at', 'is', null)
          .where('request.closed_at', 'is', null)
          .whereRef('request.clinic_id', '=', 'episode.clinic_id')
          .whereRef('request.episode_id', '=', 'episode.id'),
      ).as('links'),
      jsonArrayFrom(
        episode
          .selectFrom('worklist_act as act')
          .select(['act.id', 'act.items', 'act.quiet_until'])
          .whereRef('act.clinic_id', '=', 'episode.clinic_id')
          .whereRef('act.episode_id', '=', 'episode.id'),
      ).as('acts'),
    ])
    .where('episode.clinic_id', '=', clinicId)
    .where('episode.id', '=', sql<string>`any(${episodeIds}::uuid[])`)
    .execute()
  const endsOf = await findCourseEnds(db, clinicId, episodeIds)
  return rows.map((row) => ({
    ...endsOf(row.id),
    episode: toEpisode(row),
    procedures: row.procedures.map(toProcedure),
    assessments: row.assessments.map(toAssessment),
    forms: row.forms.map((form) => toSentForm(form, timeZone)),
    warnings: row.warnings.map((warning) => ({
      alertId: warning.id,
      requestId: warning.request_id,
      assessmentId: warning.assessment_id,
      codes: warning.codes,
      isFormSent: warning.assessment_id !== null || warning.submitted_at !== null,
      isOpen: warning.closed_at === null,
      raisedOn: calendarDateIn(timeZone, new Date(warning.raised_at)),
    })),
    links: row.links.map(({ id, point, created_at }) => ({
      point: parseRow('patient_link', id, Point, point),
      sentOn: calendarDateIn(timeZone, new Date(created_at)),
    })),
    acts: row.acts.map((act) => ({ keys: act.items, quietUntil: parseRow('worklist_act', act.id, CalendarDate.nullable(), act.quiet_until) })),
  }))
}

const Point = z.enum(ASSESSMENT_POINTS)
const FormRow = z.object({ answers: Answers })

function toSentForm(
  row: {
    readonly id: string
    readonly request_id: string
    readonly instrument_id: string
    readonly instrument_version: number
    readonly answers: unknown
    readonly submitted_at: Date | string
    readonly assessment_id: string | null
    readonly reviewed_at: Date | string | null
  },
  timeZone: string,
): SentForm {
  const { answers } = parseRow('questionnaire_response', row.id, FormRow, { answers: row.answers })
  return {
    responseId: row.id,
    requestId: row.request_id,
    instrumentId: row.instrument_id,
    instrumentVersion: row.instrument_version,
    answers,
    assessmentId: row.assessment_id,
    sentOn: calendarDateIn(timeZone, new Date(row.submitted_at)),
    isReviewed: row.reviewed_at !== null,
  }
}

/** Puts the rows of one episode in the place of those before. */
export async function replaceStandings(
  db: Db,
  clinicId: string,
  made: readonly { readonly facts: EpisodeFacts; readonly rows: readonly StandingRow[] }[],
): Promise<void> {
  if (made.length === 0) return
  const ids = made.map(({ facts }) => facts.episode.id)
  await db
    .deleteFrom('episode_standing')
    .where('clinic_id', '=', clinicId)
    .where('episode_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const rows = made.flatMap(({ facts: { episode }, rows: ofEpisode }) =>
    ofEpisode.map(({ span: { standing, entry }, from, until, treatedIn, discs, lastScores }) => ({
      clinic_id: clinicId,
      episode_id: episode.id,
      patient_id: episode.patientId,
      from_day: from ?? '-infinity',
      until_day: until ?? 'infinity',
      standing: standing.standing,
      standing_point: standing.point,
      due_on: standing.dueOn,
      treated_in: treatedIn,
      discs: [...discs],
      last_scores: lastScores === null ? null : [...lastScores],
      section: entry?.section ?? null,
      rank: entry ? rankOf(entry.items[0]) : null,
      since: entry?.items[0].since ?? null,
      items: entry?.items ?? null,
    })),
  )
  // As one parameter: a statement that grew with the number of rows would be another statement each time.
  await sql`
    insert into episode_standing (clinic_id, episode_id, patient_id, from_day, until_day, standing, standing_point, due_on,
                                  treated_in, discs, last_scores, section, rank, since, items)
    select clinic_id, episode_id, patient_id, from_day, until_day, standing, standing_point, due_on, treated_in, discs,
           last_scores, section, rank, since, items
      from jsonb_populate_recordset(null::episode_standing, ${JSON.stringify(rows)}::jsonb)`.execute(db)
}
