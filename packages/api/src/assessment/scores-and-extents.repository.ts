import type { Database } from '@sebone/db/tables/database'
import { expressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { EXTENT_COLUMNS } from './extent.repository.ts'

const inAssessment = expressionBuilder<Database, 'assessment'>()

/** What stands in rows of its own under the `assessment` that a statement selects from, as JSON for `toAssessment`. */
export const SCORES_AND_EXTENTS = [
  jsonArrayFrom(
    inAssessment
      .selectFrom('assessment_score as given')
      .select(['given.area', 'given.score', 'given.not_sure'])
      .whereRef('given.clinic_id', '=', 'assessment.clinic_id')
      .whereRef('given.assessment_id', '=', 'assessment.id'),
  ).as('scores'),
  jsonArrayFrom(
    inAssessment
      .selectFrom('assessment_extent as extent')
      .select(EXTENT_COLUMNS)
      .whereRef('extent.clinic_id', '=', 'assessment.clinic_id')
      .whereRef('extent.assessment_id', '=', 'assessment.id'),
  ).as('extents'),
] as const
