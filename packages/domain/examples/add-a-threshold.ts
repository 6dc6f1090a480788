import { checkMeasureRule } from '@sebone/domain/outcome/check-measure-rule'
import { judgeByThreshold } from '@sebone/domain/outcome/judge-by-threshold'
import type { MeasureRule } from '@sebone/domain/outcome/measure-rule'
import type { Threshold } from '@sebone/domain/outcome/threshold'

/** Metres walked before stopping. The number is invented for this page: nobody published it. */
export const WALKED_FURTHER = {
  measure: 'walkedMetres',
  says: 'better',
  value: 100,
  unit: 'points',
  direction: 'increase',
  inclusive: true,
  population: { en: 'nobody: an invented example', ja: '架空の例' },
  n: null,
  source: 'invented for this example',
} as const satisfies Threshold<'walkedMetres'>

/** More is better, 0 to 2,000 m. What nobody published stays null: it is answered with null, never with "no". */
export const WALKED_METRES: MeasureRule = {
  measure: 'walkedMetres',
  lowest: 0,
  highest: 2000,
  better: { end: 'highest', needs: 'all', bars: [WALKED_FURTHER] },
  worse: { needs: 'all', bars: [{ ...WALKED_FURTHER, says: 'worse', direction: 'decrease' }] },
  measurementError: null,
  acceptable: null,
  recovered: null,
  provisional: false,
}

/** Refused by name if a threshold pointed the wrong way, so that getting worse can never count as better. */
export const WALKING_CHECKED = checkMeasureRule(WALKED_METRES)

export const judgeWalking = (before: number | null, after: number | null) =>
  judgeByThreshold(WALKED_METRES, before, after)
