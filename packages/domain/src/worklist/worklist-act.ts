import { addDays, type CalendarDate } from '../calendar/calendar-date.ts'

/** Done for now: the matter comes back when its time is over, unless an answer has come. */
export const PAUSING_ACTS = ['notReached', 'promised'] as const
export type PausingAct = (typeof PAUSING_ACTS)[number]

/** Done for good, with a word on what was done. A new answer raises a matter of its own. */
export const SETTLING_ACTS = ['called', 'reassured', 'closed'] as const
export type SettlingAct = (typeof SETTLING_ACTS)[number]

export const WORKLIST_ACTS = [...PAUSING_ACTS, ...SETTLING_ACTS] as const
export type WorklistAct = (typeof WORKLIST_ACTS)[number]

/**
 * For how many days, the day itself included, a matter stays off the list. Our defaults, the clinic decides: who was not
 * reached is tried again the next day, a promise gets a week.
 */
export const DAYS_QUIET: Readonly<Record<PausingAct, number>> = { notReached: 1, promised: 7 }

/** For so many days, the day itself included, nobody is asked again who was sent a link about the same point. The clinic decides. */
export const LINK_RESTS_DAYS = 3

export const isPausing = (act: WorklistAct): act is PausingAct => PAUSING_ACTS.some((one) => one === act)

/** The last day on which the matter stays off the list; null: for good. */
export const quietUntil = (act: WorklistAct, on: CalendarDate): CalendarDate | null =>
  isPausing(act) ? addDays(on, DAYS_QUIET[act] - 1) : null

/** What was done about some matters, and until when they rest; null: for good. */
export type RecordedAct = Readonly<{ keys: readonly string[]; quietUntil: CalendarDate | null }>
