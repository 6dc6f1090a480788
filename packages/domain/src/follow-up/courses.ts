import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import type { Course } from './course.ts'
import type { CareRules } from './care-rules.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { isFollowUpPoint } from './assessment-point.ts'
import { courseOf } from './course.ts'
import { DEFAULT_CARE_RULES, rulesFor } from './care-rules.ts'
import { dueRangeOf } from './window.ts'

export type Treatment = Readonly<{ id: string; method: TreatmentMethod; performedIn: PartialDate }>
export type TreatmentCourse = Readonly<{ treatmentId: string; course: Course }>

/**
 * One course per treatment of an episode, earliest first. A later treatment ends the course before it, which is kept;
 * `closed` ends the last one. Every course has its own baseline, the last answer before its treatment. An answer that
 * states a point but no day counts for the earliest treatment that had this point before the next one.
 * Each is followed by the versions that are valid on the day of its treatment (`rulesFor`).
 * Without a treatment there are no courses: see `courseOf` with `treatedOn: null`.
 */
export function coursesOf(facts: {
  readonly treatments: readonly Treatment[]
  readonly assessments: readonly AssessmentFacts[]
  readonly today: CalendarDate | null
  readonly closed?: CourseClosing | null
  readonly rules?: CareRules
}): readonly TreatmentCourse[] {
  const { today, rules = DEFAULT_CARE_RULES } = facts
  const treatments = facts.treatments.toSorted(compareTreatments)
  const undated = facts.assessments.filter(({ answeredOn }) => answeredOn === null)
  const ownerOf = (point: AssessmentPoint | null) =>
    Math.max(0, treatments.findIndex((treatment, i) => hasPoint(treatment, treatments[i + 1], point, rulesFor(treatment, rules).protocol)))

  return treatments.map((treatment, index) => {
    const next = treatments[index + 1]
    return {
      treatmentId: treatment.id,
      course: courseOf({
        treatedOn: treatment.performedIn,
        assessments: [
          ...(index === 0 ? dated(facts.assessments) : datedFor(treatment, facts.assessments)),
          ...undated.filter(({ point }) => ownerOf(point) === index),
        ],
        today,
        ...rulesFor(treatment, rules),
        closed: next ? { reason: 'treatedAgain', on: next.performedIn } : (facts.closed ?? null),
      }),
    }
  })
}

function compareTreatments(a: Treatment, b: Treatment): number {
  const [keyA, keyB] = [a, b].map((t) => `${firstDayOf(t.performedIn)} ${lastDayOf(t.performedIn)} ${t.id}`)
  return String(keyA) < String(keyB) ? -1 : 1
}

function hasPoint(
  treatment: Treatment,
  next: Treatment | undefined,
  point: AssessmentPoint | null,
  protocol: FollowUpProtocol,
): boolean {
  if (!next || point === null || !isFollowUpPoint(point)) return true
  return !isBefore(lastDayOf(next.performedIn), dueRangeOf(point, treatment.performedIn, protocol).first)
}

const dated = (assessments: readonly AssessmentFacts[]) => assessments.filter(({ answeredOn }) => answeredOn !== null)

/** Of the answers before a repeated treatment only the last: the others belong to the course before. */
function datedFor(treatment: Treatment, assessments: readonly AssessmentFacts[]): readonly AssessmentFacts[] {
  const isBeforeTreatment = ({ answeredOn }: AssessmentFacts) =>
    answeredOn !== null && !isBefore(firstDayOf(treatment.performedIn), answeredOn)
  const last = assessments
    .filter(isBeforeTreatment)
    .reduce<AssessmentFacts | null>((latest, next) => (latest && !isLater(next, latest) ? latest : next), null)
  return dated(assessments).filter((assessment) => assessment === last || !isBeforeTreatment(assessment))
}

/** On one day by id, as everywhere in a course. */
const isLater = (a: AssessmentFacts, b: AssessmentFacts): boolean =>
  `${a.answeredOn} ${a.id}` > `${b.answeredOn} ${b.id}`
