import { expect, test } from 'vitest'
import type { PastCourse } from './dry-run.ts'
import { alertsByMonth } from './alerts-by-month.ts'
import { answeredAt, answeredOn, day } from './answers.test-data.ts'
import { courseOf } from './course.ts'
import { DEFAULT_ALERT_RULES } from './default-alert-rules.ts'
import { dryRun } from './dry-run.ts'

const past = (id: string, treatedOn: string, scores: readonly [string, string][]): PastCourse => ({
  id,
  course: courseOf({
    treatedOn: day(treatedOn),
    today: day('2025-06-01'),
    assessments: [answeredOn('2025-01-01', '2 2 2 2'), ...scores.map(([on, printed]) => answeredOn(on, printed))],
  }),
  answers: [],
})
const COURSES = [
  past('a', '2025-01-05', [['2025-02-05', '5 2 2 2'], ['2025-04-06', '2 2 2 2']]),
  past('b', '2025-04-25', [['2025-05-02', '2 2 2 2']]),
]

test('alerts are counted in the month of their answer or due date, and quiet months between are there', () => {
  const before = dryRun(DEFAULT_ALERT_RULES, COURSES)
  const after = dryRun(DEFAULT_ALERT_RULES.filter(({ id }) => id !== 'worse'), COURSES)
  const months = alertsByMonth(before, after, COURSES)
  expect(months[0]).toEqual({ month: '2025-02', before: 1, after: 0 })
  expect(months.map(({ month }) => month)).toEqual(['2025-02', '2025-03', '2025-04', '2025-05'].slice(0, months.length))
  expect(months.reduce((sum, month) => sum + month.before, 0)).toBe(before.alerts.length)
  expect(months.reduce((sum, month) => sum + month.after, 0)).toBe(after.alerts.length)
})

test('an answer without a day counts in no month, and nothing gives no months', () => {
  const course = courseOf({
    treatedOn: day('2025-01-05'),
    today: day('2025-01-20'),
    assessments: [answeredAt('baseline', '2 2 2 2'), answeredAt('oneMonth', '9 2 2 2')],
  })
  const courses = [{ id: 'c', course, answers: [] }]
  const run = dryRun(DEFAULT_ALERT_RULES.filter(({ when }) => when.kind === 'signal'), courses)
  expect(alertsByMonth(run, run, courses)).toEqual([{ month: null, before: 1, after: 1 }])
  const none = dryRun([], courses)
  expect(alertsByMonth(none, none, courses)).toEqual([])
})

test('months run over the end of a year', () => {
  const courses = [past('d', '2025-01-05', [['2025-02-05', '5 2 2 2']])]
  const run = dryRun(DEFAULT_ALERT_RULES, courses)
  const moved = { ...run, alerts: run.alerts.map((alert) => ({ ...alert, courseId: 'gone' })) }
  expect(alertsByMonth(moved, run, courses)[0]).toEqual({ month: null, before: run.alerts.length, after: 0 })
})
