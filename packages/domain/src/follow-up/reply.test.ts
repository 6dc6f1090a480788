import { expect, test } from 'vitest'
import type { CheckInFacts } from './alerts-of.ts'
import type { AssessmentFacts } from './assessment.ts'
import { alertsOf } from './alerts-of.ts'
import { answeredOn, day } from './answers.test-data.ts'
import { courseOf } from './course.ts'
import { DEFAULT_ALERT_RULES } from './default-alert-rules.ts'
import { replyTo } from './reply.ts'

const replyOn = (date: string, printed: string, redFlags: AssessmentFacts['redFlags'], facts: Partial<CheckInFacts> = {}) => {
  const answer = { ...answeredOn(date, printed), redFlags }
  const assessments = [answeredOn('2025-10-10', '2 2 2 2'), answer]
  const course = courseOf({ treatedOn: day('2025-10-15'), assessments, today: day(date) })
  const said: CheckInFacts = { assessmentId: answer.id, redFlags: { kind: 'none' }, numbness: { kind: 'blank' }, hasWorry: false, ...facts }
  return replyTo(answer.id, alertsOf(DEFAULT_ALERT_RULES, course, [said]), course.signals)
}

test.each([
  ['a flare of pain in the second week, all signs "no"', '2025-10-22', '8 2 2 2', 'allNo', 'reassure'],
  ['the same, signs not answered', '2025-10-22', '8 2 2 2', null, 'staffWillCall'],
  ['a flare above 8', '2025-10-22', '9 2 2 2', 'allNo', 'staffWillCall'],
  ['a flare of numbness', '2025-10-22', '2 2 4 2', 'allNo', 'staffWillCall'],
  ['one flare to reassure, one to call about', '2025-10-22', '5 2 5 2', 'allNo', 'staffWillCall'],
  ['worse after the window', '2025-11-20', '5 2 2 2', 'allNo', 'staffWillCall'],
  ['as before', '2025-10-22', '2 2 2 2', 'allNo', 'thanks'],
  ['better', '2025-11-20', '0 1 2 0', 'allNo', 'thanks'],
] as const)('%s', (_, date, printed, redFlags, expected) => {
  expect(replyOn(date, printed, redFlags)).toBe(expected)
})

test('a warning sign is "call us now", whatever else was answered; "not sure" about them is a call by staff', () => {
  expect(replyOn('2025-10-22', '0 0 0 0', 'some', { redFlags: { kind: 'signs', flags: ['fever'] } })).toBe('callNow')
  const saddle = { kind: 'regions', regions: ['backPassage'], source: { kind: 'marked' } } as const
  expect(replyOn('2025-10-22', '0 0 0 0', 'allNo', { numbness: saddle })).toBe('callNow')
  expect(replyOn('2025-10-22', '0 0 0 0', null, { redFlags: { kind: 'notSure' } })).toBe('staffWillCall')
})

test('a worry is read by staff, without a promise to call', () => {
  expect(replyOn('2025-10-22', '2 2 2 2', 'allNo', { hasWorry: true })).toBe('thanks')
})
