import type { AlertCause } from '@sebone/domain/follow-up/alert'
import { ALERT_REASONS } from '@sebone/domain/follow-up/alert'
import { checkAlertRules } from '@sebone/domain/follow-up/check-alert-rules'
import { DEFAULT_ALERT_RULES } from '@sebone/domain/follow-up/default-alert-rules'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { alertSentence } from './alert.ts'
import { followUpSentence } from './follow-up-refusal.ts'

const CAUSES: readonly AlertCause[] = [
  { reason: 'redFlag', flags: ['bowel', 'weakness'] },
  { reason: 'redFlag', flags: [] },
  { reason: 'redFlagNotSure' },
  { reason: 'saddleNumbness', regions: ['backPassage'] },
  { reason: 'worse', area: 'lowerBack', by: 2 },
  { reason: 'rebound', area: 'lowerBack', by: 2 },
  { reason: 'flare', area: 'lowerBack', by: 2 },
  { reason: 'highScore', area: 'numbness', score: 9 },
  { reason: 'numbnessLarger', share: 0.0155 },
  { reason: 'worry' },
  { reason: 'overdue', point: 'oneWeek' },
  { reason: 'missed', point: 'oneWeek' },
]

test.each(LANGUAGES)('every reason for an alert has a sentence of its own, in %s', (language) => {
  expect(new Set(CAUSES.map(({ reason }) => reason))).toEqual(new Set(ALERT_REASONS))
  const sentences = CAUSES.map((cause) => alertSentence({ level: 'callToday', ...cause }, language))
  expect(new Set(sentences).size).toBe(CAUSES.length)
  for (const sentence of sentences) expect(sentence).toMatch(language === 'ja' ? /^本日中に電話：.*。$/ : /^Call today: .*\.$/)
})

test('a warning sign is named, and one that is not recorded is not made up', () => {
  expect(alertSentence({ level: 'callNow', reason: 'redFlag', flags: ['bowel'] }, 'en')).toBe(
    'Call now: warning sign: loss of bowel control.',
  )
  expect(alertSentence({ level: 'callNow', reason: 'redFlag', flags: [] }, 'ja')).toBe(
    '今すぐ電話：注意が必要な症状あり（内容の記録なし）。',
  )
})

test.each(LANGUAGES)('every refusal of alert rules has a sentence of its own, in %s', (language) => {
  const [first] = DEFAULT_ALERT_RULES
  if (first === undefined) throw new Error('no rules')
  const checked = checkAlertRules([
    { ...first, level: 'look' },
    { ...first, level: 'look', when: { kind: 'signal', signal: 'worse', areas: [], byAtLeast: 0 } },
  ])
  if (checked.ok) throw new Error('this was accepted')
  expect(new Set(checked.error.map(({ code }) => code)).size).toBe(5)
  expect(new Set(checked.error.map((refusal) => followUpSentence(refusal, language))).size).toBe(5)
})
