import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import { placeAssessments } from '@sebone/domain/follow-up/place-assessments'
import { DEFAULT_PROTOCOL } from '@sebone/domain/follow-up/protocol'
import type { EpisodePage } from '../../data/api.ts'

type Answer = EpisodePage['assessments'][number]

/** The latest first; an answer without a day stands where its point does. */
export function latestFirst(answers: readonly Answer[], treatedOn: PartialDate | null): readonly Answer[] {
  const placed = placeAssessments({ treatedOn, assessments: answers, closed: null, protocol: DEFAULT_PROTOCOL })
  const ids = placed.map(({ assessment }) => assessment.id)
  return answers.toSorted((a, b) => ids.indexOf(b.id) - ids.indexOf(a.id))
}
