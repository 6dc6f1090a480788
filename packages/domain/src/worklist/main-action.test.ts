import { expect, test } from 'vitest'
import type { WorklistReason } from './worklist-item.ts'
import { mainActionFor } from './main-action.ts'

const item = (reason: WorklistReason) => ({ key: 'k', section: 'alerts', reason, since: null }) as const
const about = (kind: 'overdue' | 'due' | 'missed') => item({ kind, point: 'oneWeek', dueOn: null })
const alert = (reason: 'worry' | 'redFlagNotSure') =>
  item({ kind: 'alert', level: 'callToday', cause: { reason }, assessmentId: 'a' })

test.each([
  [item({ kind: 'warning', alertId: 'a', codes: ['urine'], isFormSent: false }), true, false, 'call'],
  [alert('redFlagNotSure'), true, false, 'call'],
  [alert('worry'), true, false, 'reassure'],
  [item({ kind: 'intake', responseId: 'r' }), true, false, 'review'],
  [about('due'), true, false, 'sendLink'],
  [about('due'), true, true, 'call'],
  [about('overdue'), true, false, 'call'],
  [about('overdue'), true, true, 'enterByPhone'],
  [about('overdue'), false, true, 'sendLink'],
  [about('missed'), false, false, 'call'],
] as const)('%j with telephone %s and an open link %s: %s', (asked, hasPhone, hasOpenLink, action) => {
  expect(mainActionFor(asked, { hasPhone, hasOpenLink })).toBe(action)
})
