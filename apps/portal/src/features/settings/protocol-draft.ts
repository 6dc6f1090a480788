import type { FollowUpPoint } from '@sebone/domain/follow-up/assessment-point'
import type { PointPlan } from '@sebone/domain/follow-up/protocol'
import { readWhole } from '../../data/read-whole.ts'
import type { Protocol } from './protocol-table.tsx'

export interface PlanDraft {
  readonly due: string
  readonly unit: 'days' | 'months'
  readonly opensOnDay: string
  readonly closesOnDay: string
  readonly graceDays: string
  readonly nominalDay: string
  readonly required: boolean
}

export interface ProtocolDraft {
  readonly baselineMaxAgeDays: string
  readonly points: Readonly<Record<FollowUpPoint, PlanDraft>>
}

const byPoint = <T,>(of: (point: FollowUpPoint) => T): Record<FollowUpPoint, T> => ({
  oneWeek: of('oneWeek'),
  oneMonth: of('oneMonth'),
  threeMonths: of('threeMonths'),
  sixMonths: of('sixMonths'),
  twelveMonths: of('twelveMonths'),
  twentyFourMonths: of('twentyFourMonths'),
})

export const draftOf = ({ baselineMaxAgeDays, points }: Protocol): ProtocolDraft => ({
  baselineMaxAgeDays: String(baselineMaxAgeDays),
  points: byPoint((point) => {
    const { due, opensOnDay, closesOnDay, graceDays, nominalDay, required } = points[point]
    return {
      due: String('days' in due ? due.days : due.months),
      unit: 'days' in due ? 'days' : 'months',
      opensOnDay: String(opensOnDay),
      closesOnDay: String(closesOnDay),
      graceDays: String(graceDays),
      nominalDay: String(nominalDay),
      required,
    }
  }),
})

/** What is typed, as the rules read it: a number that cannot be read stays one that they refuse. */
export const protocolIn = ({ baselineMaxAgeDays, points }: ProtocolDraft): Protocol => ({
  baselineMaxAgeDays: readWhole(baselineMaxAgeDays),
  points: byPoint((point): PointPlan => {
    const { due, unit, required, ...days } = points[point]
    return {
      due: unit === 'days' ? { days: readWhole(due) } : { months: readWhole(due) },
      opensOnDay: readWhole(days.opensOnDay),
      closesOnDay: readWhole(days.closesOnDay),
      graceDays: readWhole(days.graceDays),
      nominalDay: readWhole(days.nominalDay),
      required,
    }
  }),
})

