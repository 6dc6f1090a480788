import type { AlertRuleSet } from '@sebone/domain/follow-up/alert-rule'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import * as z from 'zod'
import { toAssessment } from '../assessment/assessment.repository.ts'
import { ASSESSMENTS_OF_EPISODE } from '../assessment/assessments-of-episode.repository.ts'
import type { RecordedAssessment } from '../assessment/recorded-assessment.ts'
import { CARE_RULE_COLUMNS, toAlertRuleSets, toCareRules } from '../care-rules/care-rules.repository.ts'
import { compiledOnce } from '../compiled-once.repository.ts'
import type { Db } from '../database.ts'
import { EPISODE_COLUMNS, toEpisode } from '../episode/episode.repository.ts'
import type { RecordedEpisode } from '../episode/recorded-episode.ts'
import { PROCEDURE_COLUMNS, toProcedure } from '../procedure/procedure.repository.ts'
import type { RecordedProcedure } from '../procedure/recorded-procedure.ts'
import { parseRow } from '../row.ts'
import { sql } from 'kysely'

const SentResponse = z.object({
  instrumentId: z.string(),
  instrumentVersion: z.int(),
  point: z.enum(ASSESSMENT_POINTS),
  answers: Answers,
})

export type SentCourse = z.infer<typeof SentResponse> & {
  readonly assessmentId: string
  readonly episode: RecordedEpisode
  readonly procedures: readonly RecordedProcedure[]
  readonly assessments: readonly RecordedAssessment[]
  readonly rules: CareRules
  readonly alertRules: readonly AlertRuleSet[]
}

const sentCourseRows = compiledOnce((db, clinicId: string, requestId: string) =>
  db
    .selectFrom('questionnaire_response as response')
    .innerJoin('assessment_request as request', (join) =>
      join.onRef('request.clinic_id', '=', 'response.clinic_id').onRef('request.id', '=', 'response.request_id'),
    )
    .innerJoin('episode_of_care as episode', (join) =>
      join.onRef('episode.clinic_id', '=', 'response.clinic_id').onRef('episode.id', '=', 'response.episode_id'),
    )
    .select(EPISODE_COLUMNS)
    .select(['response.instrument_id', 'response.instrument_version', 'response.answers', 'request.point'])
    .select((eb) =>
      // Not joined: a merge would walk through every answer of the clinic.
      eb
        .selectFrom('assessment as answered')
        .select('answered.id')
        .whereRef('answered.clinic_id', '=', 'response.clinic_id')
        .whereRef('answered.response_id', '=', 'response.id')
        .as('assessment_id'),
    )
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('procedure')
          .select(PROCEDURE_COLUMNS)
          .select(sql<[]>`'[]'::json`.as('not_treated'))
          .whereRef('procedure.clinic_id', '=', 'episode.clinic_id')
          .whereRef('procedure.episode_id', '=', 'episode.id'),
      ).as('procedures'),
      ASSESSMENTS_OF_EPISODE,
      jsonArrayFrom(
        eb
          .selectFrom('setting_version as rule')
          .select(CARE_RULE_COLUMNS)
          .whereRef('rule.clinic_id', '=', 'response.clinic_id')
          .orderBy('rule.position'),
      ).as('rules'),
    ])
    .where('response.clinic_id', '=', clinicId)
    .where('response.request_id', '=', requestId),
)

/** What was sent, with the course that it stands in and the rules of the clinic: one statement, for it follows every check-in. */
export async function findSentCourse(db: Db, clinicId: string, requestId: string): Promise<SentCourse | null> {
  const [row] = (await sentCourseRows(db, clinicId, requestId)).rows
  if (!row || row.assessment_id === null) return null
  const response = parseRow('questionnaire_response', requestId, SentResponse, {
    instrumentId: row.instrument_id,
    instrumentVersion: row.instrument_version,
    point: row.point,
    answers: row.answers,
  })
  return {
    ...response,
    assessmentId: row.assessment_id,
    episode: toEpisode(row),
    procedures: row.procedures.map(toProcedure),
    assessments: row.assessments.map(toAssessment),
    rules: toCareRules(row.rules),
    alertRules: toAlertRuleSets(row.rules),
  }
}
