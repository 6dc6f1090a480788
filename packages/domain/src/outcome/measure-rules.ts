import type { MeasureRule } from './measure-rule.ts'
import type { Bar } from './meets.ts'
import { HIGHEST_SCORE, LOWEST_SCORE } from '../symptom/scale.ts'
import { SYMPTOM_RULE } from './symptom-rule.ts'
import { THRESHOLDS } from './threshold.ts'

/** Nobody published when these are worse: the number for better, the other way round. Our own rule. */
const turned = (bar: Bar): Bar => ({ ...bar, says: 'worse', direction: 'increase' })

const SCORE = { lowest: LOWEST_SCORE, highest: HIGHEST_SCORE, provisional: false } as const
const UNPUBLISHED = { measurementError: null, acceptable: null, recovered: null, provisional: false } as const
const NRS_STATES = { acceptable: THRESHOLDS.acceptableState, recovered: THRESHOLDS.nrsRecovered } as const

/**
 * How each measure with published thresholds is judged. Where a source names points *or* a share, either is enough;
 * `symptomArea` is the four areas' own rule, which asks for both (see `SYMPTOM_RULE`) and is what `judge` applies.
 * Scales: NRS 0–10; RMDQ 0–24 items; ODI 0–100 %; VAS 0–100 mm; COMI 0–10, one decimal.
 */
export const MEASURE_RULES = {
  symptomArea: {
    ...SCORE,
    ...NRS_STATES,
    measure: 'nrs',
    better: { end: 'lowest', needs: 'all', bars: [SYMPTOM_RULE.betterByPoints, SYMPTOM_RULE.betterByShare] },
    worse: { needs: 'all', bars: [SYMPTOM_RULE.worseByPoints] },
    measurementError: SYMPTOM_RULE.measurementError,
  },
  nrsPain: {
    ...SCORE,
    ...NRS_STATES,
    measure: 'nrsPain',
    better: { end: 'lowest', needs: 'any', bars: [THRESHOLDS.painBetterByPoints, THRESHOLDS.painBetterByShare] },
    worse: { needs: 'all', bars: [turned(THRESHOLDS.painBetterByPoints)] },
    measurementError: null,
  },
  nrsBackPain: {
    ...SCORE,
    ...NRS_STATES,
    measure: 'nrsBackPain',
    better: { end: 'lowest', needs: 'all', bars: [THRESHOLDS.swespineBackImportant] },
    worse: { needs: 'all', bars: [turned(THRESHOLDS.swespineBackImportant)] },
    measurementError: THRESHOLDS.swespineBackDetectable,
  },
  nrsLegPain: {
    ...SCORE,
    ...NRS_STATES,
    measure: 'nrsLegPain',
    better: { end: 'lowest', needs: 'all', bars: [THRESHOLDS.swespineLegImportant] },
    worse: { needs: 'all', bars: [turned(THRESHOLDS.swespineLegImportant)] },
    measurementError: THRESHOLDS.swespineLegDetectable,
  },
  rmdq: {
    ...UNPUBLISHED,
    measure: 'rmdq',
    lowest: 0,
    highest: 24,
    better: { end: 'lowest', needs: 'any', bars: [THRESHOLDS.rmdqBetter, THRESHOLDS.backPainBetterByShare] },
    worse: { needs: 'all', bars: [turned(THRESHOLDS.rmdqBetter)] },
    recovered: THRESHOLDS.rmdqRecovered,
  },
  odi: {
    ...UNPUBLISHED,
    measure: 'odi',
    lowest: 0,
    highest: 100,
    better: { end: 'lowest', needs: 'any', bars: [THRESHOLDS.odiBetter, THRESHOLDS.backPainBetterByShare] },
    worse: { needs: 'all', bars: [turned(THRESHOLDS.odiBetter)] },
  },
  odiAfterDiscSurgery: {
    ...UNPUBLISHED,
    measure: 'odi',
    lowest: 0,
    highest: 100,
    better: { end: 'lowest', needs: 'all', bars: [THRESHOLDS.odiSurgerySuccess] },
    worse: null,
  },
  vas100: {
    ...UNPUBLISHED,
    measure: 'vas100',
    lowest: 0,
    highest: 100,
    better: { end: 'lowest', needs: 'any', bars: [THRESHOLDS.vas100Better, THRESHOLDS.backPainBetterByShare] },
    worse: { needs: 'all', bars: [turned(THRESHOLDS.vas100Better)] },
  },
  comi: {
    ...UNPUBLISHED,
    measure: 'comi',
    lowest: 0,
    highest: 10,
    better: { end: 'lowest', needs: 'all', bars: [THRESHOLDS.comiBetter] },
    worse: { needs: 'all', bars: [THRESHOLDS.comiWorse] },
  },
} as const satisfies Readonly<Record<string, MeasureRule>>

export type MeasureRuleId = keyof typeof MEASURE_RULES
