import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import { addDays, daysBetween } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { answeredAt, answeredOn, day, partial } from './answers.test-data.ts'
import { ASSESSMENT_POINTS, comparePoints, FOLLOW_UP_POINTS, isFollowUpPoint } from './assessment-point.ts'
import { daysAfter, placeAssessments } from './place-assessments.ts'
import { compareInTime, sortDayOf, type PlacedAssessment } from './placed-assessment.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'

const placed = (treatedOn: string | null, assessments: readonly AssessmentFacts[], closed: CourseClosing | null = null) =>
  placeAssessments({ treatedOn: treatedOn === null ? null : partial(treatedOn), assessments, closed, protocol: DEFAULT_PROTOCOL })
const pointOf = (treatedOn: string, date: string, askedFor: AssessmentPoint | null = null): AssessmentPoint | null =>
  placed(treatedOn, [{ ...answeredOn(date, '1 1 1 1'), askedFor }])[0]?.point ?? null
const idsOf = (all: readonly PlacedAssessment[]) => all.map(({ assessment }) => assessment.id)

describe('days after treatment', () => {
  test.each([
    ['2025-10-15', '2025-10-22', 7, 7],
    ['2025-10-15', '2025-10-15', 0, 0],
    ['2025-10-15', '2025-10-01', -14, -14],
    ['2022-12', '2022-12-15', -16, 14],
    ['2022-12', '2023-01-31', 31, 61],
    ['2022', '2023-01-01', 1, 365],
  ])('from %s to %s there are %i to %i', (treatedOn, date, min, max) => {
    expect(daysAfter(partial(treatedOn), day(date))).toEqual({ min, max })
  })

  test('hold for every day that the treatment may have been on', () => {
    const treatments = fc.constantFrom('2022', '2024-02', '2023-02', '2025-10-15').map(partial)
    fc.assert(
      fc.property(treatments, fc.integer({ min: -800, max: 800 }), fc.nat({ max: 365 }), (treatedOn, offset, within) => {
        const [first, last] = [firstDayOf(treatedOn), lastDayOf(treatedOn)]
        const real = addDays(first, Math.min(within, daysBetween(first, last)))
        const answered = addDays(first, offset)
        const { min, max } = daysAfter(treatedOn, answered)
        expect(daysBetween(real, answered)).toBeGreaterThanOrEqual(min)
        expect(daysBetween(real, answered)).toBeLessThanOrEqual(max)
      }),
    )
  })
})

describe('with the day of treatment known, an answer', () => {
  test.each([
    ['2025-10-01', 'baseline'],
    ['2025-10-15', 'baseline'],
    ['2025-10-16', null],
    ['2025-10-19', null],
    ['2025-10-20', 'oneWeek'],
    ['2025-10-29', 'oneWeek'],
    ['2025-10-30', null],
    ['2025-11-05', 'oneMonth'],
    ['2026-03-14', 'sixMonths'],
    ['2027-10-15', 'twentyFourMonths'],
    ['2030-01-01', null],
  ])('of %s stands for %j', (date, point) => {
    expect(pointOf('2025-10-15', date)).toBe(point)
  })

  test('goes by its day, whatever it was asked for', () => {
    expect(pointOf('2025-10-15', '2025-10-22', 'oneMonth')).toBe('oneWeek')
    expect(pointOf('2025-10-15', '2025-10-17', 'oneWeek')).toBeNull()
    expect(pointOf('2025-10-15', '2025-10-30', 'oneWeek')).toBeNull()
  })
})

describe('with the month of treatment known', () => {
  test('an answer stands for the point that every day of the month agrees on', () => {
    expect(pointOf('2022-12', '2022-11-30')).toBe('baseline')
    expect(pointOf('2022-12', '2022-12-01')).toBe('baseline')
    expect(pointOf('2022-12', '2023-03-20')).toBe('threeMonths')
  })

  test('else for the one that was asked for, if some day of the month allows it', () => {
    expect(pointOf('2022-12', '2022-12-20')).toBeNull()
    expect(pointOf('2022-12', '2022-12-20', 'oneWeek')).toBe('oneWeek')
    expect(pointOf('2022-12', '2022-12-20', 'baseline')).toBe('baseline')
    expect(pointOf('2022-12', '2023-01-10', 'baseline')).toBeNull()
    expect(pointOf('2022-12', '2023-01-10', 'sixMonths')).toBeNull()
  })

  // On 14 January 2023 somebody treated on 31 December is at day 14, the last of the first window.
  test.each([
    ['2022-12-05', 'oneWeek', null],
    ['2022-12-06', 'oneWeek', 'oneWeek'],
    ['2023-01-14', 'oneWeek', 'oneWeek'],
    ['2023-01-15', 'oneWeek', null],
    ['2022-12-21', 'oneMonth', null],
    ['2022-12-22', 'oneMonth', 'oneMonth'],
    ['2022-12-31', 'baseline', 'baseline'],
    ['2023-01-01', 'baseline', null],
  ] as const)('asked on %s for %s: %j', (date, askedFor, point) => {
    expect(pointOf('2022-12', date, askedFor)).toBe(point)
  })
})

describe('an answer without a day', () => {
  test('keeps the point that it states, at its nominal day', () => {
    const all = placed('2022-12', FOLLOW_UP_POINTS.map((point) => answeredAt(point, '1 1 1 1')))
    expect(all.map(({ point }) => point)).toEqual([...FOLLOW_UP_POINTS])
    expect(all.map(({ days }) => days)).toEqual([7, 30, 91, 182, 365, 730].map((n) => ({ min: n, max: n })))
    expect(placed(null, [answeredAt('baseline', '1 1 1 1')])[0]).toMatchObject({ point: 'baseline', days: { min: 0, max: 0 } })
  })

  test('and without a point is kept too, at the end', () => {
    const nowhere = { ...answeredAt('oneWeek', '1 1 1 1', 'nowhere'), point: null }
    expect(placed('2025-10-15', [nowhere, answeredOn('2026-01-10', '1 1 1 1')]).at(-1)).toEqual({ assessment: nowhere, point: null, days: null })
  })
})

test('before any treatment every answer is a baseline, its day not counted', () => {
  expect(placed(null, [answeredOn('2025-10-01', '1 1 1 1')])).toMatchObject([{ point: 'baseline', days: null }])
})

describe('after a repeated treatment', () => {
  const again = (on: string) => ({ reason: 'treatedAgain', on: partial(on) }) as const

  test('answers belong to the next course; those of its own day still to this one', () => {
    const answers = ['2025-11-14', '2025-11-15', '2025-11-16'].map((date) => answeredOn(date, '1 1 1 1'))
    expect(idsOf(placed('2025-10-15', answers, again('2025-11-15')))).toEqual(['2025-11-14', '2025-11-15'])
    expect(placed('2025-10-15', answers, again('2025-11-15')).map(({ point }) => point)).toEqual(['oneMonth', 'oneMonth'])
  })

  test('in its month nobody can say whose they are', () => {
    const answers = ['2025-10-31', '2025-11-01', '2025-11-02', '2025-11-30', '2025-12-01'].map((date) => answeredOn(date, '1 1 1 1'))
    const all = placed('2025-10-05', answers, again('2025-11'))
    expect(idsOf(all)).toEqual(['2025-10-31', '2025-11-01', '2025-11-02', '2025-11-30'])
    expect(all.map(({ point }) => point)).toEqual(['oneMonth', 'oneMonth', null, null])
  })

  test('an answer without a day is not lost', () => {
    expect(placed('2025-10-15', [answeredAt('sixMonths', '1 1 1 1')], again('2025-11-15'))).toHaveLength(1)
  })

  test('any other end leaves answers where they are', () => {
    const closed = { reason: 'operatedElsewhere', on: partial('2025-10-20') } as const
    expect(placed('2025-10-15', [answeredOn('2025-11-15', '1 1 1 1')], closed)).toMatchObject([{ point: 'oneMonth' }])
  })
})

describe('the order in time', () => {
  const at = (min: number | null, id: string, date: string | null = null): PlacedAssessment => ({
    assessment: { ...answeredAt('oneWeek', '1 1 1 1', id), answeredOn: date === null ? null : day(date) },
    point: null,
    days: min === null ? null : { min, max: min + 30 },
  })

  test('is by the first day that is possible, then by date, then by id; without a day last', () => {
    const all = [at(null, 'a'), at(7, 'c', '2025-10-22'), at(7, 'b', '2025-10-22'), at(7, 'z', '2025-10-21'), at(7, 'd'), at(-3, 'e')]
    expect(idsOf(all.toSorted(compareInTime))).toEqual(['e', 'd', 'z', 'b', 'c', 'a'])
    expect(idsOf(all.toReversed().toSorted(compareInTime))).toEqual(['e', 'd', 'z', 'b', 'c', 'a'])
  })

  test('is none between an answer and itself', () => {
    for (const one of [at(7, 'a', '2025-10-22'), at(null, 'b')]) expect(compareInTime(one, one)).toBe(0)
    expect([sortDayOf(at(5, 'a')), sortDayOf(at(null, 'a'))]).toEqual([5, Number.POSITIVE_INFINITY])
  })

  test('is the same for every order in which the answers came', () => {
    const dates = ['2025-10-01', '2025-10-22', '2025-11-20', '2026-01-10']
    const answers = [...dates.map((date) => answeredOn(date, '1 1 1 1')), answeredAt('oneWeek', '2 2 2 2'), answeredOn('2025-10-22', '3 3 3 3', 'other')]
    const expected = idsOf(placed('2025-10-15', answers))
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: answers.length }), (shuffled) => {
        expect(idsOf(placed('2025-10-15', shuffled))).toEqual(expected)
      }),
    )
  })
})

test('the points stand in time order, the baseline before all others', () => {
  expect(ASSESSMENT_POINTS.toSorted(comparePoints)).toEqual(['baseline', ...FOLLOW_UP_POINTS])
  expect([comparePoints('oneMonth', 'oneMonth'), Math.sign(comparePoints('oneWeek', 'oneMonth')), Math.sign(comparePoints('oneWeek', 'baseline'))]).toEqual([0, -1, 1])
  expect(ASSESSMENT_POINTS.filter((point) => !isFollowUpPoint(point))).toEqual(['baseline'])
})
