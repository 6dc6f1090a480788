import { describe, expect, test } from 'vitest'
import type { CareRules } from './care-rules.ts'
import { answeredOn, day, partial } from './answers.test-data.ts'
import { alertRulesOn } from './alert-rules-on.ts'
import { DEFAULT_CARE_RULES, FIRST_DAY, rulesFor } from './care-rules.ts'
import { coursesOf } from './courses.ts'
import { DEFAULT_ALERT_RULES } from './default-alert-rules.ts'
import { checkExpectedCourse } from './expected-course-version.ts'
import { EXPECTED_COURSES } from './expected-course.ts'
import { ExpectedCourse } from './expected-course-schema.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'

const { points } = DEFAULT_PROTOCOL
const SOONER = { ...DEFAULT_PROTOCOL, version: 2, points: { ...points, oneWeek: { ...points.oneWeek, due: { days: 6 } } } }
const LONGER = { ...EXPECTED_COURSES.cellgel, worsening: { fromDay: 0, toDay: 30 } }
const [FIRST_EXPECTED] = DEFAULT_CARE_RULES.expected
if (!FIRST_EXPECTED) throw new Error('every method has an expected course')

const RULES: CareRules = {
  protocols: [
    { protocol: DEFAULT_PROTOCOL, validFrom: FIRST_DAY, validTo: day('2025-02-14') },
    { protocol: SOONER, validFrom: day('2025-02-15'), validTo: null },
  ],
  expected: [
    { ...FIRST_EXPECTED, validTo: day('2025-02-14') },
    { method: 'cellgel', course: LONGER, validFrom: day('2025-02-15'), validTo: null },
  ],
}

describe('a treatment is followed by the versions of its day', () => {
  test.each([
    ['2025-02-14', 1, 14],
    ['2025-02-15', 2, 30],
    ['2030-01-01', 2, 30],
    // Known to the month: the day may lie before the change.
    ['2025-02', 1, 14],
    ['2025', 1, 14],
    ['2025-03', 2, 30],
  ])('treated on %s: protocol %i, worsening to day %i', (performedIn, version, toDay) => {
    const { protocol, expected } = rulesFor({ method: 'cellgel', performedIn: partial(performedIn) }, RULES)
    expect([protocol.version, expected.worsening.toDay]).toEqual([version, toDay])
  })

  test('a day without a version is a broken store', () => {
    const treated = { method: 'cellgel', performedIn: partial('2025-01-01') } as const
    expect(() => rulesFor(treated, { ...RULES, protocols: [] })).toThrow('no protocol')
    expect(() => rulesFor(treated, { ...RULES, expected: [] })).toThrow('no expected course')
  })

  test('two treatments of one episode keep theirs: due dates and signals of the first do not move', () => {
    const treatments = [
      { id: 'a', method: 'cellgel', performedIn: day('2025-01-10') },
      { id: 'b', method: 'cellgel', performedIn: day('2025-03-10') },
    ] as const
    const assessments = [
      answeredOn('2025-01-05', '3 3 3 3'),
      answeredOn('2025-01-30', '6 3 3 3'),
      answeredOn('2025-03-05', '3 3 3 3'),
      answeredOn('2025-03-30', '6 3 3 3'),
    ]
    const courses = coursesOf({ treatments, assessments, today: day('2025-04-20'), rules: RULES })
    const seen = courses.map(({ course }) => [course.points.find(({ point }) => point === 'oneWeek')?.dueOn, course.signals[0]?.kind])
    expect(seen).toEqual([
      ['2025-01-17', 'worse'],
      ['2025-03-16', 'flare'],
    ])
  })
})

describe('an expected course', () => {
  const { cellgel } = EXPECTED_COURSES
  test('as shipped can be used and has the shape that is stored', () => {
    expect(checkExpectedCourse(cellgel)).toEqual({ ok: true, value: cellgel })
    expect(ExpectedCourse.parse(cellgel)).toEqual(cellgel)
  })

  test.each([
    [{ worsening: { fromDay: 0.5, toDay: -1 } }, [
      { code: 'expectedDayNotWhole', window: 'worsening', end: 'fromDay' },
      { code: 'expectedDayNotWhole', window: 'worsening', end: 'toDay' },
    ]],
    [{ fullEffect: { fromDay: 91, toDay: 90 } }, [{ code: 'expectedWindowReversed', window: 'fullEffect', fromDay: 91, toDay: 90 }]],
    [{ worsening: { fromDay: 0, toDay: 90 } }, [{ code: 'effectBeforeWorseningEnds', fullEffectTo: 90, worseningTo: 90 }]],
    [{ source: ' ' }, [{ code: 'expectedSourceMissing' }]],
  ])('%j is refused by name', (over, error) => {
    expect(checkExpectedCourse({ ...cellgel, ...over })).toEqual({ ok: false, error })
  })
})

test('alert rules are those of the day; a day without any is a broken store', () => {
  const set = { id: 'default', version: 1, rules: DEFAULT_ALERT_RULES, validFrom: day('2025-01-01'), validTo: null }
  expect(alertRulesOn(day('2025-01-01'), [set])).toBe(DEFAULT_ALERT_RULES)
  expect(() => alertRulesOn(day('2024-12-31'), [set])).toThrow('no alert rules')
})
