import type { FollowUpPoint } from './assessment-point.ts'

/** When one point falls due and how long its answer counts for it. Days are counted from treatment (day 0). */
export type PointPlan = Readonly<{
  due: Readonly<{ days: number } | { months: number }>
  opensOnDay: number
  closesOnDay: number
  /** Days past the due date from which an unanswered point is overdue. */
  graceDays: number
  /** Where an answer without a date is drawn. */
  nominalDay: number
  /** Expected of every course; the others appear once there is an answer for them. */
  required: boolean
}>

export type FollowUpProtocol = Readonly<{
  id: string
  version: number
  /** A baseline older than this is used and marked outdated. */
  baselineMaxAgeDays: number
  points: Readonly<Record<FollowUpPoint, PointPlan>>
}>

const plan = (
  due: PointPlan['due'],
  [opensOnDay, closesOnDay]: readonly [number, number],
  rest: Pick<PointPlan, 'graceDays' | 'nominalDay' | 'required'>,
): PointPlan => ({ due, opensOnDay, closesOnDay, ...rest })

/**
 * The default until a clinic decides otherwise (DOMAIN.md, section 6). Windows never overlap. The 60 days of the
 * baseline are the limit of the Finnish spine register (FinSpine).
 */
export const DEFAULT_PROTOCOL: FollowUpProtocol = {
  id: 'default',
  version: 1,
  baselineMaxAgeDays: 60,
  points: {
    oneWeek: plan({ days: 7 }, [5, 14], { graceDays: 3, nominalDay: 7, required: true }),
    oneMonth: plan({ months: 1 }, [21, 45], { graceDays: 7, nominalDay: 30, required: true }),
    threeMonths: plan({ months: 3 }, [76, 120], { graceDays: 7, nominalDay: 91, required: true }),
    sixMonths: plan({ months: 6 }, [150, 225], { graceDays: 7, nominalDay: 182, required: true }),
    twelveMonths: plan({ months: 12 }, [320, 410], { graceDays: 7, nominalDay: 365, required: false }),
    twentyFourMonths: plan({ months: 24 }, [670, 790], { graceDays: 7, nominalDay: 730, required: false }),
  },
}
