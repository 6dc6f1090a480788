import type { Alert } from './alert.ts'
import type { Course } from './course.ts'
import { standingOf, type Standing } from './standing.ts'

/** What a list shows first: a warning sign whatever else is true, else the standing of the course. */
export type Urgency =
  | { readonly kind: 'callNow'; readonly alerts: readonly [Alert, ...Alert[]] }
  | { readonly kind: 'standing'; readonly standing: Standing }

/**
 * Red flags override everything, also a course that has ended, a flare that is expected, and an answer that is otherwise
 * better. Only alerts about the latest answer count here; whether an earlier one was dealt with is recorded elsewhere.
 */
export function urgencyOf(course: Course, alerts: readonly Alert[]): Urgency {
  const [first, ...rest] = alerts.filter(({ level, isCurrent }) => level === 'callNow' && isCurrent)
  return first ? { kind: 'callNow', alerts: [first, ...rest] } : { kind: 'standing', standing: standingOf(course) }
}
