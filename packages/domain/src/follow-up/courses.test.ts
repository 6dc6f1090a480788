import { describe, expect, test } from 'vitest'
import type { AssessmentFacts } from './assessment.ts'
import { answeredAt, answeredOn, day, partial } from './answers.test-data.ts'
import { DEFAULT_CARE_RULES, FIRST_DAY } from './care-rules.ts'
import { coursesOf } from './courses.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'
import { standingOf } from './standing.ts'

const FIRST = { id: 'first', method: 'cellgel', performedIn: partial('2025-01-10') } as const
const SECOND = { id: 'second', method: 'cellgel', performedIn: partial('2025-05-20') } as const

const courses = (assessments: readonly AssessmentFacts[], today = '2025-08-31') =>
  coursesOf({ treatments: [SECOND, FIRST], assessments, today: day(today) })

describe('a patient who is treated twice', () => {
  const both = () => courses([
    answeredOn('2025-01-05', '8 8 8 8'),
    answeredOn('2025-01-17', '5 5 5 5'),
    answeredOn('2025-04-10', '6 6 6 6'),
    answeredOn('2025-05-18', '7 7 7 7'),
    answeredOn('2025-05-27', '3 3 3 3'),
  ])

  test('has a course for each, the earlier one first', () => {
    const [first, second] = both()
    expect([first?.treatmentId, second?.treatmentId]).toEqual(['first', 'second'])
  })

  test('the earlier course ends at the later treatment: what fell due after it does not apply', () => {
    const [first] = both()
    expect(first?.course.points.map(({ point, status }) => [point, status])).toEqual([
      ['baseline', 'recorded'],
      ['oneWeek', 'recorded'],
      ['oneMonth', 'missed'],
      ['threeMonths', 'recorded'],
      ['sixMonths', 'notApplicable'],
    ])
    expect(first && standingOf(first.course).standing).toBe('complete')
  })

  test('the later course has its own baseline, the last answer before it, and counts from its own day', () => {
    const [, second] = both()
    expect(second?.course.baseline?.id).toBe('2025-05-18')
    expect(second?.course.points.map(({ assessment }) => assessment?.id ?? null)).toEqual([
      '2025-05-18',
      '2025-05-27',
      null,
      null,
      null,
    ])
    expect(second?.course.unscheduled).toEqual([])
    expect(second && standingOf(second.course)).toEqual({
      standing: 'overdue',
      point: 'threeMonths',
      dueOn: '2025-08-20',
    })
  })

  test('answers after the later treatment do not show in the earlier course', () => {
    const [first] = both()
    expect(first?.course.unscheduled.map(({ id }) => id)).toEqual(['2025-05-18'])
    expect(first?.course.latestAnswer?.id).toBe('2025-05-18')
  })
})

test('an answer that states a point but no day counts for the earliest treatment that had this point', () => {
  const [first, second] = courses([answeredAt('oneMonth', '4 4 4 4'), answeredAt('sixMonths', '2 2 2 2')])
  expect(first?.course.points.map(({ status }) => status)).toEqual([
    'missed',
    'missed',
    'recorded',
    'missed',
    'notApplicable',
  ])
  expect(second?.course.points.find(({ point }) => point === 'sixMonths')?.status).toBe('recorded')
})

test('in the month of a repeated treatment an answer is nobody’s for certain, and stays visible', () => {
  const later = { ...SECOND, performedIn: partial('2025-05') }
  const answer = answeredOn('2025-05-15', '4 4 4 4')
  const [first, second] = coursesOf({ treatments: [FIRST, later], assessments: [answer], today: day('2025-12-01') })
  expect(first?.course.unscheduled).toEqual([answer])
  expect(second?.course.unscheduled).toEqual([answer])
  expect(second?.course.baseline).toBeNull()
})

test('in that month an answer is not even taken for the point whose window holds its day', () => {
  const later = { ...SECOND, performedIn: partial('2025-04') }
  const answer = answeredOn('2025-04-12', '4 4 4 4')
  const [first] = coursesOf({ treatments: [FIRST, later], assessments: [answer], today: day('2025-12-01') })
  expect(first?.course.unscheduled).toEqual([answer])
  expect(first?.course.points.map(({ assessment }) => assessment)).toEqual([null, null, null, null, null])
})

test('two treatments on one day stand in the order of their ids, and a month with that of its first day', () => {
  const treatments = ['b', 'a', 'c'].map((id) => ({ ...FIRST, id }))
  const monthly = { ...FIRST, id: 'month', performedIn: partial('2025-01') }
  const order = (given: typeof treatments) =>
    coursesOf({ treatments: given, assessments: [], today: day('2025-08-31') }).map(({ treatmentId }) => treatmentId)
  expect(order(treatments)).toEqual(['a', 'b', 'c'])
  expect(order([...treatments, monthly].toReversed())).toEqual(['month', 'a', 'b', 'c'])
})

test('of two answers on one day before the later treatment the one with the later id is its baseline', () => {
  const before = [answeredOn('2025-05-18', '7 7 7 7', 'y'), answeredOn('2025-05-18', '6 6 6 6', 'z'), answeredOn('2025-05-18', '5 5 5 5', 'x')]
  for (const assessments of [before, before.toReversed()]) {
    expect(courses(assessments)[1]?.course.baseline?.id).toBe('z')
  }
})

test('the day of the later treatment is still before it', () => {
  const [, second] = courses([answeredOn('2025-05-18', '7 7 7 7'), answeredOn('2025-05-20', '6 6 6 6')])
  expect([second?.course.baseline?.id, second?.course.unscheduled]).toEqual(['2025-05-20', []])
})

test('what closes the episode ends the last course only, and the protocol given holds for each', () => {
  const { points } = DEFAULT_PROTOCOL
  const protocol = { ...DEFAULT_PROTOCOL, points: { ...points, oneWeek: { ...points.oneWeek, due: { days: 8 } } } }
  const [first, second] = coursesOf({
    treatments: [FIRST, SECOND],
    assessments: [],
    today: day('2025-08-31'),
    closed: { reason: 'died', on: partial('2025-06-01') },
    rules: { ...DEFAULT_CARE_RULES, protocols: [{ protocol, validFrom: FIRST_DAY, validTo: null }] },
  })
  expect([first?.course.closed, second?.course.closed]).toEqual([
    { reason: 'treatedAgain', on: '2025-05-20' },
    { reason: 'died', on: '2025-06-01' },
  ])
  expect([first, second].map((each) => each?.course.points[1]?.dueOn)).toEqual(['2025-01-18', '2025-05-28'])
})

test('a stated baseline is that of the first treatment, and a point due on the day of the next is still of the one before', () => {
  const later = { ...SECOND, performedIn: partial('2025-04-10') }
  const assessments = [answeredAt('baseline', '8 8 8 8'), answeredAt('threeMonths', '4 4 4 4')]
  const [first, second] = coursesOf({ treatments: [FIRST, later], assessments, today: day('2025-08-31') })
  expect(first?.course.points.map(({ assessment }) => assessment?.id ?? null)).toEqual(['baseline', null, null, 'threeMonths', null])
  expect(second?.course.points.map(({ assessment }) => assessment)).toEqual([null, null, null, null, null])
})

test('without a treatment there is no course', () => {
  const assessments = [answeredOn('2025-01-05', '8 8 8 8')]
  expect(coursesOf({ treatments: [], assessments, today: day('2025-02-01') })).toEqual([])
})
