import type { ShownAnswerRate, ShownDenominator, ShownTreated } from '@sebone/domain/cohort/denominator'
import type { Language } from '../language.ts'
import { POINT_IN_SENTENCE } from '../names/assessment-point.ts'

const treated = ({ kind, count }: ShownTreated, language: Language): string => {
  if (language === 'ja') return kind === 'count' ? `治療した${count}例のうちの1例です。` : `治療した${count}例未満のうちの1例です。`
  return kind === 'count' ? `One of ${count} treated` : `One of fewer than ${count} treated`
}

function answered(rate: ShownAnswerRate, when: string, language: Language): string {
  if (rate.kind === 'hidden') {
    return language === 'ja'
      ? `${when}の回答率は、人数が少ないため示していません。`
      : `the share that answered ${when} is not shown because the numbers are small`
  }
  const isLeast = rate.kind === 'atLeast'
  if (language === 'ja') return `${when}に回答したのは${rate.percent}%${isLeast ? '以上' : ''}です。`
  return `${isLeast ? 'at least ' : ''}${rate.percent}% answered ${when}`
}

/** "One of 120 treated, 75% answered at 6 months." Printed beside every published course. */
export function denominatorSentence(denominator: ShownDenominator, language: Language): string {
  const when = POINT_IN_SENTENCE[language][denominator.point]
  const [of, rate] = [treated(denominator.treated, language), answered(denominator.answered, when, language)]
  return language === 'ja' ? of + rate : `${of}, ${rate}.`
}
