import type { WorklistItem, WorklistReason } from '@sebone/domain/worklist/worklist-item'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { expect, test } from 'vitest'
import { pauseSentence, worklistSentences } from './worklist.ts'

const day = (text: string) => {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
const items = (...reasons: readonly WorklistReason[]): readonly WorklistItem[] =>
  reasons.map((reason, index) => ({ key: String(index), section: 'alerts', reason, since: null }))
const rise = (reason: 'worse' | 'rebound', area: 'lowerBack' | 'numbness', by: number): WorklistReason =>
  ({ kind: 'alert', level: 'callToday', cause: { reason, area, by }, assessmentId: 'a' })

test('what rose in several areas is one sentence', () => {
  const both = items(rise('worse', 'lowerBack', 3), rise('worse', 'numbness', 2), rise('rebound', 'numbness', 4))
  expect(worklistSentences(both, 'en')).toEqual([
    'Worse than before treatment: lower back +3 and numbness +2',
    'Worse again after an improvement: numbness +4',
  ])
  expect(worklistSentences(both, 'ja')[0]).toBe('治療前より悪化：腰＋3点、しびれ＋2点')
})

test('a warning sign says which, and that the form is still open', () => {
  const warning = items({ kind: 'warning', alertId: 'a', codes: ['urine'], isFormSent: false })
  expect(worklistSentences(warning, 'en')[0]).toMatch(/^Warning sign: .+ \(the form is not finished\)$/)
  expect(worklistSentences(warning, 'ja')[0]).toMatch(/^注意が必要な症状：.+（回答の途中）$/)
})

test('an overdue point says which and since when', () => {
  const overdue = items({ kind: 'overdue', point: 'oneWeek', dueOn: day('2025-03-10') })
  expect(worklistSentences(overdue, 'en')).toEqual(['1 week after treatment: no answer yet, was due on 10 March 2025'])
})

test('a pause says when the matter is back', () => {
  expect(pauseSentence('notReached', day('2025-03-10'), 'en')).toBe('Back in the list tomorrow.')
  expect(pauseSentence('promised', day('2025-03-16'), 'ja')).toBe('2025年3月16日まで一覧に表示しません。')
})
