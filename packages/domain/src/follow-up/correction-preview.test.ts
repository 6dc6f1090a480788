import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../calendar/calendar-date.ts'
import { answeredOn, day } from './answers.test-data.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { CareRules } from './care-rules.ts'
import { DEFAULT_CARE_RULES } from './care-rules.ts'
import { correctionPreview, differenceBetween } from './correction-preview.ts'
import { courseOf } from './course.ts'
import { EXPECTED_COURSES } from './expected-course.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'

const ANSWERS = [
  answeredOn('2025-10-01', '5 5 5 5'),
  answeredOn('2025-10-20', '7 5 5 5'),
  answeredOn('2025-11-14', '2 2 2 2'),
]
const moving = (
  [from, to]: readonly [string, string],
  { answers = ANSWERS, today = '2026-01-20', rules = DEFAULT_CARE_RULES }: Partial<Record<'today', string>> & {
    readonly answers?: readonly AssessmentFacts[]
    readonly rules?: CareRules
  } = {},
) =>
  correctionPreview(
    {
      episode: { closedOn: null, closedReason: null },
      procedures: [{ id: 'first', method: 'cellgel', performedIn: day(from) }],
      assessments: answers,
      today: day(today),
      rules,
    },
    { id: 'first', performedIn: day(to) },
  )
const preview = (from: string, to: string) => moving([from, to])

describe('correcting the treatment date', () => {
  const corrected = () => preview('2025-10-12', '2025-09-12')

  test('moves every due date, and says from which day to which', () => {
    expect(corrected().points.map(({ point, before, after }) => [point, before?.dueOn, after?.dueOn])).toEqual([
      ['baseline', null, null],
      ['oneWeek', '2025-10-19', '2025-09-19'],
      ['oneMonth', '2025-11-12', '2025-10-12'],
      ['threeMonths', '2026-01-12', '2025-12-12'],
      ['sixMonths', '2026-04-12', '2026-03-12'],
    ])
  })

  test('says which status each point would have, and which answer would stand for it', () => {
    expect(corrected().points.map(({ before, after, moves }) => [before?.status, after?.status, moves])).toEqual([
      ['recorded', 'missed', ['status', 'answer']],
      ['recorded', 'missed', ['dueOn', 'status', 'answer']],
      ['recorded', 'recorded', ['dueOn', 'answer']],
      ['overdue', 'missed', ['dueOn', 'status']],
      ['notDue', 'notDue', ['dueOn']],
    ])
    expect(corrected().answers).toEqual([
      { assessmentId: '2025-10-01', from: 'baseline', to: 'unscheduled' },
      { assessmentId: '2025-10-20', from: 'oneWeek', to: 'oneMonth' },
      { assessmentId: '2025-11-14', from: 'oneMonth', to: 'unscheduled' },
    ])
  })

  test('says what becomes of verdicts and signals: without a baseline the flare is a rise after an earlier answer', () => {
    expect(corrected().verdicts.map(({ area, from, to }) => [area, from.verdict, to.verdict])).toEqual([
      ['lowerBack', 'better', 'unknown'],
      ['lowerLimbs', 'better', 'unknown'],
      ['numbness', 'better', 'unknown'],
      ['buttocks', 'better', 'unknown'],
    ])
    expect(corrected().signalsGone.map(({ kind, area }) => [kind, area])).toEqual([['flare', 'lowerBack']])
    expect(corrected().signalsNew.map(({ kind, area }) => [kind, area])).toEqual([['rebound', 'lowerBack']])
  })

  test('a rise that was expected may turn out to be none', () => {
    const later = preview('2025-10-12', '2025-10-01')
    expect(later.signalsGone.map(({ kind }) => kind)).toEqual(['flare'])
    expect(later.signalsNew.map(({ kind }) => kind)).toEqual(['worse'])
  })

  test('counts a rise from another baseline as another signal, and one that may no longer be answered with reassurance too', () => {
    const flare = { ...answeredOn('2025-10-20', '7 5 5 5'), redFlags: 'allNo' } as const
    const two = [answeredOn('2025-10-01', '5 5 5 5'), answeredOn('2025-10-13', '4 5 5 5'), flare]
    const moved = moving(['2025-10-12', '2025-10-13'], { answers: two, today: '2025-10-20' })
    expect([moved.signalsGone, moved.signalsNew].map((signals) => signals.map(({ kind, by }) => [kind, by]))).toEqual([
      [['flare', 2]],
      [['flare', 3]],
    ])
  })

  test('says where a verdict stays the same and only stops being too early', () => {
    const same = [answeredOn('2025-10-01', '5 5 5 5'), answeredOn('2026-01-11', '5 5 5 5')]
    const moved = moving(['2025-10-14', '2025-10-12'], { answers: same })
    expect(moved.verdicts.map(({ area, from, to }) => [area, from.tooEarly, to.tooEarly])[0]).toEqual(['lowerBack', true, false])
    expect(moved.verdicts).toHaveLength(4)
  })

  test('shows a point that only one of the two courses has', () => {
    const late = [answeredOn('2025-01-01', '5 5 5 5'), answeredOn('2026-01-10', '3 3 3 3')]
    const { points } = moving(['2025-01-10', '2025-10-10'], { answers: late })
    expect(points.find(({ point }) => point === 'twelveMonths')).toEqual({
      point: 'twelveMonths',
      before: { dueOn: '2026-01-10', status: 'recorded', assessmentId: '2026-01-10' },
      after: null,
      moves: ['dueOn', 'status', 'answer'],
    })
  })

  test('to a date that was not known shows points coming into being', () => {
    const [unknown, known] = [null, day('2025-10-12')].map((treatedOn) => courseOf({ treatedOn, assessments: ANSWERS, today: day('2026-01-20') }))
    if (!unknown || !known) throw new Error('two courses')
    const { points } = differenceBetween(unknown, known, ANSWERS)
    expect(points.find(({ point }) => point === 'oneWeek')).toMatchObject({
      before: { dueOn: null, status: 'notDue', assessmentId: null },
      after: { dueOn: '2025-10-19', status: 'recorded', assessmentId: '2025-10-20' },
    })
  })
})

const treatment = fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2025-01-01'), days))

test('to the same date it changes nothing', () => {
  fc.assert(
    fc.property(treatment, (on) => {
      const same = preview(on, on)
      expect(same.changesAnything).toBe(false)
      expect(same.points.every(({ moves }) => moves.length === 0)).toBe(true)
    }),
  )
})

test('back again it is the same correction turned round, and no answer is lost by it', () => {
  fc.assert(
    fc.property(treatment, treatment, (a, b) => {
      const [there, back] = [preview(a, b), preview(b, a)]
      expect(back.points).toEqual(there.points.map((p) => ({ ...p, before: p.after, after: p.before })))
      expect(back.answers).toEqual(there.answers.map(({ assessmentId, from, to }) => ({ assessmentId, from: to, to: from })))
      expect(there.changesAnything).toBe(daysBetween(a, b) !== 0)
      const after = courseOf({ treatedOn: b, assessments: ANSWERS, today: day('2026-01-20') })
      for (const { point, after: state } of there.points) {
        const own = after.points.find((p) => p.point === point)
        expect(state?.assessmentId ?? null).toBe(own?.assessment?.id ?? null)
      }
    }),
  )
})

describe('a signal that another date changes', () => {
  const between = (from: string, to: string, ...answers: (readonly [string, string])[]) =>
    moving([from, to], { answers: answers.map(([date, printed]) => answeredOn(date, printed)), today: '2025-10-26' })
  const named = (signals: ReturnType<typeof between>['signalsGone']) =>
    signals.map(({ assessmentId, area, kind, by }) => `${assessmentId} ${area} ${kind} ${by}`)

  test('is told area by area: what stays in one does not hide what goes in another', () => {
    const changed = between('2025-10-15', '2025-10-12', ['2025-10-10', '5 5 5 5'], ['2025-10-14', '5 3 5 5'], ['2025-10-20', '7 5 5 5'])
    expect(named(changed.signalsGone)).toEqual(['2025-10-20 lowerLimbs flare 2'])
    expect(named(changed.signalsNew)).toEqual([])
  })

  test('is told answer by answer: the same rise at another answer is another signal', () => {
    const changed = between('2025-10-15', '2025-10-21', ['2025-10-10', '5 5 5 5'], ['2025-10-20', '7 5 5 5'], ['2025-10-24', '9 5 5 5'])
    expect(named(changed.signalsGone)).toEqual(['2025-10-20 lowerBack flare 2', '2025-10-24 lowerBack flare 4'])
    expect(named(changed.signalsNew)).toEqual(['2025-10-24 lowerBack flare 2'])
  })

  test('need not be there for the change to be one: due dates that move are enough', () => {
    const changed = between('2025-10-15', '2025-10-16')
    expect([changed.answers, changed.verdicts, changed.signalsGone, changed.signalsNew]).toEqual([[], [], [], []])
    expect(changed.changesAnything).toBe(true)
    expect(between('2025-10-15', '2025-10-15').changesAnything).toBe(false)
  })
})

describe('a date from which on the clinic follows otherwise', () => {
  const { points } = DEFAULT_PROTOCOL
  const since = (validFrom: string): CareRules => ({
    protocols: DEFAULT_CARE_RULES.protocols.flatMap((first) => [
      { ...first, validTo: addDays(day(validFrom), -1) },
      {
        protocol: { ...DEFAULT_PROTOCOL, version: 2, points: { ...points, oneWeek: { ...points.oneWeek, due: { days: 10 } } } },
        validFrom: day(validFrom),
        validTo: null,
      },
    ]),
    expected: DEFAULT_CARE_RULES.expected.flatMap((first) => [
      { ...first, validTo: addDays(day(validFrom), -1) },
      {
        ...first,
        course: { ...EXPECTED_COURSES.cellgel, worsening: { fromDay: 0, toDay: 3 } },
        validFrom: day(validFrom),
        validTo: null,
      },
    ]),
  })
  const dueIn = (rules: CareRules, from: string, to: string) => {
    const found = moving([from, to], { rules }).points.find(({ point }) => point === 'oneWeek')
    return [found?.before?.dueOn, found?.after?.dueOn]
  }

  test('gives each date the protocol of its own day', () => {
    expect(dueIn(since('2025-10-13'), '2025-10-12', '2025-10-13')).toEqual(['2025-10-19', '2025-10-23'])
    expect(dueIn(since('2025-10-01'), '2025-10-12', '2025-10-13')).toEqual(['2025-10-22', '2025-10-23'])
    expect(dueIn(since('2025-10-14'), '2025-10-12', '2025-10-13')).toEqual(['2025-10-19', '2025-10-20'])
  })

  test('and the expected course of its own day: a flare becomes a worsening', () => {
    const { signalsGone, signalsNew } = moving(['2025-10-12', '2025-10-13'], { rules: since('2025-10-13') })
    expect([signalsGone, signalsNew].map((signals) => signals.map(({ kind }) => kind))).toEqual([['flare'], ['worse']])
  })
})

test('a later treatment of the episode ends the course that is previewed, as it ends it on the patient page', () => {
  const procedures = [
    { id: 'first', method: 'cellgel', performedIn: day('2025-10-12') },
    { id: 'second', method: 'cellgel', performedIn: day('2025-11-10') },
  ] as const
  const facts = { episode: { closedOn: null, closedReason: null }, procedures, assessments: ANSWERS, today: day('2026-01-20'), rules: DEFAULT_CARE_RULES }
  const { points } = correctionPreview(facts, { id: 'first', performedIn: day('2025-10-11') })
  expect(points.find(({ point }) => point === 'oneMonth')?.after?.assessmentId).toBe(null)
  expect(() => correctionPreview(facts, { id: 'third', performedIn: day('2025-10-11') })).toThrow('third')
})
