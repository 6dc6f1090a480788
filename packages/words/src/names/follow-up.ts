import type { CourseOutcome } from '@sebone/domain/follow-up/course-outcome'
import type { ExpectedPhase } from '@sebone/domain/follow-up/expected-phase'
import type { IntercurrentEventKind } from '@sebone/domain/follow-up/intercurrent-event'
import type { ByLanguage } from '../language.ts'

export const INTERCURRENT_EVENT_NAMES: ByLanguage<Readonly<Record<IntercurrentEventKind, string>>> = {
  en: {
    treatedAgain: 'Treated again',
    operatedElsewhere: 'Operated on elsewhere',
    died: 'Died',
    lostToFollowUp: 'Lost to follow-up',
  },
  ja: { treatedAgain: '再治療', operatedElsewhere: '他院で手術', died: '死亡', lostToFollowUp: '追跡不能' },
}

export const COURSE_OUTCOME_NAMES: ByLanguage<Readonly<Record<CourseOutcome, string>>> = {
  en: {
    ...INTERCURRENT_EVENT_NAMES.en,
    ongoing: 'Ongoing',
    complete: 'Complete',
    incomplete: 'Ended with missing answers',
    episodeClosed: 'Follow-up closed',
    cannotSay: 'Cannot say',
  },
  ja: {
    ...INTERCURRENT_EVENT_NAMES.ja,
    ongoing: '経過観察中',
    complete: '完了',
    incomplete: '未回収ありで終了',
    episodeClosed: '経過観察終了',
    cannotSay: '判断できず',
  },
}

/** What one can expect on the day, for a list. */
export const EXPECTED_PHASE_NAMES: ByLanguage<Readonly<Record<ExpectedPhase, string>>> = {
  en: {
    beforeTreatment: 'Before treatment',
    worseningExpected: 'Worsening may be expected',
    between: 'Worsening no longer expected, effect not yet',
    effectDevelops: 'Effect develops',
    fullEffect: 'Full effect can be expected',
    cannotSay: 'Cannot say',
  },
  ja: {
    beforeTreatment: '治療前',
    worseningExpected: '一時的な悪化が予想される時期',
    between: '悪化の時期を過ぎ、効果が現れる前',
    effectDevelops: '効果が現れてくる時期',
    fullEffect: '効果が出そろう時期',
    cannotSay: '判断できず',
  },
}
