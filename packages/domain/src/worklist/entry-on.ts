import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Alert } from '../follow-up/alert.ts'
import type { AlertRule } from '../follow-up/alert-rule.ts'
import type { CheckInFacts } from '../follow-up/alerts-of.ts'
import type { Course, CoursePoint } from '../follow-up/course.ts'
import type { AssessmentPoint, FollowUpPoint } from '../follow-up/assessment-point.ts'
import type { RecordedAct } from './worklist-act.ts'
import type { WorklistEntry, WorklistItem } from './worklist-item.ts'
import { addDays, isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf } from '../calendar/partial-date.ts'
import { ALERT_LEVELS } from '../follow-up/alert-rule.ts'
import { alertsOf } from '../follow-up/alerts-of.ts'
import { isFollowUpPoint } from '../follow-up/assessment-point.ts'
import { DEFAULT_ALERT_RULES } from '../follow-up/default-alert-rules.ts'
import { LINK_RESTS_DAYS } from './worklist-act.ts'
import { WORKLIST_SECTIONS } from './worklist-item.ts'

/** "This week" is today and the six days after it: what falls due later is not yet anybody's work. */
export const DUE_WITHIN_DAYS = 6

/** What is recorded about one episode besides its course. */
export type EpisodeMatters = Readonly<{
  /** The treatment that the course follows; null before a first one. */
  treatmentId: string | null
  /** What each answer said besides its scores. */
  answers: readonly CheckInFacts[]
  /** Warning signs raised by a form and not closed. */
  warnings: readonly Readonly<{ alertId: string; codes: readonly string[]; isFormSent: boolean; raisedOn: CalendarDate }>[]
  /** The answers whose warning signs stand, or stood until they were closed, as warnings of their own. */
  warned: readonly string[]
  /** First intakes answered and not reviewed. */
  intakes: readonly Readonly<{ responseId: string; sentOn: CalendarDate }>[]
  /** Links that were made for a point and not withdrawn. */
  links: readonly Readonly<{ point: AssessmentPoint; sentOn: CalendarDate }>[]
  acts: readonly RecordedAct[]
}>

/**
 * What stands in the worklist about an episode on the day of its course; null: nothing. Red flags override everything, also
 * a course that has ended; about such a course nobody is called otherwise. A warning sign that a form raised stands until
 * it is closed, whatever is answered later; what the rules say stands for the latest answer only. (SCREENS.md, worklist;
 * DOMAIN.md, section 6.)
 */
export function entryOn(course: Course, matters: EpisodeMatters, rules: readonly AlertRule[] = DEFAULT_ALERT_RULES): WorklistEntry | null {
  const { asOf } = course
  if (asOf === null) return null
  const items = [...warningItems(matters), ...alertItems(course, matters, rules), ...intakeItems(matters), ...pointItems(course, matters, rules)]
  const [first, ...rest] = items.filter(({ key }) => !isQuiet(key, matters.acts, asOf)).toSorted(byUrgency)
  return first ? { section: first.section, items: [first, ...rest] } : null
}

const isQuiet = (key: string, acts: readonly RecordedAct[], day: CalendarDate): boolean =>
  acts.some(({ keys, quietUntil }) => keys.includes(key) && (quietUntil === null || !isBefore(quietUntil, day)))

const warningItems = ({ warnings }: EpisodeMatters): readonly WorklistItem[] =>
  warnings.map(({ alertId, codes, isFormSent, raisedOn }) => ({
    key: `warning:${alertId}`,
    section: 'alerts',
    reason: { kind: 'warning', alertId, codes, isFormSent },
    since: raisedOn,
  }))

function alertItems(course: Course, { answers, warned }: EpisodeMatters, rules: readonly AlertRule[]): readonly WorklistItem[] {
  return alertsOf(rules, course, answers).flatMap((alert): WorklistItem[] => {
    const { assessmentId, isCurrent, level } = alert
    if (!isCurrent || assessmentId === null) return []
    if (hasEnded(course) && level !== 'callNow') return []
    if (warned.includes(assessmentId) && SAID_BY_WARNINGS.includes(alert.reason)) return []
    const since = course.latestAnswer?.answeredOn ?? null
    return [{ key: keyOf(alert, assessmentId), section: 'alerts', reason: { kind: 'alert', level, cause: causeOf(alert), assessmentId }, since }]
  })
}

/** The form's own warning says which sign it was, and it is closed as one. */
const SAID_BY_WARNINGS: readonly Alert['reason'][] = ['redFlag', 'saddleNumbness']

function causeOf({ ruleId: _rule, level: _level, assessmentId: _assessment, isCurrent: _current, ...cause }: Alert) {
  return cause
}

const keyOf = (alert: Alert, assessmentId: string): string =>
  [alert.reason, ...('area' in alert ? [alert.area] : []), assessmentId].join(':')

const intakeItems = ({ intakes }: EpisodeMatters): readonly WorklistItem[] =>
  intakes.map(({ responseId, sentOn }) => ({
    key: `intake:${responseId}`,
    section: 'intakes',
    reason: { kind: 'intake', responseId },
    since: sentOn,
  }))

/** Overdue by the protocol alone; missed only where a rule of the clinic asks for it. */
function pointItems(course: Course, matters: EpisodeMatters, rules: readonly AlertRule[]): readonly WorklistItem[] {
  if (hasEnded(course)) return []
  return course.points.flatMap((found): WorklistItem[] => {
    const { point, status, dueOn } = found
    if (!isFollowUpPoint(point) || hasFreshLink(point, matters, course.asOf)) return []
    const about = (kind: 'overdue' | 'due' | 'missed', section: WorklistItem['section']): WorklistItem[] => [
      { key: `${kind}:${matters.treatmentId}:${point}`, section, reason: { kind, point, dueOn }, since: dueOn },
    ]
    if (status === 'overdue') return about('overdue', 'overdue')
    if (status === 'due' && isDueSoon(found, course.asOf)) return about('due', 'dueThisWeek')
    return status === 'missed' && asksForMissed(rules, point) ? about('missed', 'overdue') : []
  })
}

const hasFreshLink = (asked: FollowUpPoint, { links }: EpisodeMatters, today: CalendarDate | null): boolean =>
  today !== null && links.some(({ point, sentOn }) => point === asked && isBefore(today, addDays(sentOn, LINK_RESTS_DAYS)))

const isDueSoon = ({ dueOn }: CoursePoint, today: CalendarDate | null): boolean =>
  dueOn === null || today === null || !isBefore(addDays(today, DUE_WITHIN_DAYS), dueOn)

const asksForMissed = (rules: readonly AlertRule[], point: FollowUpPoint): boolean =>
  rules.some(({ when }) => when.kind === 'pointStatus' && when.status === 'missed' && when.points.includes(point))

const hasEnded = ({ closed, asOf }: Course): boolean =>
  closed !== null && (asOf === null || !isBefore(asOf, firstDayOf(closed.on)))

/** By section, then by how soon somebody must act, then what waits longest. */
function byUrgency(a: WorklistItem, b: WorklistItem): number {
  const bySection = WORKLIST_SECTIONS.indexOf(a.section) - WORKLIST_SECTIONS.indexOf(b.section)
  return bySection || rankOf(a) - rankOf(b) || ((a.since ?? '') < (b.since ?? '') ? -1 : 1)
}

/** How soon somebody must act on it, the soonest 0. */
export const rankOf = ({ reason }: WorklistItem): number => (reason.kind === 'alert' ? ALERT_LEVELS.indexOf(reason.level) : 0)
