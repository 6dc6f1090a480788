import { isFollowUpPoint, type AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { EpisodePage } from '../../data/api.ts'

const OPEN = ['overdue', 'due', 'notDue', 'cannotSay']

/** The point that is asked for next: what stands open now, else the first still to come; before a treatment, the baseline. */
export function suggestedPoint({ courses, standing }: EpisodePage): AssessmentPoint {
  if (standing.point && OPEN.includes(standing.standing)) return standing.point
  const course = courses.at(-1)?.course
  if (!course?.treatedOn) return 'baseline'
  const next = course.points.find(({ point, status }) => isFollowUpPoint(point) && OPEN.includes(status))
  return next?.point ?? 'baseline'
}
