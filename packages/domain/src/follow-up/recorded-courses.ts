import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { ClosedReason } from '../episode/closed-reason.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CareRules } from './care-rules.ts'
import type { CourseClosing } from './course-closing.ts'
import type { Treatment, TreatmentCourse } from './courses.ts'
import type { IntercurrentEvent } from './intercurrent-event.ts'
import { coursesOf } from './courses.ts'

/** An episode as it is recorded, with the rules by which its treatments are followed. */
export type EpisodeRecord = Readonly<{
  episode: Readonly<{ closedOn: CalendarDate | null; closedReason: ClosedReason | null }>
  procedures: readonly Treatment[]
  assessments: readonly AssessmentFacts[]
  events?: readonly IntercurrentEvent[]
  declined?: readonly Readonly<{ procedureId: string; point: FollowUpPoint }>[]
  today: CalendarDate
  /** The clinic's versions: each treatment is followed by those of its day. */
  rules: CareRules
}>

/** What closed an episode; null while it is open. */
export const closingOfEpisode = ({ closedOn, closedReason }: EpisodeRecord['episode']): CourseClosing | null =>
  closedOn && closedReason ? { reason: closedReason, on: closedOn } : null

/** A course per treatment of an episode, earliest first, from its record; none before the first treatment. */
export function recordedCourses({ episode, procedures, declined = [], ...facts }: EpisodeRecord): readonly TreatmentCourse[] {
  const treatments = procedures.map((procedure) => ({
    ...procedure,
    declined: declined.filter(({ procedureId }) => procedureId === procedure.id).map(({ point }) => point),
  }))
  return coursesOf({ ...facts, treatments, closed: closingOfEpisode(episode) })
}
