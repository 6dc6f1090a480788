import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { AlertCause } from '../follow-up/alert.ts'
import type { AlertLevel } from '../follow-up/alert-rule.ts'
import type { FollowUpPoint } from '../follow-up/assessment-point.ts'

/** The reasons of the worklist, the one that cannot wait first. */
export const WORKLIST_SECTIONS = ['alerts', 'intakes', 'overdue', 'dueThisWeek'] as const
export type WorklistSection = (typeof WORKLIST_SECTIONS)[number]

/** What waits for staff, with what a sentence about it needs. */
export type WorklistReason =
  /** A warning sign that a form raised, perhaps before it was finished. Open until somebody says what was done. */
  | { readonly kind: 'warning'; readonly alertId: string; readonly codes: readonly string[]; readonly isFormSent: boolean }
  /** What the clinic's alert rules say about the latest answer. */
  | { readonly kind: 'alert'; readonly level: AlertLevel; readonly cause: AlertCause; readonly assessmentId: string }
  /** A first intake that was answered and that nobody has reviewed. */
  | { readonly kind: 'intake'; readonly responseId: string }
  | { readonly kind: 'overdue' | 'due' | 'missed'; readonly point: FollowUpPoint; readonly dueOn: CalendarDate | null }

/** One thing to do. `key` names it for good, so that what was done about it is found again. */
export type WorklistItem = Readonly<{
  key: string
  section: WorklistSection
  reason: WorklistReason
  /** The day since which it waits; null where the dates do not say. */
  since: CalendarDate | null
}>

/** What stands in the list about one episode on one day: its items, the most urgent first. */
export type WorklistEntry = Readonly<{ section: WorklistSection; items: readonly [WorklistItem, ...WorklistItem[]] }>
