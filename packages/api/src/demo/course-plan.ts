import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import type { FollowUpPoint } from '@sebone/domain/follow-up/assessment-point'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import type { Random } from './random.ts'

/** What an answer does to one area against the course that improves step by step. */
export type Turn = 'better' | 'abovebaseline' | 'abovelowest'

export type PlannedAnswer = { readonly point: FollowUpPoint; readonly answeredOn: CalendarDate; readonly turn: Turn }

/** A treatment and the answers after it, made so that a patient stands as wanted on the day of filling. */
export type CoursePlan = {
  readonly treatedOn: CalendarDate | null
  readonly performedIn: PartialDate | null
  readonly answers: readonly PlannedAnswer[]
}

type Shape = {
  /** Days since treatment: the least and the most. */
  readonly days: readonly [number, number]
  readonly answered: readonly FollowUpPoint[]
  readonly lastTurn?: Turn
  readonly isMonthOnly?: boolean
}

const ANSWERED_ON_DAY: Readonly<Record<FollowUpPoint, readonly [number, number]>> = {
  oneWeek: [6, 8],
  oneMonth: [28, 34],
  threeMonths: [86, 98],
  sixMonths: [176, 200],
  twelveMonths: [355, 380],
  twentyFourMonths: [720, 750],
}

/** Several shapes for each standing, so that every point of the protocol occurs. */
const SHAPES: Readonly<Record<Exclude<StandingKind, 'notYetTreated'>, readonly [Shape, ...Shape[]]>> = {
  notDue: [
    { days: [15, 20], answered: ['oneWeek'] },
    { days: [46, 74], answered: ['oneWeek', 'oneMonth'] },
    { days: [121, 148], answered: ['oneWeek', 'oneMonth', 'threeMonths'] },
  ],
  due: [
    { days: [5, 8], answered: [] },
    { days: [22, 34], answered: ['oneWeek'] },
    { days: [77, 95], answered: ['oneWeek', 'oneMonth'] },
    { days: [152, 185], answered: ['oneWeek', 'oneMonth', 'threeMonths'] },
  ],
  overdue: [
    { days: [11, 14], answered: [] },
    { days: [40, 45], answered: ['oneWeek'] },
    { days: [102, 119], answered: ['oneWeek', 'oneMonth'] },
    { days: [195, 224], answered: ['oneWeek', 'oneMonth', 'threeMonths'] },
  ],
  missed: [
    { days: [48, 72], answered: ['oneWeek'] },
    { days: [122, 147], answered: ['oneWeek', 'oneMonth'] },
  ],
  flare: [{ days: [9, 13], answered: ['oneWeek'], lastTurn: 'abovebaseline' }],
  worse: [
    { days: [35, 60], answered: ['oneWeek', 'oneMonth'], lastTurn: 'abovebaseline' },
    { days: [99, 130], answered: ['oneWeek', 'oneMonth', 'threeMonths'], lastTurn: 'abovebaseline' },
  ],
  rebound: [{ days: [99, 140], answered: ['oneWeek', 'oneMonth', 'threeMonths'], lastTurn: 'abovelowest' }],
  complete: [{ days: [226, 310], answered: ['oneWeek', 'oneMonth', 'threeMonths', 'sixMonths'] }],
  cannotSay: [{ days: [85, 130], answered: ['oneWeek', 'oneMonth'], isMonthOnly: true }],
}

export function coursePlanFor(standing: StandingKind, turn: number, today: CalendarDate, random: Random): CoursePlan {
  if (standing === 'notYetTreated') return { treatedOn: null, performedIn: null, answers: [] }
  const shapes = SHAPES[standing]
  const shape = shapes[turn % shapes.length] ?? shapes[0]
  const treatedOn = addDays(today, -random.between(...shape.days))
  const answers = shape.answered.map((point, index) => ({
    point,
    answeredOn: addDays(treatedOn, random.between(...ANSWERED_ON_DAY[point])),
    turn: index === shape.answered.length - 1 ? (shape.lastTurn ?? 'better') : ('better' as const),
  }))
  return {
    treatedOn,
    performedIn: shape.isMonthOnly ? monthOf(treatedOn) : treatedOn,
    answers: answers.filter(({ answeredOn }) => answeredOn <= today),
  }
}

function monthOf(date: CalendarDate): PartialDate {
  const month = readPartialDate(date.slice(0, 7))
  return month.ok ? month.value : date
}
