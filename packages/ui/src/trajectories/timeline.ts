import { daysBetween } from '@sebone/domain/calendar/calendar-date'
import { firstDayOf, precisionOf } from '@sebone/domain/calendar/partial-date'
import { isFollowUpPoint, type AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { AssessmentFacts, Course } from '@sebone/domain/follow-up/course'

/** An answer at its true day (or, marked, at the nominal one of its point). */
export type DrawnAnswer = {
  readonly assessment: AssessmentFacts
  /** Null for an answer outside every window. */
  readonly point: AssessmentPoint | null
  readonly day: number
  readonly isNominal: boolean
}

export type Timeline = {
  readonly answers: readonly DrawnAnswer[]
  /** Points that came up, or may have, and left nothing: lines across them are broken. */
  readonly gaps: readonly { readonly day: number; readonly isCertain: boolean }[]
  readonly ticks: readonly { readonly point: AssessmentPoint; readonly day: number }[]
  readonly from: number
  readonly to: number
  /** Answers of which nobody can say how many days after treatment they were given. */
  readonly notDrawn: readonly AssessmentFacts[]
}

/** A baseline further back than this would push the weeks after treatment together; it is drawn here, and said so. */
export const EARLIEST_DAY = -28
const NOTHING_CAME = ['missed', 'declined', 'overdue'] as const
const MAY_HAVE_COME = ['cannotSay', 'notApplicable'] as const

export const timelineOf = (course: Course): Timeline => {
  const scheduled = course.points.flatMap(({ point, assessment, drawnAtDay, dayIsNominal }): readonly DrawnAnswer[] =>
    assessment && drawnAtDay !== null ? [{ assessment, point, day: drawnAtDay, isNominal: dayIsNominal }] : [],
  )
  const unscheduled = course.unscheduled.flatMap((assessment): readonly DrawnAnswer[] => {
    const day = dayOf(assessment, course)
    return day === null ? [] : [{ assessment, point: null, day, isNominal: false }]
  })
  const answers = [...scheduled, ...unscheduled].sort((a, b) => a.day - b.day)
  const nominalDays = course.points.flatMap(({ point, status }) =>
    isFollowUpPoint(point) ? [{ point, status, day: course.protocol.points[point].nominalDay }] : [],
  )
  const first = answers[0]?.day ?? 0
  const last = Math.max(0, ...answers.map(({ day }) => day), ...nominalDays.map(({ day }) => day))
  return {
    answers,
    gaps: nominalDays.flatMap(({ status, day }) => {
      const isCertain = NOTHING_CAME.some((each) => each === status)
      return isCertain || MAY_HAVE_COME.some((each) => each === status) ? [{ day, isCertain }] : []
    }),
    ticks: nominalDays,
    from: Math.max(Math.min(first, 0), EARLIEST_DAY),
    to: last,
    notDrawn: course.unscheduled.filter((assessment) => dayOf(assessment, course) === null),
  }
}

const dayOf = ({ answeredOn }: AssessmentFacts, { treatedOn }: Course): number | null =>
  answeredOn && treatedOn && precisionOf(treatedOn) === 'day' ? daysBetween(firstDayOf(treatedOn), answeredOn) : null
