import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/calendar-date.ts'
import { answeredOn, day, partial } from './answers.test-data.ts'
import { courseOf } from './course.ts'
import { EXPECTED_COURSES } from './expected-course.ts'
import { EXPECTED_PHASES, expectedPhaseOn } from './expected-phase.ts'
import { flareLengthsOf } from './flare-length.ts'

const TREATED = day('2025-10-01')
const onDay = (days: number, scores: string) => answeredOn(addDays(TREATED, days), scores)
const lengths = (answers: readonly (readonly [number, string])[], treatedOn: string = TREATED) =>
  flareLengthsOf(
    courseOf({
      treatedOn: partial(treatedOn),
      assessments: answers.map(([days, scores]) => onDay(days, scores)),
      today: day('2026-06-01'),
    }),
  )

describe('the length of a flare', () => {
  test('lies between what was seen and what is possible', () => {
    expect(lengths([[-1, '4 4 4 4'], [3, '4 4 4 4'], [6, '6 4 4 4'], [9, '7 4 4 4'], [13, '4 4 4 4']])).toEqual([
      { area: 'lowerBack', firstSeenDay: 6, lastSeenDay: 9, atLeastDays: 4, atMostDays: 9 },
    ])
  })

  test('cannot have begun before the treatment', () => {
    expect(lengths([[-10, '4 4 4 4'], [6, '6 4 4 4'], [8, '4 4 4 4']])).toMatchObject([{ atLeastDays: 1, atMostDays: 8 }])
  })

  test('has no upper end while the latest answer still shows it', () => {
    expect(lengths([[-1, '4 4 4 4'], [6, '6 4 4 4'], [30, '6 4 4 4']])).toMatchObject([
      { firstSeenDay: 6, lastSeenDay: 30, atLeastDays: 25, atMostDays: null },
    ])
  })

  test('is that of the first, where the pain came back later', () => {
    expect(lengths([[-1, '4 4 4 4'], [6, '6 4 4 4'], [8, '4 4 4 4'], [13, '9 4 4 4']])).toMatchObject([
      { firstSeenDay: 6, lastSeenDay: 6, atLeastDays: 1, atMostDays: 8 },
    ])
  })

  test('goes by answers at no point too, in the order of their days', () => {
    expect(lengths([[-1, '4 4 4 4'], [4, '6 4 4 4'], [7, '6 4 4 4'], [17, '5 4 4 4'], [30, '4 4 4 4']])).toMatchObject([
      { firstSeenDay: 4, lastSeenDay: 7, atLeastDays: 4, atMostDays: 17 },
    ])
  })

  test('does not count the day of treatment, on which a higher score is a baseline', () => {
    expect(lengths([[0, '4 4 4 4'], [1, '6 4 4 4'], [2, '5 4 4 4']])).toMatchObject([
      { firstSeenDay: 1, lastSeenDay: 1, atLeastDays: 1, atMostDays: 2 },
    ])
  })

  test('is told of no area without a flare or a baseline', () => {
    expect(lengths([[-1, '4 4 4 4'], [6, '5 4 4 4']])).toEqual([])
    expect(lengths([[6, '6 4 4 4'], [8, '9 4 4 4']])).toEqual([])
  })

  test('is neither ended nor prolonged by a blank', () => {
    expect(lengths([[-1, '4 4 4 4'], [6, '6 4 4 4'], [8, '- 4 4 4'], [10, '? 4 4 4'], [12, '4 4 4 4']])).toMatchObject([
      { lastSeenDay: 6, atLeastDays: 1, atMostDays: 12 },
    ])
  })

  test('is told for each area on its own, and only for areas that flared', () => {
    const areas = lengths([[-1, '4 4 4 4'], [6, '6 4 4 7'], [30, '4 9 4 4']]).map(({ area }) => area)
    expect(areas).toEqual(['lowerBack', 'buttocks'])
  })

  test('is never guessed where the day of treatment is not known', () => {
    expect(lengths([[-1, '4 4 4 4'], [6, '6 4 4 4']], '2025-10')).toEqual([])
  })

  test('is at least a day, and never more than is possible', () => {
    const answers = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 })), {
      selector: ([days]) => days,
      maxLength: 12,
    })
    fc.assert(
      fc.property(answers, (given) => {
        const scored = given.map(([days, score]) => [days, `${score} 4 4 4`] as const)
        for (const { atLeastDays, atMostDays, firstSeenDay, lastSeenDay } of lengths([[-1, '4 4 4 4'], ...scored])) {
          expect(atLeastDays).toBe(lastSeenDay - firstSeenDay + 1)
          expect(atLeastDays).toBeGreaterThanOrEqual(1)
          expect(atMostDays ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(atLeastDays)
        }
      }),
    )
  })
})

describe('what is expected after the Cellgel method', () => {
  test.each([
    [-1, 'beforeTreatment'],
    [0, 'worseningExpected'],
    [14, 'worseningExpected'],
    [15, 'between'],
    [20, 'between'],
    [21, 'effectDevelops'],
    [89, 'effectDevelops'],
    [90, 'fullEffect'],
    [700, 'fullEffect'],
    [null, 'cannotSay'],
    [Number.NaN, 'cannotSay'],
  ])('on day %d is %s', (days, phase) => {
    expect(expectedPhaseOn(days, EXPECTED_COURSES.cellgel)).toBe(phase)
    expect(EXPECTED_PHASES).toContain(phase)
  })
})
