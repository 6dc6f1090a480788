import { describe, expect, test } from 'vitest'
import type { AssessmentFacts } from './assessment.ts'
import type { CourseClosing } from './course-closing.ts'
import { answeredAt, answeredOn, day, partial } from './answers.test-data.ts'
import { courseOf } from './course.ts'
import { standingOf } from './standing.ts'

const BEFORE = answeredOn('2025-10-10', '5 5 5 5')
const standing = (
  treatedOn: string | null,
  today: string | null,
  assessments: readonly AssessmentFacts[] = [BEFORE],
  closed: CourseClosing | null = null,
) =>
  standingOf(
    courseOf({
      treatedOn: treatedOn === null ? null : partial(treatedOn),
      today: today === null ? null : day(today),
      assessments,
      closed,
    }),
  )

describe('where a patient stands', () => {
  test('without a treatment, or with one that lies ahead, they are not yet treated', () => {
    expect(standing(null, '2025-10-20')).toEqual({ standing: 'notYetTreated', point: null, dueOn: null })
    expect(standing('2025-10-21', '2025-10-20').standing).toBe('notYetTreated')
  })

  test.each([
    ['2025-10-16', { standing: 'notDue', point: 'oneWeek', dueOn: '2025-10-22' }],
    ['2025-10-22', { standing: 'due', point: 'oneWeek', dueOn: '2025-10-22' }],
    ['2025-10-27', { standing: 'overdue', point: 'oneWeek', dueOn: '2025-10-22' }],
    ['2025-10-30', { standing: 'missed', point: 'oneWeek', dueOn: '2025-10-22' }],
    ['2025-11-10', { standing: 'due', point: 'oneMonth', dueOn: '2025-11-15' }],
    ['2026-08-01', { standing: 'missed', point: 'sixMonths', dueOn: '2026-04-15' }],
  ])('on %s a patient without answers stands at %j', (today, expected) => {
    expect(standing('2025-10-15', today)).toEqual(expected)
  })

  test('between two points, with the earlier one answered, the next is not due', () => {
    expect(standing('2025-10-15', '2025-10-30', [BEFORE, answeredOn('2025-10-22', '5 5 5 5')])).toEqual({
      standing: 'notDue',
      point: 'oneMonth',
      dueOn: '2025-11-15',
    })
  })

  test('with the last point answered they are complete, even if one before was missed', () => {
    const answers = [BEFORE, answeredOn('2026-04-15', '1 1 1 1')]
    expect(standing('2025-10-15', '2026-05-01', answers).standing).toBe('complete')
  })

  test('case 16, treated in October 2022 with no day to ask for, cannot be said', () => {
    const points = ['baseline', 'oneWeek', 'oneMonth', 'threeMonths'] as const
    const rows = points.map((point) => answeredAt(point, '3 3 3 3'))
    expect(standing('2022-10', null, rows)).toEqual({ standing: 'cannotSay', point: 'sixMonths', dueOn: null })
  })
})

describe('a signal of the latest answer comes before what is due', () => {
  test('worse before rebound before flare', () => {
    const rows = [BEFORE, answeredOn('2025-10-22', '2 5 5 5'), answeredOn('2025-11-15', '4 7 5 5')]
    expect(standing('2025-10-15', '2026-01-20', rows)).toEqual({ standing: 'worse', point: 'oneMonth', dueOn: null })
    const rebound = [BEFORE, answeredOn('2025-10-22', '2 5 5 5'), answeredOn('2025-11-15', '4 5 5 5')]
    expect(standing('2025-10-15', '2026-01-20', rebound).standing).toBe('rebound')
    const flare = [BEFORE, answeredOn('2025-10-22', '7 5 5 5')]
    expect(standing('2025-10-15', '2025-11-20', flare)).toEqual({ standing: 'flare', point: 'oneWeek', dueOn: null })
  })

  test('a later answer without one sets it aside', () => {
    const rows = [BEFORE, answeredOn('2025-10-22', '7 5 5 5'), answeredOn('2025-11-15', '3 3 3 3')]
    expect(standing('2025-10-15', '2025-11-30', rows).standing).toBe('notDue')
  })

  test('an answer outside every window counts too', () => {
    const rows = [BEFORE, answeredOn('2025-11-15', '3 3 3 3'), answeredOn('2025-12-10', '8 3 3 3')]
    expect(standing('2025-10-15', '2025-12-11', rows)).toEqual({ standing: 'worse', point: null, dueOn: null })
  })
})

test('a course that has ended is complete: nobody is to be called', () => {
  const rows = [BEFORE, answeredOn('2025-10-22', '9 9 9 9')]
  const closed = { reason: 'died', on: partial('2025-11-01') } as const
  expect(standing('2025-10-15', '2025-11-20', rows, closed).standing).toBe('complete')
  expect(standing('2025-10-15', '2025-10-31', rows, closed).standing).toBe('flare')
  expect(standing('2025-10-15', '2025-11-01', rows, closed).standing).toBe('complete')
  expect(standing('2025-10-15', null, rows, closed).standing).toBe('complete')
  expect(standing(null, '2025-11-20', [], closed).standing).toBe('complete')
})
