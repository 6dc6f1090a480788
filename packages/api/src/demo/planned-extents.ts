import { extentOf } from '@sebone/domain/extent/read-extent'
import type { Extent } from '@sebone/domain/extent/extent'
import { REGIONS, type Region, type RegionId } from '@sebone/domain/extent/region'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { BySymptom } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import type { RecordedExtents } from '../assessment/recorded-assessment.ts'

const NONE: Extent = { kind: 'none', source: { kind: 'marked' } }
const marked = (regions: readonly RegionId[]): Extent => extentOf(regions) ?? NONE

type Side = 'left' | 'right' | 'both'
const isOn = (side: Side) => (region: Region) => side === 'both' || region.side === side

/** The legs from a height downwards, in the ranks of the map: 4 begins below the knee, 6 below the ankle, 10 is the tips. */
const legsFrom = (rank: number, side: Side): readonly RegionId[] =>
  REGIONS.filter((region) => region.limb === 'leg' && region.rank !== null && region.rank >= rank)
    .filter(isOn(side))
    .map(({ id }) => id)

/**
 * Report no. 62: numb from below the knees at first, narrower after a week while the score stood still, the tips of the
 * toes in the end (DOMAIN.md, section 4). The steps between are drawn by us.
 */
const RANK_OF_62: Partial<Record<AssessmentPoint, number>> = { baseline: 4, oneWeek: 6, oneMonth: 8, threeMonths: 9, sixMonths: 10 }

export function extentsOf62(point: AssessmentPoint | null): RecordedExtents {
  const rank = point === null ? undefined : RANK_OF_62[point]
  return { pain: null, numbness: rank === undefined ? null : marked(legsFrom(rank, 'both')) }
}

/** The stronger the numbness, the further up it reaches; the number decides the leg, so that a person keeps it. */
export function plannedExtents(scores: BySymptom<RecordedScore>, number: number): RecordedExtents {
  const side = (['left', 'right', 'both'] as const)[number % 3] ?? 'both'
  const numb = scoreOf(scores.numbness)
  const rank = numb === null ? null : numb >= 7 ? 4 : numb >= 5 ? 6 : numb >= 3 ? 8 : 10
  const numbness = numb === 0 ? NONE : rank === null ? null : marked(legsFrom(rank, side))
  const isPainful = (area: 'lowerBack' | 'lowerLimbs' | 'buttocks') => (scoreOf(scores[area]) ?? 0) > 0
  const legs: RegionId[] = side === 'both' ? ['thighBack-left', 'thighBack-right'] : [`thighBack-${side}`]
  const pain = marked([
    ...(isPainful('lowerBack') ? (['lowerBackMiddle'] as const) : []),
    ...(isPainful('buttocks') ? (['buttockLower-left'] as const) : []),
    ...(isPainful('lowerLimbs') ? legs : []),
  ])
  return { pain, numbness }
}
