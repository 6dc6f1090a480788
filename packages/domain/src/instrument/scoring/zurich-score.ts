import type { Result } from '../../result.ts'
import { accept } from '../../result.ts'
import { answeredPoints, slotsNamed, sumOf, type ItemPoints, type ScaleScore, type ScoringRefusal, type Slot } from './scale-score.ts'

export const ZURICH_SCALES = ['symptomSeverity', 'physicalFunction', 'satisfaction'] as const
export type ZurichScale = (typeof ZURICH_SCALES)[number]

const FOUR_STEPS = [1, 2, 3, 4]

/** Seven, five and six items. The seventh symptom, balance, has three answers that count 1, 3 and 5. */
export const ZURICH_SLOTS: Readonly<Record<ZurichScale, readonly Slot[]>> = {
  symptomSeverity: [...slotsNamed('zcqSymptom', 6, [1, 2, 3, 4, 5]), { key: 'zcqSymptom7', points: [1, 3, 5] }],
  physicalFunction: slotsNamed('zcqFunction', 5, FOUR_STEPS),
  satisfaction: slotsNamed('zcqSatisfaction', 6, FOUR_STEPS),
}

const HIGHEST: Readonly<Record<ZurichScale, number>> = { symptomSeverity: 5, physicalFunction: 4, satisfaction: 4 }
const MOST_MISSING = 2

/**
 * One scale of the Zurich Claudication Questionnaire: the mean of the items answered, from 1 (best) to 5 for symptom
 * severity and to 4 for the other two; at most two items may be missing. Satisfaction is asked after treatment only.
 * Stucki et al., Spine 1996;21:796. Refuses `tooFewAnswered`, `pointsOutOfRange`.
 */
export function zurichScoreOf(scale: ZurichScale, points: ItemPoints): Result<ScaleScore, ScoringRefusal> {
  const slots = ZURICH_SLOTS[scale]
  const answered = answeredPoints(points, slots, slots.length - MOST_MISSING)
  if (!answered.ok) return answered
  const count = answered.value.length
  return accept({
    value: sumOf(answered.value) / count,
    lowest: 1,
    highest: HIGHEST[scale],
    restsOn: { answered: count, of: slots.length },
  })
}
