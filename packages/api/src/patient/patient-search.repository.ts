import { searchKey, searchTokens } from '@sebone/domain/text/search-key'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { sql } from 'kysely'
import { ASSESSMENT_COLUMNS, toAssessment } from '../assessment/assessment.repository.ts'
import { EXTENT_COLUMNS } from '../assessment/extent.repository.ts'
import type { Db } from '../database.ts'
import { DECLINED_POINT_COLUMNS, toDeclinedPoint } from '../declined-point/declined-point.repository.ts'
import { EPISODE_COLUMNS, toEpisode } from '../episode/episode.repository.ts'
import { INTERCURRENT_EVENT_COLUMNS, toIntercurrentEvent } from '../intercurrent-event/intercurrent-event.repository.ts'
import { PROCEDURE_COLUMNS, toProcedure } from '../procedure/procedure.repository.ts'
import { PATIENT_COLUMNS, toPatient } from './patient.repository.ts'
import type { RecordedPatient } from './recorded-patient.ts'
import type { EpisodeRecord } from './patient-page.repository.ts'

type SearchScope = { readonly clinicId: string; readonly limit: number }

/** The patients registered last. Bounded, for how they stand is computed for each. */
export async function findNewestPatients(db: Db, { clinicId, limit }: SearchScope): Promise<readonly RecordedPatient[]> {
  const rows = await db
    .selectFrom('patient')
    .select(PATIENT_COLUMNS)
    .where('patient.clinic_id', '=', clinicId)
    .orderBy('patient.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toPatient)
}

export async function findPatientsByNumber(
  db: Db,
  clinicId: string,
  number: number,
): Promise<readonly RecordedPatient[]> {
  const rows = await db
    .selectFrom('patient')
    .select(PATIENT_COLUMNS)
    .where('patient.clinic_id', '=', clinicId)
    .where('patient.number', '=', number)
    .execute()
  return rows.map(toPatient)
}

/**
 * Patients whose name begins with the words, or holds every one of them. Only operators that an index may answer
 * under row-level security are used: `=` on pairs of letters, and the byte-wise range on the key.
 */
export async function findPatientsByName(
  db: Db,
  { clinicId, limit }: SearchScope,
  words: readonly string[],
): Promise<readonly RecordedPatient[]> {
  const prefix = words.map(searchKey).join('')
  const tokens = [...new Set(words.flatMap(searchTokens))]
  const rows = await db
    .selectFrom('patient')
    .select(PATIENT_COLUMNS)
    .where('patient.clinic_id', '=', clinicId)
    .where(
      'patient.id',
      'in',
      sql<string>`(
        (select id from patient
          where clinic_id = ${clinicId} and search_key ~>=~ ${prefix} and search_key ~<~ ${`${prefix}\u{10FFFF}`}
          order by search_key using ~<~ limit ${limit})
        union
        (select patient_id from patient_search_token
          where clinic_id = ${clinicId} and token = any(${tokens}::text[])
          group by patient_id having count(*) = ${tokens.length} limit ${limit}))`,
    )
    .orderBy('patient.number')
    .execute()
  return rows.map(toPatient).filter((patient) => holdsEvery(patient, words))
}

/** Two pairs of letters may stand apart in a name: what was found is looked at once more. */
function holdsEvery({ familyName, givenName, familyKana, givenKana }: RecordedPatient, words: readonly string[]): boolean {
  const forms = [searchKey(`${familyName}${givenName}`), searchKey(`${familyKana ?? ''}${givenKana ?? ''}`)]
  return words.every((word) => forms.some((form) => form.includes(searchKey(word))))
}

export type LatestEpisode = Pick<EpisodeRecord, 'episode' | 'procedures' | 'assessments' | 'events' | 'declined'>

/** The latest episode of each of these patients, with what is needed to say how they stand. */
export async function findLatestEpisodes(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, LatestEpisode>> {
  const rows = await db
    .selectFrom('episode_of_care as episode')
    .distinctOn('episode.patient_id')
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
      jsonArrayFrom(
        episode
          .selectFrom('assessment')
          .select(ASSESSMENT_COLUMNS)
          .select((assessment) =>
            jsonArrayFrom(
              assessment
                .selectFrom('assessment_score as given')
                .select(['given.area', 'given.score', 'given.not_sure'])
                .whereRef('given.clinic_id', '=', 'assessment.clinic_id')
                .whereRef('given.assessment_id', '=', 'assessment.id'),
            ).as('scores'),
          )
          .select((assessment) =>
            jsonArrayFrom(
              assessment
                .selectFrom('assessment_extent as extent')
                .select(EXTENT_COLUMNS)
                .whereRef('extent.clinic_id', '=', 'assessment.clinic_id')
                .whereRef('extent.assessment_id', '=', 'assessment.id'),
            ).as('extents'),
          )
          .whereRef('assessment.clinic_id', '=', 'episode.clinic_id')
          .whereRef('assessment.episode_id', '=', 'episode.id'),
      ).as('assessments'),
      jsonArrayFrom(
        episode
          .selectFrom('intercurrent_event')
          .select(INTERCURRENT_EVENT_COLUMNS)
          .whereRef('intercurrent_event.clinic_id', '=', 'episode.clinic_id')
          .whereRef('intercurrent_event.episode_id', '=', 'episode.id')
          .where('intercurrent_event.removed_at', 'is', null)
          .orderBy('intercurrent_event.occurred_on')
          .orderBy('intercurrent_event.id'),
      ).as('events'),
      jsonArrayFrom(
        episode
          .selectFrom('declined_point')
          .select(DECLINED_POINT_COLUMNS)
          .whereRef('declined_point.clinic_id', '=', 'episode.clinic_id')
          .whereRef('declined_point.episode_id', '=', 'episode.id')
          .where('declined_point.removed_at', 'is', null)
          .orderBy('declined_point.created_at')
          .orderBy('declined_point.id'),
      ).as('declined'),
    ])
    .where('episode.clinic_id', '=', clinicId)
    .where('episode.patient_id', '=', sql<string>`any(${patientIds}::uuid[])`)
    .orderBy('episode.patient_id')
    .orderBy('episode.opened_on', 'desc')
    .orderBy('episode.created_at', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [
      row.patient_id,
      {
        episode: toEpisode(row),
        procedures: row.procedures.map(toProcedure),
        assessments: row.assessments.map(toAssessment),
        events: row.events.map(toIntercurrentEvent),
        declined: row.declined.map(toDeclinedPoint),
      },
    ]),
  )
}
