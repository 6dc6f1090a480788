import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { Course, CoursePoint } from './course.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf } from '../calendar/partial-date.ts'
import { isFollowUpPoint } from './assessment-point.ts'

/** Where a patient stands today: one word for a list. */
export const STANDINGS = [
  'notYetTreated',
  'notDue',
  'due',
  'overdue',
  'missed',
  'flare',
  'worse',
  'rebound',
  'complete',
  'cannotSay',
] as const
export type StandingKind = (typeof STANDINGS)[number]

export type Standing = Readonly<{
  standing: StandingKind
  /** The point that the word is about; null where it is about none. */
  point: FollowUpPoint | null
  dueOn: CalendarDate | null
}>

/**
 * The one word for a course. Signals of the latest answer come first (worse, then rebound, then flare), because a
 * person must act on them; then what is open now; then, by the last point that has come up, whether it was missed or
 * cannot be said; then what comes next. A course that has ended is complete: nobody is to be called about it.
 */
export function standingOf(course: Course): Standing {
  if (hasEnded(course)) return about('complete')
  if (isNotYetTreated(course)) return about('notYetTreated')
  const signal = signalOfLatestAnswer(course)
  if (signal) return signal

  const followUps = course.points.filter((point): point is FollowUp => isFollowUpPoint(point.point))
  const open = followUps.find(({ status }) => status === 'overdue' || status === 'due')
  if (open) return about(open.status === 'overdue' ? 'overdue' : 'due', open)

  const cameUp = followUps.findLast(({ status }) => status !== 'notDue')
  if (cameUp?.status === 'missed') return about('missed', cameUp)
  if (cameUp?.status === 'cannotSay') return about('cannotSay', cameUp)
  const next = followUps.find(({ status }) => status === 'notDue')
  return next ? about('notDue', next) : about('complete')
}

type FollowUp = CoursePoint & { point: FollowUpPoint }

const about = (standing: StandingKind, point: FollowUp | null = null): Standing => ({
  standing,
  point: point?.point ?? null,
  dueOn: point?.dueOn ?? null,
})

const isNotYetTreated = ({ treatedOn, asOf }: Course): boolean =>
  treatedOn === null || (asOf !== null && isBefore(asOf, firstDayOf(treatedOn)))

const hasEnded = ({ closed, asOf }: Course): boolean =>
  closed !== null && (asOf === null || !isBefore(asOf, firstDayOf(closed.on)))

function signalOfLatestAnswer({ signals, latestAnswer }: Course): Standing | null {
  const latest = signals.filter((signal) => signal.assessmentId === latestAnswer?.id)
  for (const kind of ['worse', 'rebound', 'flare'] as const) {
    const signal = latest.find((candidate) => candidate.kind === kind)
    if (signal) {
      const { point } = signal
      return { standing: kind, point: point && isFollowUpPoint(point) ? point : null, dueOn: null }
    }
  }
  return null
}
