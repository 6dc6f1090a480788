import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessmentFacts } from './assessment.ts'
import { addDays } from '../calendar/calendar-date.ts'
import { answeredAt, answeredOn, day, partial } from './answers.test-data.ts'
import { ASSESSMENT_POINTS, type AssessmentPoint } from './assessment-point.ts'
import { courseOf, type Course } from './course.ts'

const TREATED = partial('2025-10-15')
const BASELINE = answeredOn('2025-10-01', '5 5 5 5')

const statuses = (course: Course) => Object.fromEntries(course.points.map(({ point, status }) => [point, status]))
const ids = (assessments: readonly AssessmentFacts[]) => assessments.map(({ id }) => id)
const idAt = (course: Course, point: string) => course.points.find((p) => p.point === point)?.assessment?.id ?? null

describe('report no. 62, treated in December 2022', () => {
  const rows = [
    answeredAt('baseline', '3 1 5 4'),
    answeredAt('oneWeek', '1 0 5 0'),
    answeredAt('oneMonth', '1 0 2 0'),
    answeredAt('threeMonths', '0 0 2 0'),
    answeredAt('sixMonths', '0 0 2 0'),
  ]
  const course = () => courseOf({ treatedOn: partial('2022-12'), assessments: rows, today: day('2023-08-26') })

  test('every point is recorded and drawn at its nominal day, with a mark', () => {
    expect(course().points.map(({ status }) => status)).toEqual(Array(5).fill('recorded'))
    expect(course().points.map(({ drawnAtDay }) => drawnAtDay)).toEqual([0, 7, 30, 91, 182])
    expect(course().points.every(({ dayIsNominal }) => dayIsNominal)).toBe(true)
  })

  test('leaves only numbness, three points better', () => {
    expect(course().residual).toEqual(['numbness'])
    expect(course().judgements.numbness).toMatchObject({ absolute: -3, verdict: 'better', provisional: true })
    expect(course().signals).toEqual([])
  })

  test('nobody can say how many days ago it was', () => {
    expect(course().day).toBeNull()
    expect(course().baselineOutdated).toBeNull()
  })
})

describe('the baseline', () => {
  const baselineOf = (...assessments: AssessmentFacts[]) => {
    const course = courseOf({ treatedOn: TREATED, assessments, today: day('2025-10-16') })
    return { id: course.baseline?.id ?? null, outdated: course.baselineOutdated, unscheduled: ids(course.unscheduled) }
  }

  test('is the last answer before treatment, the day itself included; earlier ones stay visible', () => {
    expect(baselineOf(answeredOn('2025-10-15', '1 1 1 1'), BASELINE)).toEqual({
      id: '2025-10-15',
      outdated: false,
      unscheduled: ['2025-10-01'],
    })
  })

  test('may be 60 days old; older ones are used and marked', () => {
    expect(baselineOf(answeredOn('2025-08-16', '1 1 1 1'))).toMatchObject({ id: '2025-08-16', outdated: false })
    expect(baselineOf(answeredOn('2025-08-15', '1 1 1 1'))).toMatchObject({ id: '2025-08-15', outdated: true })
  })

  test('that is only stated without a day comes before an outdated one and after a recent one', () => {
    const stated = answeredAt('baseline', '2 2 2 2')
    expect(baselineOf(stated, answeredOn('2025-01-01', '1 1 1 1'))).toMatchObject({ id: 'baseline', outdated: null })
    expect(baselineOf(stated, BASELINE)).toEqual({ id: '2025-10-01', outdated: false, unscheduled: ['baseline'] })
  })

  test('is wanted while no treatment is known', () => {
    const course = courseOf({ treatedOn: null, assessments: [], today: day('2025-10-16') })
    expect(course.points.map(({ status }) => status)).toEqual(['due', 'notDue', 'notDue', 'notDue', 'notDue'])
  })

  test('is missed once the treatment is past, and wanted before', () => {
    const on = (today: string) => courseOf({ treatedOn: TREATED, assessments: [], today: day(today) }).points[0]?.status
    expect([on('2025-10-14'), on('2025-10-15'), on('2025-10-16')]).toEqual(['due', 'cannotSay', 'missed'])
  })

  test('alone makes every change 0, too early to mean anything', () => {
    const course = courseOf({ treatedOn: TREATED, assessments: [BASELINE], today: day('2025-10-16') })
    expect(course.judgements.lowerBack).toMatchObject({ absolute: 0, verdict: 'same', tooEarly: true })
    expect(course.latest?.point).toBe('baseline')
  })
})

describe('answers after treatment', () => {
  const followedUp = (...dates: string[]) =>
    courseOf({
      treatedOn: TREATED,
      assessments: [BASELINE, ...dates.map((date) => answeredOn(date, '4 4 4 4'))],
      today: day('2026-06-30'),
    })

  test('belong to the point whose window holds their day', () => {
    const course = followedUp('2025-10-21', '2025-11-20', '2026-01-10')
    expect(statuses(course)).toEqual({
      baseline: 'recorded',
      oneWeek: 'recorded',
      oneMonth: 'recorded',
      threeMonths: 'recorded',
      sixMonths: 'missed',
    })
    expect(course.points.map(({ drawnAtDay }) => drawnAtDay)).toEqual([-14, 6, 36, 87, null])
    expect(course.day).toBe(258)
  })

  test('outside every window are kept as unscheduled, never forced into the nearest point', () => {
    const course = followedUp('2025-10-16', '2025-11-02')
    expect(ids(course.unscheduled)).toEqual(['2025-10-16', '2025-11-02'])
    expect(statuses(course)).toMatchObject({ oneWeek: 'missed', oneMonth: 'missed' })
  })

  test('of several in one window the nearest to the due date stands for the point, the others stay visible', () => {
    const course = followedUp('2025-10-20', '2025-10-23', '2025-10-26')
    expect(idAt(course, 'oneWeek')).toBe('2025-10-23')
    expect(ids(course.unscheduled)).toEqual(['2025-10-20', '2025-10-26'])
  })

  test('the due date counts calendar months: day 32 is nearer to 15 November than day 29', () => {
    expect(idAt(followedUp('2025-11-13', '2025-11-16'), 'oneMonth')).toBe('2025-11-16')
  })

  test('of two equally near the earlier one stands, in whatever order they came', () => {
    expect(idAt(followedUp('2025-10-24', '2025-10-20'), 'oneWeek')).toBe('2025-10-20')
    expect(idAt(followedUp('2025-10-20', '2025-10-24'), 'oneWeek')).toBe('2025-10-20')
  })

  test('a dated one stands before one of which only the point is known', () => {
    const course = courseOf({
      treatedOn: TREATED,
      assessments: [answeredAt('oneWeek', '1 1 1 1'), answeredOn('2025-10-28', '2 2 2 2')],
      today: day('2026-06-30'),
    })
    expect(idAt(course, 'oneWeek')).toBe('2025-10-28')
    expect(ids(course.unscheduled)).toEqual(['oneWeek'])
  })

  test('given later than the day one asks for are left out', () => {
    const course = courseOf({
      treatedOn: TREATED,
      assessments: [BASELINE, answeredOn('2025-10-22', '0 0 0 0')],
      today: day('2025-10-21'),
    })
    expect(statuses(course)).toMatchObject({ oneWeek: 'due' })
    expect(course.latestAnswer?.id).toBe('2025-10-01')
  })

  test('at 12 and 24 months show a point, which is not there otherwise', () => {
    expect(followedUp().points.map(({ point }) => point)).not.toContain('twelveMonths')
    const later = courseOf({ treatedOn: TREATED, assessments: [answeredAt('twelveMonths', '1 1 1 1')], today: null })
    expect(statuses(later)).toMatchObject({ oneWeek: 'cannotSay', twelveMonths: 'recorded' })
  })

  test('a declined point is shown as such', () => {
    const course = courseOf({ treatedOn: TREATED, assessments: [], today: day('2025-12-30'), declined: ['oneMonth'] })
    expect(statuses(course)).toMatchObject({ oneWeek: 'missed', oneMonth: 'declined' })
  })

  test('at day 90 the full effect is there, and unchanged means unchanged', () => {
    const course = courseOf({ treatedOn: TREATED, assessments: [BASELINE, answeredOn('2026-01-13', '5 5 5 5')], today: day('2026-01-13') })
    expect([course.latest?.drawnAtDay, course.judgements.lowerBack.tooEarly]).toEqual([90, false])
  })

  test('are all known where the day one asks for is not', () => {
    const course = courseOf({ treatedOn: TREATED, assessments: [BASELINE, answeredOn('2025-10-22', '4 4 4 4')], today: null })
    expect([course.latestAnswer?.id, course.day, course.points[0]?.status, course.points[2]?.status]).toEqual(['2025-10-22', null, 'recorded', 'cannotSay'])
    expect(courseOf({ treatedOn: TREATED, assessments: [], today: null }).points[0]?.status).toBe('cannotSay')
  })

  test('show a declined point at 12 months, and what stands at none has no day', () => {
    const course = courseOf({ treatedOn: TREATED, assessments: [], today: day('2025-12-30'), declined: ['twelveMonths'] })
    expect(course.points.at(-1)).toMatchObject({ point: 'twelveMonths', status: 'declined', assessment: null, drawnAtDay: null, dayIsNominal: false })
    expect([course.baselineOutdated, course.latest, course.residual]).toEqual([false, null, []])
    expect(course.points.at(1)).toMatchObject({ opensOn: '2025-10-20', closesOn: '2025-10-29', dueOn: '2025-10-22' })
  })

  test('unchanged before day 90 reads too early to say; a real change does not', () => {
    const course = courseOf({
      treatedOn: TREATED,
      assessments: [answeredOn('2025-10-15', '5 5 5 5'), answeredOn('2026-01-12', '5 2 7 4')],
      today: day('2026-01-12'),
    })
    expect(course.latest?.drawnAtDay).toBe(89)
    expect(Object.values(course.judgements).map(({ tooEarly }) => tooEarly)).toEqual([true, false, false, true])
  })
})

describe('with the treatment known to the month only', () => {
  const course = () => courseOf({
    treatedOn: partial('2022-12'),
    assessments: ['2022-11-20', '2022-12-10', '2023-01-20', '2023-03-25'].map((date) => answeredOn(date, '4 4 4 4')),
    today: day('2024-01-01'),
  })

  test('an answer has a point only if every day of the month gives it the same', () => {
    expect(course().baseline?.id).toBe('2022-11-20')
    expect(idAt(course(), 'threeMonths')).toBe('2023-03-25')
    expect(ids(course().unscheduled)).toEqual(['2022-12-10', '2023-01-20'])
  })

  test('a point that one of the others might answer is not called missed', () => {
    expect(statuses(course())).toMatchObject({ oneWeek: 'cannotSay', oneMonth: 'cannotSay', sixMonths: 'missed' })
  })

  test('a baseline is old only if it is for every day of the month', () => {
    const aged = (on: string) => courseOf({ treatedOn: partial('2022-12'), assessments: [answeredOn(on, '4 4 4 4')], today: day('2024-01-01') })
    const days = ['2022-10-01', '2022-10-02', '2022-10-31', '2022-11-01', '2022-11-30']
    expect(days.map((on) => aged(on).baselineOutdated)).toEqual([true, null, null, false, false])
  })

  test('nobody can say how many days ago it was, nor whether a baseline is among the answers of that month', () => {
    expect(course().day).toBeNull()
    const alone = courseOf({ treatedOn: partial('2022-12'), assessments: [answeredOn('2022-12-31', '4 4 4 4')], today: day('2024-01-01') })
    expect([alone.points[0]?.status, alone.latestAnswer]).toEqual(['cannotSay', null])
    const after = courseOf({ treatedOn: partial('2022-12'), assessments: [answeredOn('2023-01-01', '4 4 4 4')], today: day('2024-01-01') })
    expect([after.points[0]?.status, after.latestAnswer?.id]).toEqual(['missed', '2023-01-01'])
  })

  test('of several answers the one nearest the nominal day stands for the point', () => {
    const dates = ['2023-03-18', '2023-03-21', '2023-03-25', '2023-03-29']
    const assessments = dates.map((on) => answeredOn(on, '4 4 4 4'))
    const several = courseOf({ treatedOn: partial('2022-12'), assessments, today: day('2024-01-01') })
    expect(idAt(several, 'threeMonths')).toBe('2023-03-18')
    const late = courseOf({ treatedOn: partial('2022-12'), assessments: ['2023-06-10', '2023-06-16', '2023-07-10'].map((on) => answeredOn(on, '4 4 4 4')), today: day('2024-01-01') })
    expect(idAt(late, 'sixMonths')).toBe('2023-06-16')
  })

  test('its days are nominal', () => {
    const point = course().points.find((p) => p.point === 'threeMonths')
    expect(point).toMatchObject({ drawnAtDay: 91, dayIsNominal: true, dueOn: null, opensOn: null })
  })
})

describe('before a first treatment', () => {
  test('the latest answer is the baseline and nothing is due', () => {
    const course = courseOf({
      treatedOn: null,
      assessments: [answeredOn('2025-09-01', '6 6 6 6'), answeredOn('2025-09-20', '5 5 5 5')],
      today: day('2025-10-01'),
    })
    expect(course.baseline?.id).toBe('2025-09-20')
    expect(ids(course.unscheduled)).toEqual(['2025-09-01'])
    expect(statuses(course)).toMatchObject({ baseline: 'recorded', oneWeek: 'notDue', sixMonths: 'notDue' })
  })
})

test('no answer is ever lost or counted twice, whatever the dates', () => {
  const dated = fc.integer({ min: -200, max: 900 }).map((n) => ({ on: addDays(day('2022-12-15'), n), at: null }))
  const stated = fc.constantFrom(...ASSESSMENT_POINTS).map((at) => ({ on: null, at }))
  const facts = fc
    .array(fc.oneof(dated, stated), { maxLength: 12 })
    .map((list) =>
      list.map(({ on, at }, i) => {
        const id = String(i)
        return on ? answeredOn(on, '3 3 3 3', id) : answeredAt(at ?? 'baseline', '3 3 3 3', id)
      }),
    )
  const treated = fc.constantFrom(null, '2022-12-15', '2022-12', '2022')
  fc.assert(
    fc.property(facts, treated, (assessments, t) => {
      const course = courseOf({ treatedOn: t === null ? null : partial(t), assessments, today: day('2026-01-01') })
      const shown = [...course.points.flatMap(({ assessment }) => assessment ?? []), ...course.unscheduled]
      expect(ids(shown).toSorted()).toEqual(ids(assessments).toSorted())
      const again = courseOf({ treatedOn: course.treatedOn, assessments: assessments.toReversed(), today: course.asOf })
      expect(again).toEqual(course)
    }),
  )
})

describe('a treatment known to its month, and an answer whose day does not decide its point', () => {
  const placed = (askedFor: AssessmentPoint | null, on: string) =>
    courseOf({
      treatedOn: partial('2022-12'),
      assessments: [{ ...answeredOn(on, '3 1 5 4'), askedFor }],
      today: day('2023-08-26'),
    })

  test('stands for the point that was asked for, where the days allow it', () => {
    expect(placed('baseline', '2022-12-10').baseline?.answeredOn).toBe('2022-12-10')
    expect(placed('oneWeek', '2022-12-28').latest?.point).toBe('oneWeek')
  })

  test('stands for none where nothing was asked for', () => {
    expect(placed(null, '2022-12-10').baseline).toBeNull()
    expect(placed(null, '2022-12-10').unscheduled).toHaveLength(1)
  })

  test('is not forced to a point that no day of that month allows', () => {
    expect(placed('baseline', '2023-01-20').baseline).toBeNull()
    expect(placed('sixMonths', '2022-12-28').unscheduled).toHaveLength(1)
  })

  test('stands where it was asked for up to the last day that allows it, and not a day longer', () => {
    const standsAt = (askedFor: AssessmentPoint, on: string) => placed(askedFor, on).points.some((p) => p.point === askedFor && p.assessment !== null)
    const days = ['2022-12-05', '2022-12-06', '2023-01-14', '2023-01-15']
    expect(days.map((on) => standsAt('oneWeek', on))).toEqual([false, true, true, false])
    expect(['2022-12-04', '2022-12-31', '2023-01-01'].map((on) => standsAt('baseline', on))).toEqual([true, true, false])
  })

  test('may stand for a point from the first to the last day that some day of the month allows, so that it is not called missed', () => {
    const days = ['2022-12-05', '2022-12-06', '2023-01-14', '2023-01-15']
    expect(days.map((on) => statuses(placed(null, on))['oneWeek'])).toEqual(['missed', 'cannotSay', 'cannotSay', 'missed'])
  })

  test('stands for none where only the earliest day of the month decides', () => {
    expect(placed(null, '2023-01-25').points.map(({ assessment }) => assessment)).toEqual([null, null, null, null, null])
  })

  test('stands where its day says, whatever was asked for, once the day decides', () => {
    expect(placed('oneMonth', '2022-11-28').baseline?.answeredOn).toBe('2022-11-28')
    expect(placed('oneWeek', '2023-03-20').latest?.point).toBe('threeMonths')
  })
})
