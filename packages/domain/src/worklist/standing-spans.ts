import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { AlertRule } from '../follow-up/alert-rule.ts'
import type { Course } from '../follow-up/course.ts'
import type { FollowUpProtocol } from '../follow-up/protocol.ts'
import type { Standing } from '../follow-up/standing.ts'
import type { EpisodeMatters } from './entry-on.ts'
import type { WorklistEntry } from './worklist-item.ts'
import { addDays, isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { FOLLOW_UP_POINTS } from '../follow-up/assessment-point.ts'
import { DEFAULT_PROTOCOL } from '../follow-up/protocol.ts'
import { standingOf } from '../follow-up/standing.ts'
import { dueRangeOf } from '../follow-up/window.ts'
import { LINK_RESTS_DAYS } from './worklist-act.ts'
import { DUE_WITHIN_DAYS, entryOn } from './entry-on.ts'

/** Some days in a row on which an episode stands the same. `until` null: from then on. */
export type StandingSpan = Readonly<{
  from: CalendarDate
  until: CalendarDate | null
  standing: Standing
  entry: WorklistEntry | null
}>

export type EpisodeAhead = Readonly<{
  /** What the domain makes of the episode on a day. */
  courseOn: (day: CalendarDate) => Course
  matters: EpisodeMatters
  treatments: readonly PartialDate[]
  /** The days of its answers, its closing, and whatever else counts from a day on. */
  otherDays: readonly PartialDate[]
  /** The protocol of a treatment by its date; the default where left out. */
  protocolOf?: (treatedOn: PartialDate) => FollowUpProtocol
  /** The alert rules in force on a day; the default ones where left out. */
  rulesOn?: (day: CalendarDate) => readonly AlertRule[]
}>

/**
 * How an episode stands from a day on, if nothing more is recorded: time alone makes a point due, overdue and missed, and
 * brings a paused matter back. For a list that must not compute everybody's course whenever it is opened. A test asks
 * day by day and finds the same.
 */
export function standingSpans(ahead: EpisodeAhead, today: CalendarDate): readonly StandingSpan[] {
  const days = [today, ...changeDays(ahead).filter((day) => isBefore(today, day))]
  const spans: (StandingSpan & { readonly same: string })[] = []
  for (const from of days) {
    const course = ahead.courseOn(from)
    const [standing, entry] = [standingOf(course), entryOn(course, ahead.matters, ahead.rulesOn?.(from))]
    const same = JSON.stringify([standing, entry])
    const last = spans.at(-1)
    if (last?.same === same) continue
    if (last) spans[spans.length - 1] = { ...last, until: addDays(from, -1) }
    spans.push({ from, until: null, standing, entry, same })
  }
  return spans.map(({ same: _same, ...span }) => span)
}

/** Every day on which something may read differently from the day before, in order. */
function changeDays({ treatments, otherDays, matters, protocolOf = () => DEFAULT_PROTOCOL }: EpisodeAhead): readonly CalendarDate[] {
  const days = [
    ...treatments.flatMap((treatedOn) => [...dayAndNext(treatedOn), ...pointDays(treatedOn, protocolOf(treatedOn))]),
    ...otherDays.flatMap(dayAndNext),
    ...matters.links.map(({ sentOn }) => addDays(sentOn, LINK_RESTS_DAYS)),
    ...matters.acts.flatMap(({ quietUntil }) => (quietUntil === null ? [] : [addDays(quietUntil, 1)])),
  ]
  return [...new Set(days)].toSorted()
}

const dayAndNext = (day: PartialDate): readonly CalendarDate[] =>
  [firstDayOf(day), lastDayOf(day)].flatMap((one) => [one, addDays(one, 1)])

const pointDays = (treatedOn: PartialDate, protocol: FollowUpProtocol): readonly CalendarDate[] =>
  FOLLOW_UP_POINTS.flatMap((point) => {
    const { opensOnDay, closesOnDay, graceDays } = protocol.points[point]
    const due = dueRangeOf(point, treatedOn, protocol)
    return [
      ...[firstDayOf(treatedOn), lastDayOf(treatedOn)].flatMap((day) => [addDays(day, opensOnDay), addDays(day, closesOnDay + 1)]),
      ...[due.first, due.last].flatMap((day) => [addDays(day, -DUE_WITHIN_DAYS), addDays(day, graceDays)]),
    ]
  })
