import type { PlacedAssessment } from './placed-assessment.ts'
import type { FollowUpProtocol } from './protocol.ts'

export type ChosenBaseline = Readonly<{
  placed: PlacedAssessment | null
  /** Older than the protocol allows. Null where the dates do not decide; false without a baseline. */
  isOutdated: boolean | null
}>

/**
 * The baseline of a course: the last dated answer on or before the day of treatment if it is recent enough (60 days
 * by default, FinSpine's limit), else one that is stated to be the baseline without a date, else the last dated one,
 * which is used and marked. `placed` is in time order.
 */
export function chooseBaseline(placed: readonly PlacedAssessment[], protocol: FollowUpProtocol): ChosenBaseline {
  const candidates = placed.filter((candidate) => candidate.point === 'baseline')
  const lastDated = candidates.findLast((candidate) => candidate.assessment.answeredOn !== null) ?? null
  const undated = candidates.find((candidate) => candidate.assessment.answeredOn === null) ?? null
  const isOutdated = lastDated && isOlderThan(lastDated, protocol.baselineMaxAgeDays)

  if (lastDated && isOutdated !== true) return { placed: lastDated, isOutdated }
  if (undated) return { placed: undated, isOutdated: null }
  return lastDated ? { placed: lastDated, isOutdated } : { placed: null, isOutdated: false }
}

function isOlderThan({ days }: PlacedAssessment, maxAgeDays: number): boolean | null {
  if (days === null) return null
  if (-days.max > maxAgeDays) return true
  return -days.min <= maxAgeDays ? false : null
}
