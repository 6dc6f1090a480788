import { judge } from '@sebone/domain/outcome/judgement'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import { Score } from '@sebone/domain/symptom/score'
import { expect, test } from 'vitest'
import { verdictNotes } from './verdict-notes.ts'
import { verdictSentence } from './verdict.ts'

const judged = (before: number | null, after: number | null, area: SymptomArea = 'lowerBack') =>
  judge(before === null ? null : Score.parse(before), after === null ? null : Score.parse(after), area)

test.each([
  [5, 2, 'Better: 3 points and 60% less (both needed: at least 2 points and 30%; each is published, needing both is our rule)'],
  [10, 8, 'About the same: 2 points and 20% less (better needs at least 2 points and 30% less, worse at least 2 points more)'],
  [3, 3, 'About the same: no change (better needs at least 2 points and 30% less, worse at least 2 points more)'],
  [2, 4, 'Worse: 2 points and 100% more (at least 2 points more)'],
  [0, 2, 'Worse: 2 points more (at least 2 points more)'],
  [1, 0, 'Cannot be judged: 1 point and 100% less (the score before treatment was below 2, too low to show an improvement of 2 points)'],
  [0, 0, 'No symptom: 0 before treatment and 0 now'],
  [null, 0, 'Not known: the score before treatment or the latest one is missing'],
])('from %s to %s: %s', (before, after, sentence) => {
  expect(verdictSentence(judged(before, after), 'en')).toBe(sentence)
})

test('an unchanged score before the full effect can be there is too early to call', () => {
  expect(verdictSentence({ ...judged(5, 5), tooEarly: true }, 'en')).toBe(
    'Too early to say: no change (the full effect may still develop)',
  )
})

test('in Japanese the same figures stand in a Japanese sentence', () => {
  expect(verdictSentence(judged(5, 2), 'ja')).toBe(
    '改善：3点（60%）低下（2点以上かつ30%以上の低下で改善。それぞれは文献の基準、両方を求めるのは当院の基準です）',
  )
})

test('numbness is provisional, and a change under 3.6 points may be measurement error', () => {
  expect(verdictNotes(judged(5, 2, 'numbness'), 'en')).toEqual([
    'Under 3.6 points may be measurement error (Parai 2020, Eur Spine J).',
    '3 or less now: an acceptable state (Mannion 2020).',
    'Provisional: for numbness no threshold is established, so that for pain is used.',
  ])
})

test('a baseline of 9 or 10 is called a ceiling; an unchanged score is no measurement error', () => {
  expect(verdictNotes(judged(10, 10), 'en')).toEqual([
    'Ceiling: the score before treatment was too high to become 2 points worse.',
  ])
})
