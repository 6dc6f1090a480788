import type { Result } from '../../result.ts'
import { accept } from '../../result.ts'
import { SCALE_STEPS } from '../../symptom/scale.ts'
import { answeredPoints, sumOf, type ItemPoints, type ScaleScore, type ScoringRefusal, type Slot } from './scale-score.ts'

const FIVE_STEPS = [1, 2, 3, 4, 5]
export const COMI_SLOTS: readonly Slot[] = [
  { key: 'comiBackPain', points: SCALE_STEPS },
  { key: 'comiLegPain', points: SCALE_STEPS },
  { key: 'comiFunction', points: FIVE_STEPS },
  { key: 'comiWellBeing', points: FIVE_STEPS },
  { key: 'comiQualityOfLife', points: FIVE_STEPS },
  { key: 'comiSocialDisability', points: FIVE_STEPS },
  { key: 'comiWorkDisability', points: FIVE_STEPS },
]

const toTen = (step: number): number => ((step - 1) * 10) / 4

/**
 * COMI back, 0 (best) to 10: the mean of five domains, which are the higher of back and leg pain, function,
 * symptom-specific well-being, quality of life, and disability as the mean of social and work disability; steps 1–5 are
 * spread over 0–10. Mannion et al., Eur Spine J 2009;18 Suppl 3:367. What its manual says of missing items could not be
 * verified, so all seven are needed. Refuses `tooFewAnswered`, `pointsOutOfRange`.
 */
export function comiScoreOf(points: ItemPoints): Result<ScaleScore, ScoringRefusal> {
  const answered = answeredPoints(points, COMI_SLOTS)
  if (!answered.ok) return answered
  const [back = 0, leg = 0, ...steps] = answered.value
  const [daily = 0, wellBeing = 0, life = 0, social = 0, work = 0] = steps.map(toTen)
  const domains = [Math.max(back, leg), daily, wellBeing, life, (social + work) / 2]
  const of = COMI_SLOTS.length
  return accept({ value: sumOf(domains) / domains.length, lowest: 0, highest: 10, restsOn: { answered: of, of } })
}
