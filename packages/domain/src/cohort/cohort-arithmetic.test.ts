import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { FOLLOW_UP_POINTS } from '../follow-up/assessment-point.ts'
import { VERDICTS, type Verdict } from '../outcome/judgement.ts'
import { cheapestCover, mayBeHigherBy, type Arc } from './circulation.ts'
import { cohortAnswersOf, type CohortAnswer } from './cohort-answers.ts'
import { shownDenominator } from './denominator.ts'
import { sharesUnderMissingness, type KnownVerdict } from './missingness.ts'
import { proportionOf } from './proportion.ts'
import { quantile, quartilesOf } from './quantile.ts'
import { AUDIENCES, isSmall, SMALL_CELL_THRESHOLDS } from './small-cell.ts'
import { suppressRow, suppressTable } from './suppress-table.ts'

const KNOWN = VERDICTS.filter((verdict): verdict is KnownVerdict => verdict !== 'unknown')

describe('quantiles', () => {
  // R: quantile(c(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), c(0.1, 0.25, 0.5, 0.75, 0.9)), type 7
  test.each([
    [0.1, 1.9],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [0.9, 9.1],
  ])('%d of 1 to 10 is %d, as R says', (p, expected) => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p)).toBeCloseTo(expected, 12)
  })

  test('rise with the share, and the median of scores is a score or halfway between two', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p, q) => {
        expect(quantile(values, Math.min(p, q))).toBeLessThanOrEqual((quantile(values, Math.max(p, q)) ?? Number.NaN) + 1e-12)
        expect(Number.isInteger(2 * (quartilesOf(values)?.median ?? Number.NaN))).toBe(true)
      }),
    )
  })

  test('leave the values as they were, and numbers in the order of numbers', () => {
    const values = Object.freeze([10, 9, 2, 1])
    expect(quartilesOf(values)).toEqual({ n: 4, lower: 1.75, median: 5.5, upper: 9.25 })
    expect(() => quantile([1], -0.001)).toThrow(RangeError)
  })
})

describe('a proportion', () => {
  test('is known the better the more people there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), fc.integer({ min: 2, max: 10 }), (of, part, times) => {
        const count = Math.min(part, of)
        const [few, many] = [proportionOf(count, of), proportionOf(count * times, of * times)]
        expect(many!.high - many!.low).toBeLessThan(few!.high - few!.low)
      }),
    )
  })

  test.each([
    [-1, 2],
    [1.5, 2],
    [1, 1.5],
    [Number.NaN, 2],
    [3, 2],
  ])('%d of %d is none', (count, of) => {
    expect(() => proportionOf(count, of)).toThrow(RangeError)
  })

  test('of 0 or of all is 0 or 1 exactly, with an interval that is no point', () => {
    for (const of of [1, 7, 11, 1_000]) {
      expect(proportionOf(0, of)).toMatchObject({ share: 0, low: 0 })
      expect(proportionOf(of, of)).toMatchObject({ share: 1, high: 1 })
      expect(proportionOf(0, of)?.high).toBeGreaterThan(0)
      expect(proportionOf(of, of)?.low).toBeLessThan(1)
    }
  })
})

describe('best and worst case', () => {
  const verdicts = fc.array(fc.constantFrom(...VERDICTS, null), { minLength: 1, maxLength: 80 })

  test('over all known outcomes the worst cases and those not known make up everybody', () => {
    fc.assert(
      fc.property(verdicts, (all) => {
        const answers = cohortAnswersOf(all)
        const counted = KNOWN.map((outcome) => sharesUnderMissingness(answers, outcome).ifNone?.count ?? 0)
        const { notKnown } = sharesUnderMissingness(answers, 'better')
        expect(counted.reduce((sum, count) => sum + count, notKnown)).toBe(all.length)
      }),
    )
  })

  test('the share of those who answered lies between them, and one more missing never narrows them', () => {
    fc.assert(
      fc.property(verdicts, fc.constantFrom(...KNOWN), (all, outcome) => {
        const now = sharesUnderMissingness(cohortAnswersOf(all), outcome)
        const then = sharesUnderMissingness(cohortAnswersOf([...all, null]), outcome)
        const among = now.completersOnly?.share ?? now.ifNone!.share
        expect(among).toBeGreaterThanOrEqual(now.ifNone!.share)
        expect(among).toBeLessThanOrEqual(now.ifAll!.share)
        expect(then.ifAll!.share - then.ifNone!.share).toBeGreaterThanOrEqual(now.ifAll!.share - now.ifNone!.share - 1e-12)
      }),
    )
  })

  test('"cannot be judged" and "no symptom" stay in the denominator: leaving them out would flatter', () => {
    const all: Verdict[] = ['better', 'cannotBeJudged', 'noSymptom', 'same']
    expect(sharesUnderMissingness(cohortAnswersOf(all), 'better').completersOnly).toMatchObject({ count: 1, of: 4 })
  })
})

describe('small counts', () => {
  test('are under 11 for everybody and under 5 inside, 0 among them', () => {
    const small = AUDIENCES.map((audience) => Array.from({ length: 13 }, (_, n) => n).filter((n) => isSmall(n, SMALL_CELL_THRESHOLDS[audience])))
    expect(small.map((counts) => counts.length)).toEqual([11, 5])
    expect(small.every((counts) => counts.includes(0))).toBe(true)
  })

  test('a table without any is never touched, and what is shown is always true', () => {
    const counts = (min: number) => fc.array(fc.array(fc.integer({ min, max: 60 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(counts(11), counts(0), (big, any) => {
        expect(JSON.stringify(suppressTable(big, 11))).not.toContain('hidden')
        const { cells } = suppressTable(any, 11)
        const filledIn = cells.map((row, r) => row.map((cell, c) => (cell.kind === 'count' ? cell.count : any[r]?.[c])))
        expect(filledIn).toEqual(any)
      }),
    )
  })

  test('a table of one number is hidden with its margins, and a threshold of 0 hides nothing', () => {
    expect(JSON.stringify(suppressTable([[3]], 11))).not.toContain('count":')
    expect(suppressRow([0, 3], 0)).toEqual({ counts: [{ kind: 'count', count: 0 }, { kind: 'count', count: 3 }], total: { kind: 'count', count: 3 } })
    expect(() => suppressRow([1, -1], 11)).toThrow(RangeError)
  })
})

describe('counts as a network', () => {
  const arc = (from: number, to: number, value: number, hidden: boolean, cost = 1): Arc => ({ from, to, value, hidden, cost })

  test('a hidden count may be higher by what a hidden one beside it has, and by no more', () => {
    const [small, other] = [arc(0, 1, 3, true), arc(0, 1, 12, true)]
    const arcs = [small, other, arc(1, 0, 15, false)]
    expect([mayBeHigherBy(12, small, arcs), mayBeHigherBy(13, small, arcs)]).toEqual([true, false])
  })

  test('a count that is hidden alone cannot be higher at all, and two that give way together may', () => {
    const small = arc(0, 1, 3, true)
    expect(mayBeHigherBy(1, small, [small, arc(0, 1, 12, false), arc(1, 0, 15, false)])).toBe(false)
    const beside = [small, arc(0, 1, 4, true), arc(0, 1, 5, true), arc(1, 0, 12, false)]
    expect([mayBeHigherBy(9, small, beside), mayBeHigherBy(10, small, beside)]).toEqual([true, false])
  })

  test('the cover is the cheapest that gives way far enough', () => {
    const small = arc(0, 1, 3, true)
    const [cheap, dear, total] = [arc(0, 1, 5, false, 1), arc(0, 1, 30, false, 2), arc(1, 0, 38, false, 100)]
    expect(cheapestCover(8, small, [small, cheap, dear, total])).toEqual([dear])
    expect(cheapestCover(5, small, [small, cheap, dear, total])).toEqual([cheap])
    expect(cheapestCover(40, small, [small, cheap, dear, total])).toEqual([total])
  })
})

describe('the denominator', () => {
  test.each(FOLLOW_UP_POINTS)('is said for %s as for any other point', (point) => {
    expect(shownDenominator({ point, treated: 100, answered: 67 }, 11)).toEqual({
      point,
      treated: { kind: 'count', count: 100 },
      answered: { kind: 'percent', percent: 67 },
    })
  })

  test('is rounded down, so that "all" is never said of almost all', () => {
    expect(shownDenominator({ point: 'sixMonths', treated: 3_000, answered: 2_989 }, 11).answered).toEqual({ kind: 'percent', percent: 99 })
  })

  test.each([
    [10, 11],
    [10, -1],
    [10.5, 3],
  ])('of %d treated with %d answers breaks an invariant', (treated, answered) => {
    expect(() => shownDenominator({ point: 'oneWeek', treated, answered }, 11)).toThrow(RangeError)
  })
})

test('types: six verdicts and "missing" are all the answers there are', () => {
  expectTypeOf<CohortAnswer>().toEqualTypeOf<Verdict | 'missing'>()
  // @ts-expect-error a person who was not asked is missing, not absent
  cohortAnswersOf([undefined])
})
