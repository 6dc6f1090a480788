import type { Course } from '@sebone/domain/follow-up/course'
import type { EpisodePage } from '../../data/api.ts'

/** The course that is followed now: of the last treatment, or the time before a first one. There is always one. */
export function lastCourseOf({ courses }: Pick<EpisodePage, 'courses'>): Course {
  const last = courses.at(-1)
  if (!last) throw new Error('an episode without a course')
  return last.course
}
