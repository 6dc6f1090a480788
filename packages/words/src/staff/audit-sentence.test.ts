import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { actionsOfKind, AUDIT_ACTIONS, AUDIT_KINDS, isAuditAction } from './audit-action.ts'
import { AUDIT_PHRASES } from './audit-phrase.ts'
import { auditParts, auditSentence } from './audit-sentence.ts'
import type { AuditLine } from './audit-sentence.ts'

const line = (over: Partial<AuditLine>): AuditLine => ({
  actor: { kind: 'staff', name: 'Tanaka' },
  action: 'patient.looked',
  patient: { number: 62, name: '試験 花子' },
  person: null,
  detail: {},
  changes: [],
  when: { point: null, answeredOn: null },
  ...over,
})

test('a correction says what it was, what it is and why', () => {
  const corrected = line({
    action: 'assessment.corrected',
    detail: { reason: 'phone correction' },
    changes: [{ field: 'numbness', before: 3, after: 2 }],
    when: { point: 'oneMonth', answeredOn: '2022-12-20' },
  })
  expect(auditSentence(corrected, 'en')).toBe(
    'Tanaka changed numbness at 1 month 3 → 2 of 試験 花子 (no. 62), reason: phone correction',
  )
  expect(auditSentence(corrected, 'ja')).toBe(
    'Tanakaが試験 花子（No. 62）の治療1か月後のしびれ（3 → 2）を変更しました（理由：phone correction）',
  )
})

test('a blank, a "not sure" and a 0 are three different things here too', () => {
  const sentence = auditSentence(
    line({
      action: 'assessment.corrected',
      changes: [
        { field: 'lowerBack', before: null, after: 0 },
        { field: 'buttocks', before: 0, after: 'notSure' },
      ],
    }),
    'en',
  )
  expect(sentence).toContain('lower back none → 0 and buttocks 0 → not sure')
})

test('longer texts are named and never repeated', () => {
  const sentence = auditSentence(
    line({ action: 'episode.described', changes: [{ field: 'history', before: 'a secret', after: 'another' }] }),
    'en',
  )
  expect(sentence).toBe('Tanaka changed the history of 試験 花子 (no. 62)')
})

test('facts of the detail follow, and what nobody words is left out', () => {
  const recorded = line({
    action: 'assessment.recorded',
    detail: { point: 'oneWeek', mode: 'phone', answeredOn: null, somethingElse: 'x' },
  })
  expect(auditSentence(recorded, 'en')).toBe('Tanaka entered answers of 試験 花子 (no. 62), at 1 week, phone')
  const role = line({ action: 'staff.roleChanged', patient: null, person: 'Suzuki', detail: { roleBefore: 'nurse', role: 'manager' } })
  expect(auditSentence(role, 'en')).toBe('Tanaka changed the role of Suzuki, Nurse → Manager')
})

test('the patient’s name is a part of its own, to lead to the page', () => {
  expect(auditParts(line({}), 'en').find(({ kind }) => kind === 'patient')?.text).toBe('試験 花子 (no. 62)')
})

test('an action of another version is said as such and not hidden', () => {
  expect(isAuditAction('moon.landed')).toBe(false)
  expect(auditSentence(line({ action: 'moon.landed' }), 'en')).toContain('no words for (moon.landed)')
})

test.each(LANGUAGES)('every action has a sentence of its own and a kind, in %s', (language) => {
  const actions = Object.keys(AUDIT_ACTIONS)
  expect(AUDIT_KINDS.flatMap(actionsOfKind).toSorted()).toEqual(actions.toSorted())
  for (const action of actions) expect(auditSentence(line({ action }), language)).not.toMatch(/[{}|]|undefined/u)
  for (const phrase of Object.values(AUDIT_PHRASES[language])) expect(phrase.trim()).toBe(phrase)
})
