import type { Result } from '../result.ts'
import type { BarUse, MeasureRule, MeasureRuleRefusal } from './measure-rule.ts'
import type { Bar } from './meets.ts'
import { accept, refuse } from '../result.ts'

/**
 * Whether a rule can be judged by: every threshold points the way its name says on this scale, so that getting worse can
 * never count as met, and a change of nothing meets none. All that is wrong is named.
 */
export function checkMeasureRule(rule: MeasureRule): Result<MeasureRule, readonly MeasureRuleRefusal[]> {
  const { measure, lowest, highest } = rule
  const refusals: MeasureRuleRefusal[] = []
  if (!(lowest < highest)) refusals.push({ code: 'scaleReversed', measure, lowest, highest })
  for (const [use, bar] of barsOf(rule)) {
    if (!directionsFor(use, rule).includes(bar.direction)) {
      refusals.push({ code: 'barPointsTheWrongWay', measure, bar: use, direction: bar.direction })
    }
    const isChange = bar.direction !== 'stateAtMost' && bar.direction !== 'stateAtLeast'
    if (isChange && !(bar.value > 0)) refusals.push({ code: 'barNotPositive', measure, bar: use, value: bar.value })
  }
  return refusals.length === 0 ? accept(rule) : refuse(refusals)
}

function barsOf(rule: MeasureRule): readonly (readonly [BarUse, Bar])[] {
  const { better, worse, measurementError, acceptable, recovered } = rule
  return [
    ...better.bars.map((bar) => ['better', bar] as const),
    ...(worse?.bars ?? []).map((bar) => ['worse', bar] as const),
    ...(measurementError ? [['measurementError', measurementError] as const] : []),
    ...(acceptable ? [['acceptable', acceptable] as const] : []),
    ...(recovered ? [['recovered', recovered] as const] : []),
  ]
}

function directionsFor(use: BarUse, { better }: MeasureRule): readonly Bar['direction'][] {
  const isLowBetter = better.end === 'lowest'
  switch (use) {
    case 'better':
      return [isLowBetter ? 'decrease' : 'increase']
    case 'worse':
      return [isLowBetter ? 'increase' : 'decrease']
    case 'measurementError':
      return ['eitherWay']
    case 'acceptable':
    case 'recovered':
      return [isLowBetter ? 'stateAtMost' : 'stateAtLeast']
  }
}
