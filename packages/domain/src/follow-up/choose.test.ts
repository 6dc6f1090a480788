import { describe, expect, test } from 'vitest'
import type { AssessmentFacts } from './assessment.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import { answeredAt, answeredOn, partial } from './answers.test-data.ts'
import { chooseBaseline } from './choose-baseline.ts'
import { chooseForPoint, mayHoldAnswer } from './choose-for-point.ts'
import { placeAssessments } from './place-assessments.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'

const placed = (treatedOn: string | null, ...assessments: AssessmentFacts[]) =>
  placeAssessments({ treatedOn: treatedOn === null ? null : partial(treatedOn), assessments, closed: null, protocol: DEFAULT_PROTOCOL })
const on = (date: string, id = date) => answeredOn(date, '1 1 1 1', id)

describe('the baseline of a course', () => {
  const chosen = (treatedOn: string | null, ...assessments: AssessmentFacts[]) => {
    const { placed: baseline, isOutdated } = chooseBaseline(placed(treatedOn, ...assessments), DEFAULT_PROTOCOL)
    return [baseline?.assessment.id ?? null, isOutdated]
  }
  const stated = answeredAt('baseline', '2 2 2 2', 'stated')

  test('is the last dated answer before treatment, up to 60 days old', () => {
    expect(chosen('2025-10-15', on('2025-09-01'), on('2025-10-01'))).toEqual(['2025-10-01', false])
    expect(chosen('2025-10-15', on('2025-08-16'))).toEqual(['2025-08-16', false])
  })

  test('that is older is used all the same, and marked', () => {
    expect(chosen('2025-10-15', on('2025-08-15'))).toEqual(['2025-08-15', true])
    expect(chosen('2025-10-15', on('2024-01-01'), on('2025-01-01'))).toEqual(['2025-01-01', true])
  })

  test('that only says to be one comes before an old one and after a recent one', () => {
    expect(chosen('2025-10-15', stated, on('2025-08-15'))).toEqual(['stated', null])
    expect(chosen('2025-10-15', stated, on('2025-08-16'))).toEqual(['2025-08-16', false])
    expect(chosen('2025-10-15', stated)).toEqual(['stated', null])
  })

  test('of a treatment known to its month is outdated only if it is so for every day of it', () => {
    expect(chosen('2022-12', on('2022-10-01'))).toEqual(['2022-10-01', true])
    expect(chosen('2022-12', on('2022-10-02'))).toEqual(['2022-10-02', null])
    expect(chosen('2022-12', on('2022-10-31'))).toEqual(['2022-10-31', null])
    expect(chosen('2022-12', on('2022-11-01'))).toEqual(['2022-11-01', false])
  })

  test('of a treatment that has not come has no age yet', () => {
    expect(chosen(null, on('2020-01-01'))).toEqual(['2020-01-01', null])
  })

  test('is missing where nothing was answered before treatment: then nothing is outdated', () => {
    expect(chosen('2025-10-15')).toEqual([null, false])
    expect(chosen('2025-10-15', on('2025-10-22'))).toEqual([null, false])
  })
})

describe('the answer that stands for a point', () => {
  const chosen = (point: FollowUpPoint, treatedOn: string, ...assessments: AssessmentFacts[]) =>
    chooseForPoint(point, placed(treatedOn, ...assessments), partial(treatedOn), DEFAULT_PROTOCOL)?.assessment.id ?? null

  test('is the one nearest its due date, on either side', () => {
    expect(chosen('oneWeek', '2025-10-15', on('2025-10-20'), on('2025-10-23'), on('2025-10-29'))).toBe('2025-10-23')
    expect(chosen('oneWeek', '2025-10-15', on('2025-10-21'), on('2025-10-24'))).toBe('2025-10-21')
  })

  test('is the earlier of two that are equally near, in whatever order they came', () => {
    expect(chosen('oneWeek', '2025-10-15', on('2025-10-23'), on('2025-10-21'))).toBe('2025-10-21')
    expect(chosen('oneWeek', '2025-10-15', on('2025-10-22', 'b'), on('2025-10-22', 'a'))).toBe('a')
  })

  test('goes by calendar months: after 31 January one month is 28 February', () => {
    expect(chosen('oneMonth', '2025-01-31', on('2025-02-26'), on('2025-03-03'))).toBe('2025-02-26')
    expect(chosen('oneMonth', '2025-01-31', on('2025-02-24'), on('2025-03-01'))).toBe('2025-03-01')
  })

  test('is a dated one before one without a date, which stands alone too', () => {
    const undated = answeredAt('oneWeek', '2 2 2 2', 'undated')
    expect(chosen('oneWeek', '2025-10-15', undated, on('2025-10-29'))).toBe('2025-10-29')
    expect(chosen('oneWeek', '2025-10-15', undated)).toBe('undated')
  })

  test('after a treatment known to its month is the one nearest the nominal day', () => {
    // Middles of the ranges: 17 March is 91 days after some day of December, 20 March 94; the nominal day is 91.
    expect(chosen('threeMonths', '2022-12', on('2023-03-17'), on('2023-03-20'))).toBe('2023-03-17')
    expect(chosen('threeMonths', '2022-12', on('2023-03-30'), on('2023-03-18'))).toBe('2023-03-18')
  })

  test('is none of another point', () => {
    expect(chosen('oneMonth', '2025-10-15', on('2025-10-22'))).toBeNull()
    expect(chosen('oneWeek', '2025-10-15')).toBeNull()
  })
})

describe('an answer that may belong to a point although the dates do not decide', () => {
  const may = (point: FollowUpPoint, treatedOn: string, date: string) =>
    mayHoldAnswer(point, placed(treatedOn, on(date)), DEFAULT_PROTOCOL)

  test.each([
    ['oneWeek', '2022-12-05', false],
    ['oneWeek', '2022-12-06', true],
    ['oneWeek', '2023-01-14', true],
    ['oneWeek', '2023-01-15', false],
    ['oneMonth', '2022-12-21', false],
    ['oneMonth', '2022-12-22', true],
    ['oneMonth', '2023-02-14', true],
    ['oneMonth', '2023-02-15', false],
  ] as const)('%s, treated in December 2022, answered on %s: %j', (point, date, expected) => {
    expect(may(point, '2022-12', date)).toBe(expected)
  })

  test('is none where they decide, nor where it states no day', () => {
    expect(may('oneWeek', '2025-10-15', '2025-10-22')).toBe(false)
    expect(mayHoldAnswer('oneWeek', placed('2022-12', answeredAt('oneWeek', '1 1 1 1')), DEFAULT_PROTOCOL)).toBe(false)
    const nowhere = { ...answeredAt('oneWeek', '1 1 1 1'), point: null }
    expect(mayHoldAnswer('oneWeek', placed('2022-12', nowhere), DEFAULT_PROTOCOL)).toBe(false)
  })
})
