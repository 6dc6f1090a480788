import { describe, expect, expectTypeOf, test } from 'vitest'
import { MEASURE_RULES } from './measure-rules.ts'
import { meets } from './meets.ts'
import { SYMPTOM_RULE } from './symptom-rule.ts'
import { THRESHOLD_DIRECTIONS, THRESHOLDS, type Threshold, type ThresholdId } from './threshold.ts'

// The table of DOMAIN.md, section 5, as it stands there: value, unit, people, source.
const PUBLISHED: Readonly<Record<ThresholdId, readonly [number, Threshold['unit'], number | null, RegExp]>> = {
  painBetterByPoints: [2, 'points', 2724, /Farrar 2001.*Dworkin 2008/],
  painBetterByShare: [30, 'percentOfBaseline', 2724, /Farrar 2001.*Dworkin 2008/],
  painMuchBetterByPoints: [4, 'points', 2724, /Farrar 2001.*Dworkin 2008/],
  painMuchBetterByShare: [50, 'percentOfBaseline', 2724, /Farrar 2001.*Dworkin 2008/],
  backPainBetterByPoints: [2, 'points', null, /Ostelo 2008/],
  backPainBetterByShare: [30, 'percentOfBaseline', null, /Ostelo 2008/],
  rmdqBetter: [5, 'points', null, /Ostelo 2008/],
  odiBetter: [10, 'points', null, /Ostelo 2008/],
  vas100Better: [15, 'points', null, /Ostelo 2008/],
  swespineBackImportant: [2.7, 'points', 98_732, /Parai 2020/],
  swespineLegImportant: [3.2, 'points', 98_732, /Parai 2020/],
  swespineBackDetectable: [3.6, 'points', 182, /Parai 2020/],
  swespineLegDetectable: [3.7, 'points', 182, /Parai 2020/],
  odiSurgerySuccess: [20, 'points', 692, /Solberg 2013/],
  odiSurgeryFailureByPoints: [13, 'points', 6840, /Werner 2017/],
  odiSurgeryFailureByShare: [33, 'percentOfBaseline', 6840, /Werner 2017/],
  comiBetter: [2.2, 'points', 3056, /Mannion 2009/],
  comiWorse: [0.3, 'points', 3056, /Mannion 2009/],
  acceptableState: [3, 'points', 1043, /Mannion 2020/],
  nrsRecovered: [0, 'points', null, /Kamper 2010/],
  rmdqRecovered: [2, 'points', null, /Kamper 2010/],
}
const ALL: readonly (readonly [string, Threshold])[] = Object.entries(THRESHOLDS)

describe('the published thresholds', () => {
  test('are those of the table, no more and no fewer', () => {
    expect(Object.keys(THRESHOLDS)).toEqual(Object.keys(PUBLISHED))
  })

  test.each(Object.entries(PUBLISHED))('%s has the number, the people and the source that DOMAIN.md gives', (id, [value, unit, n, source]) => {
    const threshold = ALL.find(([key]) => key === id)?.[1]
    expect(threshold).toMatchObject({ value, unit, n })
    expect(threshold?.source).toMatch(source)
  })

  test.each(ALL)('%s says for whom it was found, in both languages, and which way it points', (_, { population, direction, says }) => {
    expect([population.en, population.ja].every((text) => text.trim() !== '')).toBe(true)
    expect(THRESHOLD_DIRECTIONS).toContain(direction)
    const isState = says === 'acceptable' || says === 'recovered'
    expect(direction.startsWith('state')).toBe(isState)
  })

  test('only failure is not inclusive: it is what falls short of its number', () => {
    expect(ALL.filter(([, { inclusive }]) => !inclusive).map(([id]) => id)).toEqual(['odiSurgeryFailureByPoints', 'odiSurgeryFailureByShare'])
  })
})

describe('exactly its number', () => {
  test.each([
    ['painMuchBetterByPoints', 8, 4, true],
    ['painMuchBetterByPoints', 8, 4.1, false],
    ['painMuchBetterByShare', 6, 3, true],
    ['painMuchBetterByShare', 6, 3.1, false],
    ['painBetterByPoints', 8, 6, true],
    ['painBetterByPoints', 8, 6.1, false],
    ['rmdqBetter', 20, 15, true],
    ['rmdqBetter', 20, 16, false],
    ['vas100Better', 60, 45, true],
    ['vas100Better', 60, 46, false],
    ['swespineBackImportant', 8, 5.3, true],
    ['swespineBackImportant', 8, 5.4, false],
    ['swespineLegImportant', 8, 4.8, true],
    ['swespineLegImportant', 8, 4.9, false],
    ['swespineLegDetectable', 8, 4.3, true],
    ['swespineLegDetectable', 4.3, 8, true],
    ['swespineLegDetectable', 8, 4.4, false],
    ['nrsRecovered', 8, 0, true],
    ['nrsRecovered', 8, 1, false],
    ['rmdqRecovered', 8, 3, false],
  ] as const)('%s, %d → %d: met is %j', (id, before, after, met) => {
    expect(meets(THRESHOLDS[id], before, after)).toBe(met)
  })

  test('much better is better too, by points and by share, for every pair of whole scores', () => {
    for (let before = 0; before <= 10; before += 1) {
      for (let after = 0; after <= 10; after += 1) {
        const isMuch = meets(THRESHOLDS.painMuchBetterByPoints, before, after) || meets(THRESHOLDS.painMuchBetterByShare, before, after)
        const isBetter = meets(THRESHOLDS.painBetterByPoints, before, after) || meets(THRESHOLDS.painBetterByShare, before, after)
        expect(isMuch && !isBetter).toBe(false)
      }
    }
  })
})

describe('the rule of the four areas', () => {
  test('takes both conditions of Ostelo at once, where the others take either', () => {
    expect(MEASURE_RULES.symptomArea.better).toMatchObject({ needs: 'all', bars: [{ value: 2 }, { value: 30 }] })
    for (const id of ['nrsPain', 'rmdq', 'odi', 'vas100'] as const) expect(MEASURE_RULES[id].better.needs).toBe('any')
  })

  test('is worse by the same two points the other way, and judges from a baseline of 2', () => {
    expect(SYMPTOM_RULE.worseByPoints).toMatchObject({ value: 2, unit: 'points', direction: 'increase', says: 'worse' })
    expect(SYMPTOM_RULE.betterByPoints).toMatchObject({ value: 2, unit: 'points', direction: 'decrease', says: 'better' })
    expect(SYMPTOM_RULE.betterByShare).toMatchObject({ value: 30, unit: 'percentOfBaseline', direction: 'decrease' })
    expect(SYMPTOM_RULE.lowestBaselineJudged).toBe(2)
  })

  test('has the smaller of the two measurement errors, and the acceptable state of Mannion', () => {
    expect(SYMPTOM_RULE.measurementError).toMatchObject({ value: 3.6, direction: 'eitherWay' })
    expect(SYMPTOM_RULE.acceptable).toMatchObject({ value: 3, direction: 'stateAtMost' })
  })
})

test.each([
  ['symptomArea', 0, 10],
  ['nrsPain', 0, 10],
  ['nrsBackPain', 0, 10],
  ['nrsLegPain', 0, 10],
  ['rmdq', 0, 24],
  ['odi', 0, 100],
  ['odiAfterDiscSurgery', 0, 100],
  ['vas100', 0, 100],
  ['comi', 0, 10],
] as const)('%s goes from %i, which is the good end, to %i', (id, lowest, highest) => {
  expect(MEASURE_RULES[id]).toMatchObject({ lowest, highest, better: { end: 'lowest' }, provisional: false })
})

test('types: a threshold has a source, and points a way that exists', () => {
  expectTypeOf<Omit<Threshold, 'source'>>().not.toExtend<Threshold>()
  expectTypeOf<Omit<Threshold, 'population'>>().not.toExtend<Threshold>()
  // @ts-expect-error "either" for a success would call a worsening better
  const direction: Threshold['direction'] = 'either'
  expect(THRESHOLD_DIRECTIONS).not.toContain(direction)
})
