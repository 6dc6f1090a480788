import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Extent } from '../extent/extent.ts'
import type { Alert } from './alert.ts'
import type { AlertRule } from './alert-rule.ts'
import type { CheckInFacts } from './alerts-of.ts'
import type { AssessmentFacts } from './assessment.ts'
import { extentOf } from '../extent/read-extent.ts'
import { WARNING_SIGNS_AFTER } from '../instrument/own/red-flags.ts'
import { AlertRuleSet } from './alert-rule-schema.ts'
import { alertsOf } from './alerts-of.ts'
import { answeredAt, answeredOn, day } from './answers.test-data.ts'
import { checkAlertRules } from './check-alert-rules.ts'
import { courseOf } from './course.ts'
import { DEFAULT_ALERT_RULES } from './default-alert-rules.ts'
import { compareDryRuns, dryRun } from './dry-run.ts'
import { isRedFlag, RED_FLAGS } from './red-flag.ts'
import { urgencyOf } from './urgency.ts'

const BLANK: Extent = { kind: 'blank' }
const facts = (assessmentId: string, more: Partial<CheckInFacts> = {}): CheckInFacts => ({
  assessmentId,
  redFlags: { kind: 'none' },
  numbness: BLANK,
  hasWorry: false,
  ...more,
})
const course = (assessments: readonly AssessmentFacts[], today = '2025-10-20', died = false) =>
  courseOf({
    treatedOn: day('2025-10-10'),
    assessments: [answeredOn('2025-10-05', '5 5 5 5'), ...assessments],
    today: day(today),
    closed: died ? { reason: 'died', on: day('2025-10-19') } : null,
  })
const alerts = (assessments: readonly AssessmentFacts[], answers: readonly CheckInFacts[], today?: string) =>
  alertsOf(DEFAULT_ALERT_RULES, course(assessments, today), answers)
const reasons = (list: readonly Alert[]) => list.map(({ reason }) => reason)

const WEEK = '2025-10-17'

describe('the default rules', () => {
  test('say nothing about an answer that is as expected', () => {
    expect(alerts([answeredOn(WEEK, '5 5 5 5')], [facts(WEEK)])).toEqual([])
  })

  test.each(RED_FLAGS)('call at once for %s, whatever the scores', (flag) => {
    const raised = alerts([answeredOn(WEEK, '0 0 0 0')], [facts(WEEK, { redFlags: { kind: 'signs', flags: [flag] } })])
    expect(raised).toEqual([
      { reason: 'redFlag', flags: [flag], ruleId: 'red-flag', level: 'callNow', assessmentId: WEEK, isCurrent: true },
    ])
  })

  test('call at once for a warning sign of which only "some" was recorded', () => {
    const answer = { ...answeredOn(WEEK, '5 5 5 5'), redFlags: 'some' } as const
    expect(alerts([answer], [])).toMatchObject([{ reason: 'redFlag', flags: [], level: 'callNow' }])
    expect(alerts([answer], [facts(WEEK, { redFlags: { kind: 'notAsked' } })])).toMatchObject([{ reason: 'redFlag' }])
  })

  test('call the same day for "not sure" about warning signs, which is no "no"', () => {
    expect(alerts([answeredOn(WEEK, '5 5 5 5')], [facts(WEEK, { redFlags: { kind: 'notSure' } })])).toMatchObject([
      { reason: 'redFlagNotSure', level: 'callToday' },
    ])
  })

  test('call at once for numbness marked in the saddle, even where the warning signs were answered "none"', () => {
    const numbness = extentOf(['heel-left', 'backPassage']) ?? BLANK
    expect(alerts([answeredOn(WEEK, '5 5 5 5')], [facts(WEEK, { numbness })])).toMatchObject([
      { reason: 'saddleNumbness', regions: ['backPassage'], level: 'callNow' },
    ])
  })

  test('a flare of pain that may be answered with reassurance raises none; of numbness it does', () => {
    const calm = (scores: string) => ({ ...answeredOn(WEEK, scores), redFlags: 'allNo' }) as const
    expect(alerts([calm('7 5 5 5')], [facts(WEEK)])).toEqual([])
    expect(alerts([calm('5 5 7 5')], [facts(WEEK)])).toMatchObject([{ reason: 'flare', area: 'numbness', by: 2 }])
    expect(alerts([answeredOn(WEEK, '7 5 5 5')], [])).toMatchObject([{ reason: 'flare', area: 'lowerBack' }])
  })

  test('most urgent first; what is history is said to be history', () => {
    const answers = [answeredOn(WEEK, '7 5 5 5'), answeredOn('2025-11-10', '5 8 5 5')]
    const raised = alerts(
      answers,
      [facts(WEEK, { redFlags: { kind: 'signs', flags: ['bowel'] } }), facts('2025-11-10', { hasWorry: true })],
      '2025-11-12',
    )
    expect(raised.map(({ reason, isCurrent }) => [reason, isCurrent])).toEqual([
      ['redFlag', false],
      ['flare', false],
      ['worse', true],
      ['worry', true],
    ])
  })

  test('an answer that has not come is looked at once it is overdue', () => {
    expect(alerts([], [], '2025-10-20')).toMatchObject([
      { reason: 'overdue', point: 'oneWeek', assessmentId: null, isCurrent: true, level: 'look' },
    ])
    expect(alerts([], [], '2025-10-19')).toEqual([])
  })
})

describe('red flags override everything', () => {
  const sign = facts('2025-10-18', { redFlags: { kind: 'signs', flags: ['urine'] } })

  test('an answer that is otherwise better, and a course that has ended', () => {
    for (const died of [false, true]) {
      const treated = course([answeredOn('2025-10-18', '0 0 0 0')], '2025-10-20', died)
      const urgency = urgencyOf(treated, alertsOf(DEFAULT_ALERT_RULES, treated, [sign]))
      expect(urgency).toMatchObject({ kind: 'callNow', alerts: [{ reason: 'redFlag', flags: ['urine'] }] })
    }
  })

  test('without one the standing speaks', () => {
    const treated = course([answeredOn('2025-10-18', '0 0 0 0')])
    expect(urgencyOf(treated, [])).toEqual({
      kind: 'standing',
      standing: { standing: 'notDue', point: 'oneMonth', dueOn: '2025-11-10' },
    })
  })

  test('only what is current and calls now; an older sign, or one to call about today, leaves the standing', () => {
    const treated = course([answeredOn(WEEK, '5 5 5 5'), answeredOn('2025-10-18', '5 5 5 5')])
    const older = alertsOf(DEFAULT_ALERT_RULES, treated, [{ ...sign, assessmentId: WEEK }])
    const unsure = alertsOf(DEFAULT_ALERT_RULES, treated, [{ ...sign, redFlags: { kind: 'notSure' } }])
    expect([older, unsure].map((list) => [reasons(list), urgencyOf(treated, list).kind])).toEqual([
      [['redFlag'], 'standing'],
      [['redFlagNotSure'], 'standing'],
    ])
  })

  test('a code is one of them or none', () => {
    expect(['urine', 'breathing', 'headache', ''].map(isRedFlag)).toEqual([true, true, false, false])
  })

  test('the signs are those that the questionnaire escalates', () => {
    const escalated = WARNING_SIGNS_AFTER.options.filter(({ flag }) => flag === 'escalated').map(({ code }) => code)
    expect(escalated).toEqual([...RED_FLAGS])
  })
})

describe('rules of a clinic', () => {
  const refusalsOf = (rules: readonly AlertRule[]) => {
    const checked = checkAlertRules(rules)
    return checked.ok ? [] : checked.error
  }

  test('may be added to, and the default ones are sound and data', () => {
    const high: AlertRule = { id: 'high', level: 'look', when: { kind: 'scoreAtLeast', areas: ['lowerBack'], score: 9 } }
    expect(refusalsOf([...DEFAULT_ALERT_RULES, high])).toEqual([])
    const stored = { id: 'default', version: 1, validFrom: '2026-01-01', validTo: null, rules: DEFAULT_ALERT_RULES }
    expect(AlertRuleSet.parse(JSON.parse(JSON.stringify(stored))).rules).toEqual(DEFAULT_ALERT_RULES)
  })

  test('that are sound are given back as they are', () => {
    expect(checkAlertRules(DEFAULT_ALERT_RULES)).toEqual({ ok: true, value: DEFAULT_ALERT_RULES })
  })

  test('name the saddle itself: other rules that call now do not cover it', () => {
    expect(refusalsOf(DEFAULT_ALERT_RULES.filter(({ id }) => id !== 'saddle-numbness'))).toEqual([{ code: 'saddleNumbnessWithoutCallNow' }])
  })

  test('speak only of the signs, areas and points that they name, from their limit on', () => {
    const rules: readonly AlertRule[] = [
      { id: 'fever', level: 'look', when: { kind: 'redFlag', flags: ['fever'] } },
      { id: 'back', level: 'callToday', when: { kind: 'signal', signal: 'flare', areas: ['lowerBack', 'numbness'], byAtLeast: 3 } },
      { id: 'high', level: 'callNow', when: { kind: 'scoreAtLeast', areas: ['lowerBack', 'lowerLimbs'], score: 8 } },
      { id: 'numb', level: 'look', when: { kind: 'numbnessLarger', byShare: 0.0155 } },
    ]
    const numbness = extentOf(['shinInner-left']) ?? BLANK
    const none = facts('2025-10-05', { numbness: { kind: 'none', source: { kind: 'marked' } } })
    const said = facts(WEEK, { redFlags: { kind: 'signs', flags: ['urine', 'fever'] }, numbness })
    const at = (scores: string, own = said) => alertsOf(rules, course([answeredOn(WEEK, scores)]), [none, own])
    expect(at('8 8 7 8').map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['high', 'highScore'],
      ['high', 'highScore'],
      ['back', 'flare'],
      ['fever', 'redFlag'],
      ['numb', 'numbnessLarger'],
    ])
    expect(at('8 8 7 8')).toMatchObject([{}, {}, { area: 'lowerBack', by: 3 }, { flags: ['fever'] }, {}])
    expect(at('- 7 5 9', facts(WEEK, { redFlags: { kind: 'signs', flags: ['urine'] } }))).toEqual([])
  })

  test('speak of the answers in the order of their days, those at a point and those at none', () => {
    const all: readonly AlertRule[] = [{ id: 'all', level: 'look', when: { kind: 'scoreAtLeast', areas: ['lowerBack'], score: 1 } }]
    const days = ['2025-11-10', '2025-10-26', WEEK, '2025-10-12']
    const treated = course([...days.map((on) => answeredOn(on, '5 5 5 5')), answeredAt('threeMonths', '5 5 5 5')], '2026-03-01')
    expect(alertsOf(all, treated, []).map(({ assessmentId }) => assessmentId)).toEqual([
      'threeMonths',
      '2025-10-05',
      ...days.toReversed(),
    ])
  })

  test('never leave a warning sign without "call now"', () => {
    const weaker = DEFAULT_ALERT_RULES.map((rule) => ({ ...rule, level: 'callToday' }) as const)
    expect(refusalsOf(weaker)).toEqual([
      { code: 'redFlagsWithoutCallNow', flags: [...RED_FLAGS] },
      { code: 'saddleNumbnessWithoutCallNow' },
    ])
    const someOnly: AlertRule = { id: 'red-flag', level: 'callNow', when: { kind: 'redFlag', flags: RED_FLAGS.slice(1) } }
    expect(refusalsOf([someOnly, ...DEFAULT_ALERT_RULES.slice(1)])).toEqual([
      { code: 'redFlagsWithoutCallNow', flags: ['urine'] },
    ])
  })

  test('are there once, for something, and with a limit above 0', () => {
    const [first] = DEFAULT_ALERT_RULES
    const wrong: readonly AlertRule[] = [
      ...DEFAULT_ALERT_RULES,
      ...(first ? [first] : []),
      { id: 'a', level: 'look', when: { kind: 'pointStatus', status: 'missed', points: [] } },
      { id: 'b', level: 'look', when: { kind: 'signal', signal: 'worse', areas: [], byAtLeast: 0 } },
      { id: 'c', level: 'look', when: { kind: 'numbnessLarger', byShare: Number.NaN } },
      { id: 'd', level: 'look', when: { kind: 'redFlag', flags: [] } },
      { id: 'e', level: 'look', when: { kind: 'scoreAtLeast', areas: [], score: 0 } },
    ]
    expect(refusalsOf(wrong)).toEqual([
      { code: 'alertRuleTwice', id: 'red-flag' },
      { code: 'alertRuleForNothing', id: 'a' },
      { code: 'alertRuleForNothing', id: 'b' },
      { code: 'alertLimitNotPositive', id: 'b', limit: 0 },
      { code: 'alertLimitNotPositive', id: 'c', limit: Number.NaN },
      { code: 'alertRuleForNothing', id: 'd' },
      { code: 'alertRuleForNothing', id: 'e' },
      { code: 'alertLimitNotPositive', id: 'e', limit: 0 },
    ])
  })

  test('a reason that is none does not compile', () => {
    expectTypeOf<{ kind: 'feelsUneasy' }>().not.toExtend<AlertRule['when']>()
  })
})

describe('a dry run over past courses', () => {
  const past = () => [
    { id: 'A', course: course([answeredOn(WEEK, '5 5 5 5')]), answers: [facts(WEEK)] },
    { id: 'B', course: course([answeredOn(WEEK, '9 9 5 5')]), answers: [facts(WEEK, { hasWorry: true })] },
    {
      id: 'C',
      course: course([answeredOn(WEEK, '5 5 5 5')]),
      answers: [
        facts('2025-10-05', { numbness: { kind: 'none', source: { kind: 'marked' } } }),
        facts(WEEK, { numbness: extentOf(['shinInner-left']) ?? BLANK }),
      ],
    },
  ]
  const before = () => dryRun(DEFAULT_ALERT_RULES, past())

  test('counts what the rules would have said, by reason and by level', () => {
    expect(before()).toMatchObject({
      courses: 3,
      coursesAlerted: 1,
      byReason: { flare: 2, worry: 1, redFlag: 0, missed: 0, overdue: 0, worse: 0, rebound: 0, highScore: 0 },
      byLevel: { callNow: 0, callToday: 2, look: 1 },
    })
  })

  test('counts each reason as itself', () => {
    const signs = facts(WEEK, { redFlags: { kind: 'signs', flags: ['urine'] }, numbness: extentOf(['backPassage']) ?? BLANK })
    const unsure = facts('2025-11-10', { redFlags: { kind: 'notSure' } })
    const answers = [answeredOn(WEEK, '3 5 5 5'), answeredOn('2025-11-10', '5 8 5 5')]
    const told = { id: 'D', course: course(answers, '2026-01-20'), answers: [signs, unsure] }
    const rules: readonly AlertRule[] = [
      ...DEFAULT_ALERT_RULES,
      { id: 'missed', level: 'look', when: { kind: 'pointStatus', status: 'missed', points: ['oneWeek', 'oneMonth', 'threeMonths'] } },
    ]
    expect(dryRun(rules, [told, { id: 'E', course: course([], '2025-11-01'), answers: [] }])).toMatchObject({
      courses: 2,
      coursesAlerted: 2,
      byReason: { redFlag: 1, redFlagNotSure: 1, saddleNumbness: 1, worse: 1, rebound: 1, flare: 0, overdue: 1, missed: 1, worry: 0 },
      byLevel: { callNow: 2, callToday: 3, look: 2 },
    })
  })

  test('shows what new rules would add and take away', () => {
    const changed: readonly AlertRule[] = [
      ...DEFAULT_ALERT_RULES.filter(({ id }) => id !== 'worry'),
      { id: 'numb', level: 'look', when: { kind: 'numbnessLarger', byShare: 0.01 } },
      { id: 'high', level: 'callToday', when: { kind: 'scoreAtLeast', areas: ['lowerBack'], score: 9 } },
    ]
    const { added, removed } = compareDryRuns(before(), dryRun(changed, past()))
    expect(added).toMatchObject([
      { courseId: 'B', alert: { reason: 'highScore', score: 9 } },
      { courseId: 'C', alert: { reason: 'numbnessLarger', share: 0.0155 } },
    ])
    expect(removed).toMatchObject([{ courseId: 'B', alert: { reason: 'worry' } }])
    expect(dryRun(changed, past()).byReason).toMatchObject({ highScore: 1, numbnessLarger: 1, worry: 0 })
  })

  test('the same rules change nothing, in whatever order they stand', () => {
    const shuffled = fc.shuffledSubarray([...DEFAULT_ALERT_RULES], { minLength: DEFAULT_ALERT_RULES.length })
    fc.assert(
      fc.property(shuffled, (rules) => {
        expect(compareDryRuns(before(), dryRun(rules, past()))).toEqual({ added: [], removed: [] })
      }),
    )
  })

  test('another rule never silences one', () => {
    fc.assert(
      fc.property(fc.subarray([...DEFAULT_ALERT_RULES]), fc.subarray([...DEFAULT_ALERT_RULES]), (some, more) => {
        const both = [...new Set([...some, ...more])]
        expect(compareDryRuns(dryRun(some, past()), dryRun(both, past())).removed).toEqual([])
      }),
    )
  })

  test('finds nothing where there is nothing', () => {
    expect(reasons(dryRun(DEFAULT_ALERT_RULES, []).alerts.map(({ alert }) => alert))).toEqual([])
  })
})
