import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { Result } from '../result.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { accept, refuse } from '../result.ts'

/**
 * What happens to people between treatment and the last point, besides their symptoms. Each is recorded, and is an
 * outcome of its own: a patient operated on elsewhere is not a missing answer (ICH E9 (R1) calls these intercurrent
 * events).
 */
export const INTERCURRENT_EVENTS = ['treatedAgain', 'operatedElsewhere', 'died', 'lostToFollowUp'] as const
export type IntercurrentEventKind = (typeof INTERCURRENT_EVENTS)[number]

export type IntercurrentEvent = Readonly<{
  id: string
  kind: IntercurrentEventKind
  /** May be known to the month or year only. */
  on: PartialDate
  note: string | null
}>

export type IntercurrentEventRefusal =
  | { readonly code: 'eventBeforeTreatment'; readonly kind: IntercurrentEventKind; readonly on: PartialDate; readonly treatedOn: PartialDate }
  | { readonly code: 'eventInFuture'; readonly kind: IntercurrentEventKind; readonly on: PartialDate }
  /** Somebody answered after the day on which they are said to have died: one of the two dates is wrong. */
  | { readonly code: 'answeredAfterDeath'; readonly on: PartialDate; readonly answeredOn: CalendarDate }

/** Whether an event can be true. Refused only where it is wrong for every day that partial dates may mean. */
export function checkIntercurrentEvent(
  event: IntercurrentEvent,
  facts: {
    readonly treatedOn: PartialDate
    readonly assessments: readonly Pick<AssessmentFacts, 'answeredOn'>[]
    readonly today: CalendarDate
  },
): Result<IntercurrentEvent, IntercurrentEventRefusal> {
  const { kind, on } = event
  if (isBefore(facts.today, firstDayOf(on))) return refuse({ code: 'eventInFuture', kind, on })
  if (isBefore(lastDayOf(on), firstDayOf(facts.treatedOn))) {
    return refuse({ code: 'eventBeforeTreatment', kind, on, treatedOn: facts.treatedOn })
  }
  const later = facts.assessments.find(({ answeredOn }) => answeredOn !== null && isBefore(lastDayOf(on), answeredOn))
  if (kind === 'died' && later?.answeredOn) return refuse({ code: 'answeredAfterDeath', on, answeredOn: later.answeredOn })
  return accept(event)
}

/**
 * What ends the course: the earliest event after which its own points no longer apply. Being lost to follow-up ends
 * nothing, since the points still apply and stay missed. Null when there is none.
 */
export function closingOf(events: readonly IntercurrentEvent[]): CourseClosing | null {
  const [first] = events
    .flatMap(({ kind, on }) => (kind === 'lostToFollowUp' ? [] : [{ reason: kind, on }]))
    .toSorted((a, b) => compareDays(a.on, b.on))
  return first ?? null
}

const compareDays = (a: PartialDate, b: PartialDate): number => {
  const [keyA, keyB] = [a, b].map((date) => `${firstDayOf(date)} ${lastDayOf(date)}`)
  return String(keyA) < String(keyB) ? -1 : 1
}
