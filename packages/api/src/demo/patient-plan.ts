import type { Condition } from '@sebone/domain/episode/condition'
import type { EpisodeOfCare } from '@sebone/domain/episode/episode-of-care'
import type { Patient } from '@sebone/domain/episode/patient'
import type { Procedure } from '@sebone/domain/episode/procedure'
import type { AssessmentFields } from '../assessment/assessment.repository.ts'

/** One made-up or published person with everything that is recorded about them. */
export type PatientPlan = {
  readonly number: number
  readonly patient: Omit<Patient, 'number'>
  readonly episode: EpisodeOfCare
  readonly conditions: readonly Condition[]
  readonly procedures: readonly Procedure[]
  readonly assessments: readonly AssessmentFields[]
}
