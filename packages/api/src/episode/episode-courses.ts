import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { rulesFor } from '@sebone/domain/follow-up/care-rules'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import type { AssessmentFacts } from '@sebone/domain/follow-up/assessment'
import type { Course } from '@sebone/domain/follow-up/course'
import { courseOf } from '@sebone/domain/follow-up/course'
import { coursesOf } from '@sebone/domain/follow-up/courses'
import type { Treatment } from '@sebone/domain/follow-up/courses'
import { standingOf } from '@sebone/domain/follow-up/standing'
import type { Standing } from '@sebone/domain/follow-up/standing'
import type { RecordedEpisode } from './recorded-episode.ts'

type EpisodeFacts = {
  readonly episode: Pick<RecordedEpisode, 'closedOn' | 'closedReason'>
  readonly procedures: readonly Treatment[]
  readonly assessments: readonly AssessmentFacts[]
  readonly today: CalendarDate
  /** The clinic's versions: each treatment is followed by those of its day. */
  readonly rules: CareRules
}

export type EpisodeCourses = {
  readonly courses: readonly { readonly procedureId: string | null; readonly course: Course }[]
  /** By the last treatment, which is the one that is followed up. */
  readonly standing: Standing
  readonly lastCourse: Course
}

/** What the domain makes of one episode as of today: a course per treatment, or the time before a first one. */
export function episodeCourses({ episode, procedures, assessments, today, rules }: EpisodeFacts): EpisodeCourses {
  const { closedOn, closedReason } = episode
  const closed = closedOn && closedReason ? { reason: closedReason, on: closedOn } : null
  const courses = coursesOf({ treatments: procedures, assessments, today, closed, rules }).map(({ treatmentId, course }) => ({
    procedureId: treatmentId,
    course,
  }))
  const last = courses.at(-1)
  if (last) return { courses, standing: standingOf(last.course), lastCourse: last.course }
  const ahead = rulesFor({ method: 'cellgel', performedIn: today }, rules)
  const course = courseOf({ treatedOn: null, assessments, today, closed, ...ahead })
  return { courses: [{ procedureId: null, course }], standing: standingOf(course), lastCourse: course }
}
