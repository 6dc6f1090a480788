import { describe, expect, expectTypeOf, test } from 'vitest'
import { CLOSED_REASONS } from '../episode/closed-reason.ts'
import { calendarDateOf } from '../calendar/calendar-date.ts'
import { ALERT_LEVELS, type AlertCondition, type AlertRule } from './alert-rule.ts'
import { ALERT_REASONS, type Alert } from './alert.ts'
import { answeredOn, scores } from './answers.test-data.ts'
import { ASSESSMENT_POINTS, FOLLOW_UP_POINTS, type FollowUpPoint } from './assessment-point.ts'
import { ANSWERED_BY, COLLECTION_MODES, type AssessmentFacts } from './assessment.ts'
import { COURSE_OUTCOMES } from './course-outcome.ts'
import { DEFAULT_ALERT_RULES } from './default-alert-rules.ts'
import { EXPECTED_COURSES, isBeforeFullEffect } from './expected-course.ts'
import { INTERCURRENT_EVENTS, type IntercurrentEventKind } from './intercurrent-event.ts'
import { POINT_STATUSES, statusOf, type PointQuestion, type PointStatus } from './point-status.ts'
import { DEFAULT_PROTOCOL, type FollowUpProtocol } from './protocol.ts'
import { RED_FLAGS, type RedFlag, type RedFlagAnswer } from './red-flag.ts'
import { HIGHEST_REASSURED_SCORE, SIGNAL_KINDS, type SignalKind } from './signal.ts'
import { STANDINGS } from './standing.ts'

describe('the lists of DOMAIN.md, section 6', () => {
  test('points: baseline, 1 week, 1, 3, 6, 12 and 24 months', () => {
    expect([...ASSESSMENT_POINTS]).toEqual(['baseline', 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'twelveMonths', 'twentyFourMonths'])
    expect([...FOLLOW_UP_POINTS]).toEqual(ASSESSMENT_POINTS.slice(1))
  })

  test('a point: seven things that it can be, and one that nobody can say', () => {
    expect([...POINT_STATUSES]).toEqual(['notDue', 'due', 'overdue', 'recorded', 'missed', 'declined', 'notApplicable', 'cannotSay'])
  })

  test('collected on the web, by phone, on paper, in person; answered by the patient, with or by the family', () => {
    expect([...COLLECTION_MODES]).toEqual(['web', 'phone', 'paper', 'inPerson'])
    expect([...ANSWERED_BY]).toEqual(['patient', 'withFamily', 'family'])
  })

  test('intercurrent events are outcomes of their own', () => {
    expect([...INTERCURRENT_EVENTS]).toEqual(['treatedAgain', 'operatedElsewhere', 'died', 'lostToFollowUp'])
    expect(COURSE_OUTCOMES).toEqual(expect.arrayContaining([...INTERCURRENT_EVENTS, ...CLOSED_REASONS]))
  })

  test('three signals, each of which a list can show', () => {
    expect([...SIGNAL_KINDS]).toEqual(['flare', 'worse', 'rebound'])
    expect(STANDINGS).toEqual(expect.arrayContaining([...SIGNAL_KINDS]))
    expect(ALERT_REASONS).toEqual(expect.arrayContaining([...SIGNAL_KINDS]))
  })

  test('eleven warning signs, the last six asked after a procedure', () => {
    expect([...RED_FLAGS]).toEqual([
      'urine', 'saddleNumbness', 'bowel', 'weakness', 'handsOrWalking',
      'fever', 'chills', 'risingRestPain', 'swelling', 'rash', 'breathing',
    ])
  })

  test('no list names a thing twice', () => {
    const lists = [POINT_STATUSES, COURSE_OUTCOMES, STANDINGS, ALERT_REASONS, ALERT_LEVELS, RED_FLAGS, CLOSED_REASONS]
    for (const list of lists) expect(new Set<string>(list).size).toBe(list.length)
  })
})

describe('the defaults', () => {
  test.each([
    ['oneWeek', { days: 7 }, 5, 14, 3, 7, true],
    ['oneMonth', { months: 1 }, 21, 45, 7, 30, true],
    ['threeMonths', { months: 3 }, 76, 120, 7, 91, true],
    ['sixMonths', { months: 6 }, 150, 225, 7, 182, true],
    ['twelveMonths', { months: 12 }, 320, 410, 7, 365, false],
    ['twentyFourMonths', { months: 24 }, 670, 790, 7, 730, false],
  ] as const)('%s: due after %j, open from day %i to %i', (point, due, opensOnDay, closesOnDay, graceDays, nominalDay, required) => {
    expect(DEFAULT_PROTOCOL.points[point]).toEqual({ due, opensOnDay, closesOnDay, graceDays, nominalDay, required })
  })

  test('a baseline counts for 60 days', () => {
    expect(DEFAULT_PROTOCOL).toMatchObject({ id: 'default', version: 1, baselineMaxAgeDays: 60 })
  })

  test('after Cellgel worsening is expected to day 14, and the full effect from day 21 to 90', () => {
    expect(EXPECTED_COURSES.cellgel).toMatchObject({ worsening: { fromDay: 0, toDay: 14 }, fullEffect: { fromDay: 21, toDay: 90 } })
    expect([0, 89, 90, 91].map((day) => isBeforeFullEffect(day, EXPECTED_COURSES.cellgel))).toEqual([true, true, false, false])
    expect(HIGHEST_REASSURED_SCORE).toBe(8)
  })

  test('call now for every warning sign and for numbness in the saddle, and for nothing else', () => {
    const urgent = DEFAULT_ALERT_RULES.filter(({ level }) => level === 'callNow').map(({ when }) => when)
    expect(urgent).toEqual([{ kind: 'redFlag', flags: RED_FLAGS }, { kind: 'saddleNumbness' }])
  })

  test('raise worse, rebound and a flare that is not to be reassured the same day, from two points', () => {
    const signals = DEFAULT_ALERT_RULES.flatMap(({ level, when }) => (when.kind === 'signal' ? [[when.signal, level, when.byAtLeast]] : []))
    expect(signals).toEqual([['worse', 'callToday', 2], ['rebound', 'callToday', 2], ['flare', 'callToday', 2]])
  })
})

describe('types', () => {
  const question: PointQuestion = { point: 'oneWeek', treatedOn: calendarDateOf(2025, 10, 15), today: calendarDateOf(2025, 10, 22), isRecorded: false }

  test('the baseline is no point that falls due, and a point is not left out', () => {
    // @ts-expect-error the baseline is never due after treatment
    const point: FollowUpPoint = 'baseline'
    expect(FOLLOW_UP_POINTS).not.toContain(point)
    // @ts-expect-error every point has a plan
    const points: FollowUpProtocol['points'] = { oneWeek: DEFAULT_PROTOCOL.points.oneWeek }
    expect(Object.keys(points)).toHaveLength(1)
  })

  test('a status is asked for with dates that were read, and is one of eight', () => {
    // @ts-expect-error a text is no date until it is read
    const unread: PointQuestion = { ...question, today: '2025-10-22' }
    // @ts-expect-error whether something was recorded is never assumed
    const assumed: PointQuestion = { point: 'oneWeek', treatedOn: null, today: null }
    expect([statusOf(unread), statusOf(assumed)]).toEqual(['due', 'cannotSay'])
    expectTypeOf(statusOf).returns.toEqualTypeOf<PointStatus>()
    expectTypeOf<'unknown'>().not.toExtend<PointStatus>()
  })

  test('an answer says how it was collected and by whom, and a score is no plain number', () => {
    const answer = answeredOn('2025-10-22', '5 5 5 5')
    expectTypeOf<Omit<AssessmentFacts, 'mode'>>().not.toExtend<AssessmentFacts>()
    expectTypeOf<Omit<AssessmentFacts, 'answeredBy'>>().not.toExtend<AssessmentFacts>()
    // @ts-expect-error blank, "not sure" and a number are three things; a bare number is none of them
    const bare: AssessmentFacts = { ...answer, scores: { ...scores('5 5 5 5'), numbness: 5 } }
    expect(bare.scores.numbness).toBe(5)
  })

  test('a signal, an event and a warning sign of one’s own are none', () => {
    expectTypeOf<'total'>().not.toExtend<SignalKind>()
    expectTypeOf<'moved'>().not.toExtend<IntercurrentEventKind>()
    expectTypeOf<'headache'>().not.toExtend<RedFlag>()
    expectTypeOf<{ kind: 'signs'; flags: [] }>().not.toExtend<RedFlagAnswer>()
  })

  test('an alert carries what its sentence needs, and a rule its condition', () => {
    expectTypeOf<Extract<Alert, { reason: 'worse' }>>().toHaveProperty('by')
    expectTypeOf<Extract<Alert, { reason: 'worry' }>>().not.toHaveProperty('by')
    expectTypeOf<Omit<AlertRule, 'level'>>().not.toExtend<AlertRule>()
    // @ts-expect-error a total over the areas hides single ones, so no rule can ask for it
    const total: AlertCondition = { kind: 'totalAtLeast', score: 20 }
    expect(total).toBeDefined()
  })
})
