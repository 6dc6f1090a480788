import type { Course } from '@sebone/domain/follow-up/course'
import { placeAssessments } from '@sebone/domain/follow-up/place-assessments'
import type { EpisodePage } from '../../data/api.ts'

type Answer = EpisodePage['assessments'][number]

/** The latest first; an answer without a day stands where its point does. */
export function latestFirst(
  answers: readonly Answer[],
  { treatedOn, protocol }: Pick<Course, 'treatedOn' | 'protocol'>,
): readonly Answer[] {
  const placed = placeAssessments({ treatedOn, assessments: answers, closed: null, protocol })
  const ids = placed.map(({ assessment }) => assessment.id)
  return answers.toSorted((a, b) => ids.indexOf(b.id) - ids.indexOf(a.id))
}
