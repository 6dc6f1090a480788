import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessmentFacts } from './assessment.ts'
import { answeredAt, answeredOn, day, partial } from './answers.test-data.ts'
import { courseOf } from './course.ts'

const signals = (...assessments: AssessmentFacts[]) =>
  courseOf({ treatedOn: partial('2025-10-15'), assessments, today: day('2026-12-31') }).signals.map(
    ({ point, area, kind, by, raised }) => ({ point, area, kind, by, raised }),
  )
const BEFORE = answeredOn('2025-10-10', '4 4 1 2')

describe('a rise in one area', () => {
  test('the constructed case has a flare, two worse and a rebound', () => {
    const rows = [
      answeredAt('baseline', '10 4 1 2'),
      answeredAt('oneWeek', '9 - 1 4'),
      answeredAt('oneMonth', '6 4 3 4'),
      answeredAt('sixMonths', '8 3 0 1'),
    ]
    expect(signals(...rows)).toEqual([
      { point: 'oneWeek', area: 'buttocks', kind: 'flare', by: 2, raised: true },
      { point: 'oneMonth', area: 'numbness', kind: 'worse', by: 2, raised: true },
      { point: 'oneMonth', area: 'buttocks', kind: 'worse', by: 2, raised: true },
      { point: 'sixMonths', area: 'lowerBack', kind: 'rebound', by: 2, raised: true },
    ])
  })

  test('is a flare until day 14 and worse from day 15 on', () => {
    expect(signals(BEFORE, answeredOn('2025-10-29', '6 4 1 2'))).toMatchObject([{ kind: 'flare', point: 'oneWeek' }])
    expect(signals(BEFORE, answeredOn('2025-10-30', '6 4 1 2'))).toMatchObject([{ kind: 'worse', point: null }])
  })

  test('of one point is none', () => {
    expect(signals(BEFORE, answeredOn('2025-11-20', '5 5 2 3'))).toEqual([])
  })

  test('above the lowest earlier score is a rebound, also at an answer outside every window', () => {
    expect(signals(BEFORE, answeredOn('2025-11-20', '1 4 1 2'), answeredOn('2025-12-15', '3 4 1 2'))).toEqual([
      { point: null, area: 'lowerBack', kind: 'rebound', by: 2, raised: true },
    ])
  })

  test('inside the window is never a rebound', () => {
    expect(signals(BEFORE, answeredOn('2025-10-20', '1 4 1 2'), answeredOn('2025-10-27', '4 4 1 2'))).toEqual([])
  })

  test('is measured against recorded scores only: blanks and "not sure" are passed over', () => {
    expect(signals(answeredOn('2025-10-10', '- ? 1 2'), answeredOn('2025-11-20', '9 9 ? -'))).toEqual([])
    const after = [
      answeredOn('2025-10-22', '1 4 1 2'),
      answeredOn('2025-11-20', '- 4 1 2'),
      answeredOn('2026-01-15', '4 4 1 2'),
    ]
    expect(signals(BEFORE, ...after)).toMatchObject([{ kind: 'rebound', by: 3 }])
  })
})

describe('a flare is answered with reassurance only', () => {
  const flare = (printed: string, redFlags: AssessmentFacts['redFlags']) =>
    signals(answeredOn('2025-10-10', '2 2 2 2'), { ...answeredOn('2025-10-22', printed), redFlags })[0]?.raised

  test('when every warning sign was answered "no"', () => {
    expect(flare('5 2 2 2', 'allNo')).toBe(false)
    expect(flare('5 2 2 2', 'some')).toBe(true)
    expect(flare('5 2 2 2', null)).toBe(true)
    expect(flare('5 2 2 2', undefined)).toBe(true)
  })

  test('and anything but a flare is raised whatever else was answered', () => {
    const calm = { ...answeredOn('2025-11-20', '6 4 1 2'), redFlags: 'allNo' } as const
    expect(signals(BEFORE, calm)).toMatchObject([{ kind: 'worse', raised: true }])
    const better = answeredOn('2025-10-22', '1 4 1 2')
    expect(signals(BEFORE, better, { ...calm, scores: BEFORE.scores })).toMatchObject([{ kind: 'rebound', raised: true }])
  })

  test('when it is pain, not numbness', () => {
    expect(flare('2 2 5 2', 'allNo')).toBe(true)
  })

  test('when it is at most 8', () => {
    expect(flare('8 2 2 2', 'allNo')).toBe(false)
    expect(flare('9 2 2 2', 'allNo')).toBe(true)
  })
})

test('no signal without a rise of two points, whatever the scores', () => {
  const cell = fc.constantFrom('0', '1', '2', '3', '5', '8', '10', '-', '?')
  const row = fc.tuple(cell, cell, cell, cell).map((cells) => cells.join(' '))
  fc.assert(
    fc.property(row, row, row, (before, week, month) => {
      const found = signals(answeredAt('baseline', before), answeredAt('oneWeek', week), answeredAt('oneMonth', month))
      expect(found.filter(({ by }) => by < 2)).toEqual([])
      expect(found.filter(({ kind, raised }) => kind !== 'flare' && !raised)).toEqual([])
    }),
  )
})
