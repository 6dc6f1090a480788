import type { Database } from '@sebone/db/tables/database'
import { expressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { ASSESSMENT_COLUMNS } from './assessment.repository.ts'
import { SCORES_AND_EXTENTS } from './scores-and-extents.repository.ts'

const inEpisode = expressionBuilder<Database & { episode: Database['episode_of_care'] }, 'episode'>()

const ofEpisode = inEpisode
  .selectFrom('assessment')
  .select(ASSESSMENT_COLUMNS)
  .select(SCORES_AND_EXTENTS)
  .whereRef('assessment.clinic_id', '=', 'episode.clinic_id')
  .whereRef('assessment.episode_id', '=', 'episode.id')

/** Every assessment of the `episode` that a statement selects from, as JSON for `toAssessment`, in no order. */
export const ASSESSMENTS_OF_EPISODE = jsonArrayFrom(ofEpisode).as('assessments')

/** The same in the order in which they were recorded. */
export const ASSESSMENTS_AS_RECORDED = jsonArrayFrom(ofEpisode.orderBy('assessment.created_at').orderBy('assessment.id')).as('assessments')
