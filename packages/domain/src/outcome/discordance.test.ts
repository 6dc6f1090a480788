import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extentChangeBetween } from '../extent/extent-change.ts'
import { BELOW_THE_KNEES, TIPS_OF_THE_TOES } from '../extent/extent.test-data.ts'
import { REGION_IDS } from '../extent/region.ts'
import { Score } from '../symptom/score.ts'
import { discordance, DISCORDANCES } from './discordance.ts'
import { judge } from './judgement.ts'

const anyRegions = fc.subarray([...REGION_IDS])

const judged = (before: number, after: number) => judge(Score.parse(before), Score.parse(after), 'numbness')

describe('score and extent', () => {
  const shrunk = extentChangeBetween(BELOW_THE_KNEES, TIPS_OF_THE_TOES)
  const grown = extentChangeBetween(TIPS_OF_THE_TOES, BELOW_THE_KNEES)
  const unchanged = extentChangeBetween(TIPS_OF_THE_TOES, TIPS_OF_THE_TOES)
  const moved = extentChangeBetween(['heel-left'], ['heel-right'])

  test('report no. 62 at one week: the score had not moved (5, 5), and the range was already narrower', () => {
    expect(discordance(judged(5, 5), shrunk)).toBe('scoreSameExtentSmaller')
  })

  test.each([
    [5, 2, shrunk, 'bothLess'],
    [5, 2, unchanged, 'scoreLowerExtentSame'],
    [5, 2, moved, 'scoreLowerExtentSame'],
    [5, 2, grown, 'scoreLowerExtentLarger'],
    [5, 4, shrunk, 'scoreSameExtentSmaller'],
    [5, 5, unchanged, 'bothSame'],
    [5, 6, grown, 'scoreSameExtentLarger'],
    [5, 7, shrunk, 'scoreHigherExtentSmaller'],
    [5, 7, unchanged, 'scoreHigherExtentSame'],
    [5, 7, grown, 'bothMore'],
    [1, 1, shrunk, 'scoreSameExtentSmaller'],
    [1, 0, shrunk, 'cannotSay'],
    [5, 2, null, 'cannotSay'],
  ] as const)('%i → %i with this extent: %#', (before, after, extent, expected) => {
    expect(discordance(judged(before, after), extent)).toBe(expected)
  })

  test('a missing score says nothing, however much the extent shrank', () => {
    expect(discordance(judge(null, Score.parse(2)), shrunk)).toBe('cannotSay')
  })

  test('is one of ten named results for whatever was answered', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }).map((value) => Score.parse(value)))
    fc.assert(
      fc.property(score, score, fc.option(anyRegions), fc.option(anyRegions), (before, after, from, to) => {
        const result = discordance(judge(before, after), extentChangeBetween(from, to))
        expect(DISCORDANCES).toContain(result)
        const isUnknown = [before, after, from, to].includes(null)
        expect(isUnknown && result !== 'cannotSay').toBe(false)
      }),
    )
  })
})
