import { FOLLOW_UP_POINTS, type AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { EpisodePage } from './api.ts'

const ANSWERED_OR_PAST = ['recorded', 'missed', 'declined', 'notApplicable']

/** The point to ask for next: before a treatment the baseline, after it the first that still can be answered. */
export function suggestedPoint({ courses }: Pick<EpisodePage, 'courses'>): AssessmentPoint {
  const course = courses.at(-1)?.course
  if (!course?.treatedOn) return 'baseline'
  const isPast = (asked: AssessmentPoint) =>
    course.points.some(({ point, status }) => point === asked && ANSWERED_OR_PAST.includes(status))
  return FOLLOW_UP_POINTS.find((point) => !isPast(point)) ?? 'baseline'
}
