import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import { expect, test } from 'vitest'
import { signalSentence } from './signal.ts'
import { standingSentence } from './standing.ts'

const due = readCalendarDate('2026-05-03')

test('an overdue patient stands in the list with point and date', () => {
  if (!due.ok) throw new Error('due')
  const standing = { standing: 'overdue', point: 'oneMonth', dueOn: due.value } as const
  expect(standingSentence(standing, 'en')).toBe('1 month after treatment: no answer yet, was due on 3 May 2026')
  expect(standingSentence(standing, 'ja')).toBe('治療から1か月後：期日（2026年5月3日）を過ぎても回答がありません')
})

test.each(STANDINGS)('the standing %s reads well without point and date', (standing) => {
  const sentence = standingSentence({ standing, point: null, dueOn: null }, 'en')
  expect(sentence).toMatch(/^[A-Z]/)
  expect(sentence).not.toMatch(/null|undefined| {2}/)
})

test('a signal that is raised asks to be looked at, one that is not does not', () => {
  const signal = { point: 'sixMonths', area: 'lowerBack', kind: 'rebound', by: 2, assessmentId: 'a' } as const
  expect(signalSentence({ ...signal, raised: true }, 'en')).toBe(
    'Lower back at 6 months: rebound, 2 points above the lowest score since treatment. Please look at this.',
  )
  expect(signalSentence({ ...signal, point: null, raised: false }, 'ja')).toBe(
    '腰（予定外の回答）：再悪化、治療後の最も低い点数より2点上昇。',
  )
})
