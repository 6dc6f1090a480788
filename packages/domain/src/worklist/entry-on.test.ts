import { describe, expect, test } from 'vitest'
import type { AssessmentFacts } from '../follow-up/assessment.ts'
import { courseOf } from '../follow-up/course.ts'
import { answeredOn, day, partial } from '../follow-up/answers.test-data.ts'
import { entryOn, type EpisodeMatters } from './entry-on.ts'

const NOTHING: EpisodeMatters = { treatmentId: 't', answers: [], warnings: [], warned: [], intakes: [], links: [], acts: [] }

const course = (today: string, ...assessments: readonly AssessmentFacts[]) =>
  courseOf({ treatedOn: partial('2025-03-03'), today: day(today), assessments })

const before = answeredOn('2025-03-01', '5 5 5 5')
const kindsIn = (today: string, matters: Partial<EpisodeMatters> = {}, ...assessments: readonly AssessmentFacts[]) =>
  entryOn(course(today, before, ...assessments), { ...NOTHING, ...matters })?.items.map(({ reason }) =>
    reason.kind === 'alert' ? reason.cause.reason : reason.kind,
  ) ?? null

describe('the worklist of one day', () => {
  test('is empty while nothing is due, names what falls due this week, then what is overdue', () => {
    expect(kindsIn('2025-03-05')).toBeNull()
    expect(kindsIn('2025-03-08')).toEqual(['due'])
    expect(kindsIn('2025-03-12')).toEqual(['due'])
    expect(kindsIn('2025-03-13')).toEqual(['overdue'])
    expect(kindsIn('2025-03-18')).toBeNull()
  })

  test('lets a window that has opened wait until the week in which the answer falls due', () => {
    const answered = [answeredOn('2025-03-10', '5 5 5 5'), answeredOn('2025-04-03', '4 4 4 4'), answeredOn('2025-06-03', '3 3 3 3')]
    expect(kindsIn('2025-08-27', {}, ...answered)).toBeNull()
    expect(kindsIn('2025-08-28', {}, ...answered)).toEqual(['due'])
  })

  test('puts a warning sign of an unfinished form before everything, also where an answer is overdue', () => {
    const warnings = [{ alertId: 'a', codes: ['urine'], isFormSent: false, raisedOn: day('2025-03-14') }]
    expect(kindsIn('2025-03-14', { warnings })).toEqual(['warning', 'overdue'])
  })

  test('says worse once per area, the most urgent section once, and nothing of what a later answer made good', () => {
    const worse = answeredOn('2025-04-03', '8 5 8 5', 'worse')
    expect(kindsIn('2025-04-04', {}, worse)).toEqual(['worse', 'worse'])
    expect(kindsIn('2025-04-10', {}, worse, answeredOn('2025-04-09', '4 4 4 4'))).toBeNull()
  })

  test('a flare is listed only where it may not be answered with reassurance', () => {
    const flare = { ...answeredOn('2025-03-10', '7 5 5 5', 'flare'), redFlags: 'allNo' } as const
    expect(kindsIn('2025-03-10', {}, flare)).toBeNull()
    expect(kindsIn('2025-03-10', {}, { ...flare, redFlags: null })).toEqual(['flare'])
  })

  test('what was done rests until its day, and what was settled rests for good', () => {
    const keys = ['overdue:t:oneWeek']
    expect(kindsIn('2025-03-13', { acts: [{ keys, quietUntil: day('2025-03-13') }] })).toBeNull()
    expect(kindsIn('2025-03-14', { acts: [{ keys, quietUntil: day('2025-03-13') }] })).toEqual(['overdue'])
    expect(kindsIn('2025-03-16', { acts: [{ keys, quietUntil: null }] })).toBeNull()
    expect(kindsIn('2025-03-13', { acts: [{ keys: ['due:t:oneWeek'], quietUntil: null }] })).toEqual(['overdue'])
  })

  test('who was sent a link is left alone for three days, and asked again after them', () => {
    const links = [{ point: 'oneWeek', sentOn: day('2025-03-12') }] as const
    expect(kindsIn('2025-03-12', { links })).toBeNull()
    expect(kindsIn('2025-03-14', { links })).toBeNull()
    expect(kindsIn('2025-03-15', { links })).toEqual(['overdue'])
    expect(kindsIn('2025-03-13', { links: [{ point: 'baseline', sentOn: day('2025-03-12') }] })).toEqual(['overdue'])
  })

  test('a closed warning does not come back as the answer that it was about', () => {
    const answer = { ...answeredOn('2025-04-03', '4 4 4 4', 'x'), redFlags: 'some' } as const
    expect(kindsIn('2025-04-04', {}, answer)).toEqual(['redFlag'])
    expect(kindsIn('2025-04-04', { warned: ['x'] }, answer)).toBeNull()
  })

  test('nobody is called about a course that has ended, except for a warning sign', () => {
    const ended = (answer: AssessmentFacts) =>
      entryOn(
        courseOf({
          treatedOn: partial('2025-03-03'),
          today: day('2025-04-20'),
          assessments: [before, answer],
          closed: { reason: 'operatedElsewhere', on: partial('2025-04-10') },
        }),
        NOTHING,
      )
    expect(ended(answeredOn('2025-04-03', '9 9 9 9'))).toBeNull()
    expect(ended({ ...answeredOn('2025-04-03', '9 9 9 9'), redFlags: 'some' })?.items).toHaveLength(1)
  })

  test('a first intake waits for its review, also before any treatment', () => {
    const untreated = courseOf({ treatedOn: null, today: day('2025-03-14'), assessments: [] })
    const intakes = [{ responseId: 'r', sentOn: day('2025-03-10') }]
    expect(entryOn(untreated, { ...NOTHING, treatmentId: null, intakes })).toMatchObject({
      section: 'intakes',
      items: [{ key: 'intake:r', since: '2025-03-10' }],
    })
  })
})
