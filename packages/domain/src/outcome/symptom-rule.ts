import { THRESHOLDS } from './threshold.ts'

/**
 * How the four areas are judged. Requiring the points and the share at once is Sebone's own rule, so that neither
 * 10 → 8 nor 3 → 2 counts as better; Farrar and Ostelo each ask for one of the two. "Worse" by 2 points takes their
 * number the other way round. Below a baseline of 2 nobody can get better by 2 points, so better is not judged there.
 * The measurement error is Swespine's for back pain, the smaller of its two, applied to every area.
 */
export const SYMPTOM_RULE = {
  betterByPoints: THRESHOLDS.backPainBetterByPoints,
  betterByShare: THRESHOLDS.backPainBetterByShare,
  worseByPoints: { ...THRESHOLDS.backPainBetterByPoints, says: 'worse', direction: 'increase' },
  lowestBaselineJudged: 2,
  measurementError: THRESHOLDS.swespineBackDetectable,
  acceptable: THRESHOLDS.acceptableState,
} as const
