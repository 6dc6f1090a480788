import { shownDenominator } from '@sebone/domain/cohort/denominator'
import { sharesUnderMissingness } from '@sebone/domain/cohort/missingness'
import { COHORT_ANSWERS, cohortAnswersOf } from '@sebone/domain/cohort/cohort-answers'
import { proportionOf } from '@sebone/domain/cohort/proportion'
import { HIDDEN } from '@sebone/domain/cohort/small-cell'
import { unmatchedNumbers } from '@sebone/domain/report/numbers-in'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { COHORT_ANSWER_NAMES } from '../names/cohort-answer.ts'
import { completersWarning, missingnessSentence, proportionText } from '../staff/missingness.ts'
import { denominatorSentence } from './denominator.ts'
import { hiddenNote, shownCountText } from './shown-count.ts'

test.each([
  [120, 90, 'One of 120 treated, 75% answered at 6 months.', '治療した120例のうちの1例です。治療6か月後に回答したのは75%です。'],
  [120, 119, 'One of 120 treated, at least 91% answered at 6 months.', '治療した120例のうちの1例です。治療6か月後に回答したのは91%以上です。'],
  [
    7,
    7,
    'One of fewer than 11 treated, the share that answered at 6 months is not shown because the numbers are small.',
    '治療した11例未満のうちの1例です。治療6か月後の回答率は、人数が少ないため示していません。',
  ],
])('%i treated with %i answers read "%s" and 「%s」', (treated, answered, english, japanese) => {
  const shown = shownDenominator({ point: 'sixMonths', treated, answered }, 11)
  expect([denominatorSentence(shown, 'en'), denominatorSentence(shown, 'ja')]).toEqual([english, japanese])
})

test.each(FOLLOW_UP_POINTS)('at %s both languages say the same numbers, so the gate lets them through', (point) => {
  for (const [treated, answered] of [[120, 90], [120, 119], [50, 3], [7, 2]] as const) {
    const shown = shownDenominator({ point, treated, answered }, 11)
    expect(unmatchedNumbers(denominatorSentence(shown, 'en'), denominatorSentence(shown, 'ja'))).toEqual({
      onlyInFirst: [],
      onlyInSecond: [],
    })
  }
})

test('a hidden count does not read as a small one', () => {
  expect(LANGUAGES.map((language) => shownCountText(HIDDEN, language))).toEqual(['not shown', '非表示'])
  expect(shownCountText({ kind: 'count', count: 0 }, 'ja')).toBe('0')
  for (const language of LANGUAGES) expect(hiddenNote(11, language)).toContain('11')
})

test('what became of everybody has seven different names', () => {
  for (const language of LANGUAGES) expect(new Set(Object.values(COHORT_ANSWER_NAMES[language])).size).toBe(COHORT_ANSWERS.length)
})

test('a share is told with its range under what is missing', () => {
  const shares = sharesUnderMissingness(cohortAnswersOf(['better', 'better', 'same', null]), 'better')
  expect(missingnessSentence(shares, 'better', 'en')).toBe('Better: 50% to 75% of everybody treated, depending on the 1 not known.')
  expect(missingnessSentence(shares, 'better', 'ja')).toBe('改善：治療した人全体の50%～75%（結果が不明な1人の扱いによる幅）。')
  expect(proportionText(proportionOf(4, 10), 'en')).toBe('40% (95% interval 17% to 69%; 4 of 10)')
  expect(proportionText(null, 'ja')).toBe('不明')
  expect(completersWarning('en')).toContain('Only people who answered')
})
