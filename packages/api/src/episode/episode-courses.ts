import { rulesFor } from '@sebone/domain/follow-up/care-rules'
import type { Course } from '@sebone/domain/follow-up/course'
import { courseOf } from '@sebone/domain/follow-up/course'
import { closingOfEpisode, recordedCourses } from '@sebone/domain/follow-up/recorded-courses'
import type { EpisodeRecord } from '@sebone/domain/follow-up/recorded-courses'
import { standingOf } from '@sebone/domain/follow-up/standing'
import type { Standing } from '@sebone/domain/follow-up/standing'

export type EpisodeCourses = {
  readonly courses: readonly { readonly procedureId: string | null; readonly course: Course }[]
  /** By the last treatment, which is the one that is followed up. */
  readonly standing: Standing
  readonly lastCourse: Course
}

/** What the domain makes of one episode as of today: a course per treatment, or the time before a first one. */
export function episodeCourses(record: EpisodeRecord): EpisodeCourses {
  const courses = recordedCourses(record).map(({ treatmentId, course }) => ({ procedureId: treatmentId, course }))
  const last = courses.at(-1)
  if (last) return { courses, standing: standingOf(last.course), lastCourse: last.course }
  const { assessments, today, rules } = record
  const ahead = rulesFor({ method: 'cellgel', performedIn: today }, rules)
  const course = courseOf({ treatedOn: null, assessments, today, closed: closingOfEpisode(record.episode), ...ahead })
  return { courses: [{ procedureId: null, course }], standing: standingOf(course), lastCourse: course }
}
