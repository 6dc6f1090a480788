import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SYMPTOM_AREAS } from '../symptom/area.ts'
import { Score } from '../symptom/score.ts'
import { changeBetween } from './change.ts'
import { judge, sameBand, VERDICTS } from './judgement.ts'
import { THRESHOLDS, type Threshold } from './threshold.ts'

const score = (value: number) => Score.parse(value)
const anyScore = fc.integer({ min: 0, max: 10 }).map(score)
const anyScoreOrBlank = fc.option(anyScore)
const verdict = (before: number, after: number) => judge(score(before), score(after)).verdict

describe('what a change means', () => {
  test('report no. 62 leaves only numbness, three points better', () => {
    expect(judge(score(5), score(2), 'numbness')).toEqual({
      absolute: -3,
      relative: -0.6,
      verdict: 'better',
      resolved: false,
      beyondMeasurementError: false,
      acceptable: true,
      ceiling: false,
      provisional: true,
    })
  })

  test('report no. 62: a leg pain of 1 that went away is 100 % better and cannot be judged', () => {
    expect(judge(score(1), score(0), 'lowerLimbs')).toMatchObject({
      absolute: -1,
      relative: -1,
      verdict: 'cannotBeJudged',
      resolved: true,
    })
  })

  test.each([
    [8, 1, 'better'],
    [3, 0, 'better'],
    [3, 1, 'better'],
    [10, 7, 'better'],
    [7, 5, 'same'],
    [10, 8, 'same'],
    [3, 2, 'same'],
    [2, 1, 'same'],
    [2, 0, 'better'],
    [2, 3, 'same'],
    [2, 4, 'worse'],
    [8, 10, 'worse'],
    [9, 10, 'same'],
    [10, 10, 'same'],
    [0, 0, 'noSymptom'],
    [0, 1, 'cannotBeJudged'],
    [0, 2, 'worse'],
    [1, 0, 'cannotBeJudged'],
    [1, 1, 'cannotBeJudged'],
    [1, 2, 'cannotBeJudged'],
    [1, 3, 'worse'],
  ])('%i → %i is %s', (before, after, expected) => {
    expect(verdict(before, after)).toBe(expected)
  })

  test.each([
    [null, 3],
    [3, null],
    [null, null],
  ])('%j → %j is unknown, and nothing reassuring is said', (before, after) => {
    const judgement = judge(before === null ? null : score(before), after === null ? null : score(after))
    expect(judgement).toMatchObject({
      absolute: null,
      relative: null,
      verdict: 'unknown',
      resolved: false,
      beyondMeasurementError: false,
      acceptable: null,
    })
  })

  test('only numbness is judged by the threshold of another symptom', () => {
    const areas = SYMPTOM_AREAS.filter((area) => judge(score(5), score(2), area).provisional)
    expect([areas, judge(score(5), score(2)).provisional]).toEqual([['numbness'], false])
  })

  test('a change needs both scores, and from 0 it is no share of anything', () => {
    const changes = [changeBetween(null, score(3)), changeBetween(score(3), null), changeBetween(score(0), score(3))]
    expect(changes).toEqual([null, null, { absolute: 3, relative: null }])
  })

  test('three points may be measurement error, four are not, in either direction', () => {
    const beyond = [
      [7, 4],
      [8, 4],
      [4, 7],
      [4, 8],
    ].map(([before = 0, after = 0]) => judge(score(before), score(after)).beyondMeasurementError)
    expect(beyond).toEqual([false, true, false, true])
  })

  test('an acceptable state is about the score now: 3 is one, 4 is not, whatever the change', () => {
    expect(judge(score(10), score(4))).toMatchObject({ verdict: 'better', acceptable: false })
    expect(judge(score(0), score(3))).toMatchObject({ verdict: 'worse', acceptable: true })
  })

  test('from 9 on a baseline cannot get two points worse: a ceiling', () => {
    expect([0, 8, 9, 10].map((before) => judge(score(before), null).ceiling)).toEqual([false, false, true, true])
  })
})

describe('for every pair of scores', () => {
  test('a worsening is never better, and an improvement never worse', () => {
    fc.assert(
      fc.property(anyScore, anyScore, (before, after) => {
        const impossible = [...(after >= before ? ['better'] : []), ...(after <= before ? ['worse'] : [])]
        expect(impossible).not.toContain(judge(before, after).verdict)
      }),
    )
  })

  test('a lower score is never judged worse than a higher one', () => {
    const order = { better: 0, cannotBeJudged: 1, noSymptom: 1, same: 1, worse: 2, unknown: 3 } as const
    fc.assert(
      fc.property(anyScore, anyScore, anyScore, (before, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(order[judge(before, low).verdict]).toBeLessThanOrEqual(order[judge(before, high).verdict])
      }),
    )
  })

  test('the verdict is one of six, and unknown exactly when a score is missing', () => {
    fc.assert(
      fc.property(anyScoreOrBlank, anyScoreOrBlank, (before, after) => {
        const { verdict, absolute } = judge(before, after)
        expect(VERDICTS).toContain(verdict)
        expect(verdict === 'unknown').toBe(before === null || after === null)
        expect(absolute === null).toBe(verdict === 'unknown')
      }),
    )
  })

  test('the grey band holds exactly the scores that are called the same', () => {
    fc.assert(
      fc.property(anyScore, anyScore, (before, after) => {
        const band = sameBand(before)
        const isInside = band !== null && after >= band.from && after <= band.to
        expect(isInside).toBe(judge(before, after).verdict === 'same')
      }),
    )
  })
})

test.each([
  [0, null],
  [1, null],
  [2, { from: 1, to: 3 }],
  [5, { from: 4, to: 6 }],
  [7, { from: 5, to: 8 }],
  [10, { from: 8, to: 10 }],
])('the grey band of a baseline of %i is %j', (baseline, band) => {
  expect(sameBand(score(baseline))).toEqual(band)
})

test('every threshold carries what is needed to judge whether it applies', () => {
  const all = Object.values<Threshold>(THRESHOLDS)
  for (const { source, population } of all) {
    expect(source).toMatch(/\d{4}/)
    expect(population.ja).not.toBe('')
  }
  const directions = (says: Threshold['says']) => new Set(all.filter((t) => t.says === says).map((t) => t.direction))
  expect(directions('better')).toEqual(new Set(['decrease']))
  expect(directions('worse')).toEqual(new Set(['increase']))
  expect(directions('acceptable')).toEqual(new Set(['stateAtMost']))
})
