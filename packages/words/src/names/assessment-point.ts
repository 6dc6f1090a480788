import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { ByLanguage } from '../language.ts'

/** As the clinic's own reports print them. */
export const POINT_NAMES: ByLanguage<Readonly<Record<AssessmentPoint, string>>> = {
  en: {
    baseline: 'Before treatment',
    oneWeek: '1 week after treatment',
    oneMonth: '1 month after treatment',
    threeMonths: '3 months after treatment',
    sixMonths: '6 months after treatment',
    twelveMonths: '12 months after treatment',
    twentyFourMonths: '24 months after treatment',
  },
  ja: {
    baseline: '治療前',
    oneWeek: '治療から1週間後',
    oneMonth: '治療から1か月後',
    threeMonths: '治療から3か月後',
    sixMonths: '治療から6か月後',
    twelveMonths: '治療から12か月後',
    twentyFourMonths: '治療から24か月後',
  },
}

/** For axes and buttons, where every letter counts. */
export const POINT_SHORT_NAMES: ByLanguage<Readonly<Record<AssessmentPoint, string>>> = {
  en: {
    baseline: 'Before',
    oneWeek: '1 wk',
    oneMonth: '1 mo',
    threeMonths: '3 mo',
    sixMonths: '6 mo',
    twelveMonths: '12 mo',
    twentyFourMonths: '24 mo',
  },
  ja: {
    baseline: '治療前',
    oneWeek: '1週',
    oneMonth: '1か月',
    threeMonths: '3か月',
    sixMonths: '6か月',
    twelveMonths: '12か月',
    twentyFourMonths: '24か月',
  },
}

/** Inside a sentence: "worse at 1 month". */
export const POINT_IN_SENTENCE: ByLanguage<Readonly<Record<AssessmentPoint, string>>> = {
  en: {
    baseline: 'before treatment',
    oneWeek: 'at 1 week',
    oneMonth: 'at 1 month',
    threeMonths: 'at 3 months',
    sixMonths: 'at 6 months',
    twelveMonths: 'at 12 months',
    twentyFourMonths: 'at 24 months',
  },
  ja: {
    baseline: '治療前',
    oneWeek: '治療1週間後',
    oneMonth: '治療1か月後',
    threeMonths: '治療3か月後',
    sixMonths: '治療6か月後',
    twelveMonths: '治療12か月後',
    twentyFourMonths: '治療24か月後',
  },
}
