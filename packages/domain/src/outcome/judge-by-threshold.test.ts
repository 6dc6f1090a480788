import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { Score } from '../symptom/score.ts'
import { checkMeasureRule } from './check-measure-rule.ts'
import { judgeByThreshold } from './judge-by-threshold.ts'
import { judge } from './judgement.ts'
import type { MeasureRule } from './measure-rule.ts'
import { MEASURE_RULES, type MeasureRuleId } from './measure-rules.ts'
import { meets } from './meets.ts'
import { THRESHOLDS } from './threshold.ts'

/** Metres walked before stopping: more is better. Made up for these tests. */
const WALKING: MeasureRule = {
  measure: 'walking',
  lowest: 0,
  highest: 1000,
  better: { end: 'highest', needs: 'all', bars: [bar('better', 100, 'increase')] },
  worse: { needs: 'all', bars: [bar('worse', 100, 'decrease')] },
  measurementError: bar('measurementError', 50, 'eitherWay'),
  acceptable: bar('acceptable', 500, 'stateAtLeast'),
  recovered: bar('recovered', 1000, 'stateAtLeast'),
  provisional: false,
}

function bar(says: 'better' | 'worse' | 'measurementError' | 'acceptable' | 'recovered', value: number, direction: 'increase' | 'decrease' | 'eitherWay' | 'stateAtLeast') {
  return { says, value, unit: 'points', direction, inclusive: true } as const
}

const RULES: readonly MeasureRule[] = [...Object.values(MEASURE_RULES), WALKING]
const anyRule = fc.constantFrom(...RULES)
const tenths = (rule: MeasureRule) =>
  fc.integer({ min: rule.lowest * 10, max: rule.highest * 10 }).map((value) => value / 10)

describe('a published threshold', () => {
  test.each([
    ['odiBetter', 40, 30, true],
    ['odiBetter', 40, 30.1, false],
    ['odiBetter', 30, 40, false],
    ['odiSurgerySuccess', 50, 30, true],
    ['odiSurgeryFailureByPoints', 50, 37, false],
    ['odiSurgeryFailureByPoints', 50, 37.1, true],
    ['odiSurgeryFailureByPoints', 50, 60, true],
    ['odiSurgeryFailureByShare', 60, 40.2, false],
    ['odiSurgeryFailureByShare', 60, 40.3, true],
    ['comiBetter', 7.4, 5.2, true],
    ['comiBetter', 7.3, 5.2, false],
    ['comiWorse', 2, 2.3, true],
    ['comiWorse', 2.3, 2, false],
    ['swespineBackDetectable', 3, 7, true],
    ['swespineBackDetectable', 7, 3, true],
    ['swespineBackDetectable', 7, 4, false],
    ['acceptableState', 10, 3, true],
    ['acceptableState', 0, 4, false],
    ['rmdqRecovered', 15, 2, true],
    ['painBetterByShare', 10, 7, true],
    ['painBetterByShare', 0, 0, false],
  ] as const)('%s, %d → %d: met is %j', (id, before, after, met) => {
    expect(meets(THRESHOLDS[id], before, after)).toBe(met)
  })

  test('is neither met nor missed when a score is not known', () => {
    for (const threshold of Object.values(THRESHOLDS)) {
      expect([meets(threshold, null, 1), meets(threshold, 1, null)]).toEqual([null, null])
    }
  })

  test('asks for more than its value where it is not inclusive', () => {
    const strict = { ...THRESHOLDS.odiBetter, inclusive: false }
    expect([meets(strict, 40, 30), meets(strict, 40, 29.9)]).toEqual([false, true])
  })

  test('of failure, where it is inclusive, is met by exactly its value and by everything short of it', () => {
    const failure = { ...THRESHOLDS.odiSurgeryFailureByPoints, value: 13, inclusive: true }
    const met = [37.1, 37, 36.9].map((after) => meets(failure, 50, after))
    expect(met).toEqual([true, true, false])
  })

  test('of a state needs no change at all', () => {
    const walking = bar('acceptable', 500, 'stateAtLeast')
    expect([meets(walking, 500, 500), meets(walking, 900, 499)]).toEqual([true, false])
  })
})

describe('a judgement of any measure', () => {
  test.each([
    ['odi', 40, 30, 'better'],
    ['odi', 20, 13, 'better'],
    ['odi', 20, 15, 'same'],
    ['odi', 40, 50, 'worse'],
    ['odi', 9, 0, 'cannotBeJudged'],
    ['odi', 0, 0, 'noSymptom'],
    ['odi', 0, 9, 'cannotBeJudged'],
    ['odi', 0, 10, 'worse'],
    ['odiAfterDiscSurgery', 40, 30, 'same'],
    ['odiAfterDiscSurgery', 40, 90, 'same'],
    ['rmdq', 24, 19, 'better'],
    ['rmdq', 24, 20, 'same'],
    ['rmdq', 4, 0, 'cannotBeJudged'],
    ['nrsPain', 10, 8, 'better'],
    ['nrsBackPain', 8, 5, 'better'],
    ['nrsLegPain', 8, 5, 'same'],
    ['vas100', 60, 45, 'better'],
    ['comi', 7.4, 5.2, 'better'],
    ['comi', 5, 5.3, 'worse'],
  ] as const satisfies readonly (readonly [MeasureRuleId, number, number, string])[])(
    '%s, %d → %d is %s',
    (id, before, after, verdict) => {
      expect(judgeByThreshold(MEASURE_RULES[id], before, after).verdict).toBe(verdict)
    },
  )

  test('keeps its four answers apart: ODI 60 → 40 is better, 33 %, and of state and error nothing is published', () => {
    expect(judgeByThreshold(MEASURE_RULES.odi, 60, 40)).toEqual({
      absolute: -20,
      relative: -1 / 3,
      verdict: 'better',
      resolved: false,
      beyondMeasurementError: null,
      acceptable: null,
      recovered: null,
      floor: false,
      ceiling: false,
      provisional: false,
    })
  })

  test('goes by the scale: walking farther is better, and 900 m cannot get 200 m better', () => {
    expect(judgeByThreshold(WALKING, 300, 500)).toMatchObject({ verdict: 'better', acceptable: true, recovered: false })
    expect(judgeByThreshold(WALKING, 500, 300)).toMatchObject({ verdict: 'worse', acceptable: false })
    expect(judgeByThreshold(WALKING, 950, 1000)).toMatchObject({ verdict: 'cannotBeJudged', floor: true, resolved: true })
    expect(judgeByThreshold(WALKING, 1000, 1000)).toMatchObject({ verdict: 'noSymptom', resolved: false })
    expect(judgeByThreshold(WALKING, 50, 0)).toMatchObject({ verdict: 'same', ceiling: true })
  })

  test('300 m walked is far from both ends of the scale', () => {
    expect(judgeByThreshold(WALKING, 300, 300)).toMatchObject({ verdict: 'same', floor: false, ceiling: false })
  })

  test('by a share alone is judged down to the smallest baseline that has a share', () => {
    const byShare = { ...WALKING, better: { end: 'lowest', needs: 'all', bars: [THRESHOLDS.painBetterByShare] }, worse: null } as const
    expect(judgeByThreshold(byShare, 1, 0)).toMatchObject({ verdict: 'better', floor: false })
    expect(judgeByThreshold(byShare, 0, 0)).toMatchObject({ verdict: 'noSymptom', floor: true })
  })

  test('that asks for any of two numbers of points is at the floor only where neither can be reached', () => {
    const bars = [bar('better', 100, 'increase'), bar('better', 300, 'increase')] as const
    const either = { ...WALKING, better: { end: 'highest', needs: 'any', bars } } as const
    expect([600, 800, 900, 950].map((before) => judgeByThreshold(either, before, 1000).floor)).toEqual([false, false, false, true])
  })

  test.each([
    [null, 3],
    [3, null],
    [Number.NaN, 3],
    [3, 101],
    [-1, 3],
    [3, Number.POSITIVE_INFINITY],
  ])('%d → %d is unknown, and nothing reassuring is said', (before, after) => {
    expect(judgeByThreshold(MEASURE_RULES.odi, before, after)).toMatchObject({
      absolute: null,
      verdict: 'unknown',
      resolved: false,
      beyondMeasurementError: null,
      acceptable: null,
      recovered: null,
    })
  })

  test('without a baseline says nothing of floor or ceiling', () => {
    expect(judgeByThreshold(MEASURE_RULES.odi, null, 0)).toMatchObject({ floor: false, ceiling: false })
  })
})

describe('for every rule', () => {
  test('a worsening is never better and an improvement never worse', () => {
    fc.assert(
      fc.property(
        anyRule.chain((rule) => fc.tuple(fc.constant(rule), tenths(rule), tenths(rule))),
        ([rule, before, after]) => {
          const improvement = rule.better.end === 'lowest' ? before - after : after - before
          const { verdict, absolute } = judgeByThreshold(rule, before, after)
          const impossible = [...(improvement <= 0 ? ['better'] : []), ...(improvement >= 0 ? ['worse'] : [])]
          expect(impossible).not.toContain(verdict)
          expect(absolute).toBe(after - before)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a better score is never judged worse than another from the same baseline', () => {
    const order = { better: 0, cannotBeJudged: 1, noSymptom: 1, same: 1, worse: 2, unknown: 3 } as const
    fc.assert(
      fc.property(
        anyRule.chain((rule) => fc.tuple(fc.constant(rule), tenths(rule), tenths(rule), tenths(rule))),
        ([rule, before, a, b]) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          const [good, bad] = rule.better.end === 'lowest' ? [low, high] : [high, low]
          const [first, second] = [good, bad].map((after) => order[judgeByThreshold(rule, before, after).verdict])
          expect(first).toBeLessThanOrEqual(second ?? 0)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each(RULES.map((rule) => [rule.measure, rule] as const))('the thresholds of %s point the right way', (_, rule) => {
    expect(checkMeasureRule(rule).ok).toBe(true)
  })
})

test('for the four areas it says exactly what `judge` says, for all 121 pairs of scores', () => {
  const all = Array.from({ length: 11 }, (_, score) => Score.parse(score))
  for (const before of all) {
    for (const after of all) {
      const { provisional: _, ...expected } = judge(before, after)
      expect(judgeByThreshold(MEASURE_RULES.symptomArea, before, after)).toMatchObject(expected)
    }
  }
})

describe('a rule that could call a worsening better is refused by name', () => {
  test('its thresholds must point the way of its scale', () => {
    const upsideDown = { ...MEASURE_RULES.odi, better: { ...MEASURE_RULES.odi.better, end: 'highest' as const } }
    expect(checkMeasureRule(upsideDown)).toMatchObject({
      ok: false,
      error: [
        { code: 'barPointsTheWrongWay', measure: 'odi', bar: 'better', direction: 'decrease' },
        { code: 'barPointsTheWrongWay', bar: 'better' },
        { code: 'barPointsTheWrongWay', bar: 'worse', direction: 'increase' },
      ],
    })
  })

  test('measurement error goes either way, and a state is at the good end of the scale', () => {
    const wrong = {
      ...WALKING,
      measurementError: bar('measurementError', 50, 'increase'),
      acceptable: bar('acceptable', 500, 'eitherWay'),
      recovered: { ...bar('recovered', 1000, 'stateAtLeast'), direction: 'stateAtMost' },
    } as const
    const code = 'barPointsTheWrongWay'
    expect(checkMeasureRule(wrong)).toEqual({
      ok: false,
      error: [
        { code, measure: 'walking', bar: 'measurementError', direction: 'increase' },
        { code, measure: 'walking', bar: 'acceptable', direction: 'eitherWay' },
        { code, measure: 'walking', bar: 'recovered', direction: 'stateAtMost' },
      ],
    })
  })

  test('a state may be at 0: it is not a change', () => {
    const { odi } = MEASURE_RULES
    expect(checkMeasureRule({ ...WALKING, acceptable: bar('acceptable', 0, 'stateAtLeast') }).ok).toBe(true)
    expect(checkMeasureRule({ ...odi, recovered: { ...THRESHOLDS.rmdqRecovered, value: 0 } }).ok).toBe(true)
  })

  test('a change of nothing is no threshold, and a scale has two ends', () => {
    const nothing = { ...WALKING, lowest: 10, highest: 10, worse: { needs: 'any', bars: [bar('worse', 0, 'decrease')] } } as const
    expect(checkMeasureRule(nothing)).toEqual({
      ok: false,
      error: [
        { code: 'scaleReversed', measure: 'walking', lowest: 10, highest: 10 },
        { code: 'barNotPositive', measure: 'walking', bar: 'worse', value: 0 },
      ],
    })
  })
})

test('a rule without a threshold for better does not compile', () => {
  expectTypeOf<Omit<MeasureRule, 'better'>>().not.toExtend<MeasureRule>()
  expectTypeOf<{ needs: 'all'; bars: [] }>().not.toExtend<MeasureRule['better']>()
})
