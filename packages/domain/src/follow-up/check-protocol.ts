import type { Result } from '../result.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { FollowUpProtocol, PointPlan } from './protocol.ts'
import { accept, refuse } from '../result.ts'
import { FOLLOW_UP_POINTS } from './assessment-point.ts'

export type ProtocolRefusal =
  | { readonly code: 'protocolDayNotWhole'; readonly point: FollowUpPoint | null; readonly field: ProtocolField }
  | { readonly code: 'windowReversed'; readonly point: FollowUpPoint; readonly opensOnDay: number; readonly closesOnDay: number }
  /** A window that holds the day of treatment or one before it would take a baseline for a result. */
  | { readonly code: 'windowBeforeTreatment'; readonly point: FollowUpPoint; readonly opensOnDay: number }
  | { readonly code: 'windowsOverlap'; readonly first: FollowUpPoint; readonly second: FollowUpPoint; readonly fromDay: number; readonly toDay: number }
  | { readonly code: 'windowsOutOfOrder'; readonly first: FollowUpPoint; readonly second: FollowUpPoint }
  | { readonly code: 'dueOutsideWindow'; readonly point: FollowUpPoint; readonly dueFromDay: number; readonly dueToDay: number }
  | { readonly code: 'nominalDayOutsideWindow'; readonly point: FollowUpPoint; readonly nominalDay: number }

export const PROTOCOL_FIELDS = ['due', 'opensOnDay', 'closesOnDay', 'graceDays', 'nominalDay', 'baselineMaxAgeDays'] as const
export type ProtocolField = (typeof PROTOCOL_FIELDS)[number]

/**
 * Whether a protocol can be followed: whole days, windows after the day of treatment, in the order of the points and
 * never overlapping (so that every day belongs to at most one), each holding its own due date and nominal day whatever
 * the month. All that is wrong is named, not only the first.
 */
export function checkProtocol(protocol: FollowUpProtocol): Result<FollowUpProtocol, readonly ProtocolRefusal[]> {
  const notWhole = fieldsNotWhole(protocol)
  if (notWhole.length > 0) return refuse(notWhole)
  const refusals = [...FOLLOW_UP_POINTS.flatMap((point) => ofPoint(point, protocol.points[point])), ...ofPairs(protocol)]
  return refusals.length === 0 ? accept(protocol) : refuse(refusals)
}

const isCount = (value: number, least = 0): boolean => Number.isSafeInteger(value) && value >= least

function fieldsNotWhole({ baselineMaxAgeDays, points }: FollowUpProtocol): readonly ProtocolRefusal[] {
  const ofPoints = FOLLOW_UP_POINTS.flatMap((point) => {
    const { due, opensOnDay, closesOnDay, graceDays, nominalDay } = points[point]
    const fields: readonly (readonly [ProtocolField, boolean])[] = [
      ['due', isCount('days' in due ? due.days : due.months, 1)],
      ['opensOnDay', Number.isSafeInteger(opensOnDay)],
      ['closesOnDay', Number.isSafeInteger(closesOnDay)],
      ['graceDays', isCount(graceDays)],
      ['nominalDay', Number.isSafeInteger(nominalDay)],
    ]
    return fields.flatMap(([field, isWhole]) => (isWhole ? [] : [{ code: 'protocolDayNotWhole', point, field } as const]))
  })
  if (isCount(baselineMaxAgeDays)) return ofPoints
  return [...ofPoints, { code: 'protocolDayNotWhole', point: null, field: 'baselineMaxAgeDays' }]
}

function ofPoint(point: FollowUpPoint, plan: PointPlan): readonly ProtocolRefusal[] {
  const { opensOnDay, closesOnDay, nominalDay } = plan
  if (closesOnDay < opensOnDay) return [{ code: 'windowReversed', point, opensOnDay, closesOnDay }]
  const due = dueDaysOf(plan)
  const refusals: ProtocolRefusal[] = []
  if (opensOnDay < 1) refusals.push({ code: 'windowBeforeTreatment', point, opensOnDay })
  if (due.from < opensOnDay || due.to > closesOnDay) {
    refusals.push({ code: 'dueOutsideWindow', point, dueFromDay: due.from, dueToDay: due.to })
  }
  if (nominalDay < opensOnDay || nominalDay > closesOnDay) {
    refusals.push({ code: 'nominalDayOutsideWindow', point, nominalDay })
  }
  return refusals
}

/** The fewest and the most days that so many calendar months can have, clamped at the month's end; a little generous. */
function dueDaysOf({ due }: PointPlan): { from: number; to: number } {
  if ('days' in due) return { from: due.days, to: due.days }
  const days = (due.months * 365.25) / 12
  return { from: Math.floor(days) - 2, to: Math.ceil(days) + 1 }
}

function ofPairs({ points }: FollowUpProtocol): readonly ProtocolRefusal[] {
  return FOLLOW_UP_POINTS.flatMap((first, index) =>
    FOLLOW_UP_POINTS.slice(index + 1).flatMap((second): ProtocolRefusal[] => {
      const [a, b] = [points[first], points[second]]
      const fromDay = Math.max(a.opensOnDay, b.opensOnDay)
      const toDay = Math.min(a.closesOnDay, b.closesOnDay)
      if (fromDay <= toDay) return [{ code: 'windowsOverlap', first, second, fromDay, toDay }]
      return a.opensOnDay > b.opensOnDay ? [{ code: 'windowsOutOfOrder', first, second }] : []
    }),
  )
}
