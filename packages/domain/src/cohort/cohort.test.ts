import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { VERDICTS } from '../outcome/judgement.ts'
import { COHORT_ANSWERS, cohortAnswersOf } from './cohort-answers.ts'
import { shownDenominator } from './denominator.ts'
import { sharesUnderMissingness, type KnownVerdict } from './missingness.ts'
import { proportionOf } from './proportion.ts'
import { quantile, quartilesOf } from './quantile.ts'
import { SMALL_CELL_THRESHOLDS } from './small-cell.ts'

const anyVerdict = fc.constantFrom(...VERDICTS, null)

describe('quartiles are those of R and NumPy', () => {
  test.each([
    [[1, 2, 3, 4], { n: 4, lower: 1.75, median: 2.5, upper: 3.25 }],
    [[10, 0, 5], { n: 3, lower: 2.5, median: 5, upper: 7.5 }],
    [[7], { n: 1, lower: 7, median: 7, upper: 7 }],
    [[3, 1, 4, 1, 5, 9, 2, 6], { n: 8, lower: 1.75, median: 3.5, upper: 5.25 }],
  ])('of %j: %j', (values, expected) => {
    expect(quartilesOf(values)).toEqual(expected)
  })

  test('of nothing there are none, and 200 % of the way is nowhere', () => {
    expect(quartilesOf([])).toBeNull()
    expect(quantile([], 0.5)).toBeNull()
    expect(() => quantile([1], 2)).toThrow(RangeError)
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError)
  })

  test('lie in order between the least and the most, and turn over with the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
        const all = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p) ?? Number.NaN)
        expect(all).toEqual(all.toSorted((a, b) => a - b))
        expect([all[0], all[4]]).toEqual([Math.min(...values), Math.max(...values)])
        expect(quantile(values.map((value) => 10 - value), 0.5)).toBeCloseTo(10 - all[2]!, 10)
      }),
    )
  })
})

describe('a proportion', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %f and %f (Newcombe 1998, Stat Med 17:857, table I, method 3)', (count, of, low, high) => {
    const proportion = proportionOf(count, of)
    expect(proportion?.low).toBeCloseTo(low, 4)
    expect(proportion?.high).toBeCloseTo(high, 4)
  })

  test('never leaves 0 to 1, holds its share, and mirrors its complement', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [count, of] = [Math.min(a, b), Math.max(a, b, 1)]
        const [own, rest] = [proportionOf(count, of), proportionOf(of - count, of)]
        expect(own!.low).toBeGreaterThanOrEqual(0)
        expect(own!.high).toBeLessThanOrEqual(1)
        expect(own!.low).toBeLessThanOrEqual(own!.share)
        expect(own!.high).toBeGreaterThanOrEqual(own!.share)
        expect(own!.low).toBeCloseTo(1 - rest!.high, 12)
      }),
    )
  })

  test('of nobody is none, and of fewer than counted breaks an invariant', () => {
    expect(proportionOf(0, 0)).toBeNull()
    expect(() => proportionOf(2, 1)).toThrow(RangeError)
  })
})

describe('the answers of a cohort', () => {
  test('always add up to everybody treated', () => {
    fc.assert(
      fc.property(fc.array(anyVerdict), (verdicts) => {
        const { counts, treated } = cohortAnswersOf(verdicts)
        expect(Object.keys(counts)).toEqual([...COHORT_ANSWERS])
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(treated)
        expect(treated).toBe(verdicts.length)
      }),
    )
  })

  test('keep a blank score apart from no answer at all', () => {
    expect(cohortAnswersOf(['unknown', null, null]).counts).toMatchObject({ unknown: 1, missing: 2 })
  })

  test('with 3 of 10 not known: 40 % better at worst, 70 % at best, 57 % of those who answered', () => {
    const answers = cohortAnswersOf(['better', 'better', 'better', 'better', 'same', 'worse', 'noSymptom', 'unknown', null, null])
    const shares = sharesUnderMissingness(answers, 'better')
    expect([shares.ifNone?.share, shares.ifAll?.share, shares.notKnown]).toEqual([0.4, 0.7, 3])
    expect(shares.completersOnly?.share).toBeCloseTo(4 / 7, 10)
  })

  test('whatever the missing would have said, the true share lies between the two cases', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...VERDICTS.slice(0, 5)), fc.boolean()), { minLength: 1 }), (people) => {
        const answers = cohortAnswersOf(people.map(([verdict, isMissing]) => (isMissing ? null : verdict)))
        const { ifNone, ifAll } = sharesUnderMissingness(answers, 'better')
        const real = people.filter(([verdict]) => verdict === 'better').length / people.length
        expect(ifNone!.share).toBeLessThanOrEqual(real)
        expect(ifAll!.share).toBeGreaterThanOrEqual(real)
      }),
    )
  })

  test('nobody treated, nobody answered: no share is made up', () => {
    expect(sharesUnderMissingness(cohortAnswersOf([]), 'better').ifNone).toBeNull()
    expect(sharesUnderMissingness(cohortAnswersOf([null]), 'better')).toMatchObject({ completersOnly: null, notKnown: 1 })
  })

  test('one cannot ask for the share of "unknown"', () => {
    expectTypeOf<'unknown'>().not.toExtend<KnownVerdict>()
    expectTypeOf<'missing'>().not.toExtend<KnownVerdict>()
  })
})

describe('the denominator of a published course', () => {
  const shown = (treated: number, answered: number) =>
    shownDenominator({ point: 'sixMonths', treated, answered }, SMALL_CELL_THRESHOLDS.published)

  test.each([
    [120, 90, { kind: 'count', count: 120 }, { kind: 'percent', percent: 75 }],
    [120, 109, { kind: 'count', count: 120 }, { kind: 'percent', percent: 90 }],
    [120, 110, { kind: 'count', count: 120 }, { kind: 'atLeast', percent: 91 }],
    [120, 120, { kind: 'count', count: 120 }, { kind: 'atLeast', percent: 91 }],
    [120, 10, { kind: 'count', count: 120 }, { kind: 'hidden' }],
    [11, 11, { kind: 'count', count: 11 }, { kind: 'hidden' }],
    [10, 10, { kind: 'fewerThan', count: 11 }, { kind: 'hidden' }],
  ])('of %i treated with %i answers is %j and %j', (treated, answered, count, rate) => {
    expect(shown(treated, answered)).toEqual({ point: 'sixMonths', treated: count, answered: rate })
  })

  test('never tells fewer than 11 people who answered or who did not', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        const { answered } = shown(Math.max(a, b), Math.min(a, b))
        const [few, silent] = [Math.min(a, b), Math.abs(a - b)]
        expect(answered.kind === 'percent').toBe(few >= 11 && silent >= 11)
      }),
    )
  })
})
