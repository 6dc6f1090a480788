import type { Standing, StandingKind } from '@sebone/domain/follow-up/standing'
import type { ByLanguage, Language } from '../language.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { writeDate } from '../names/date.ts'

/** One word for filters and counts. */
export const STANDING_NAMES: ByLanguage<Readonly<Record<StandingKind, string>>> = {
  en: {
    notYetTreated: 'Not yet treated',
    notDue: 'Nothing due',
    due: 'Due',
    overdue: 'Overdue',
    missed: 'Missed',
    flare: 'Flare',
    worse: 'Worse',
    rebound: 'Rebound',
    complete: 'Complete',
    cannotSay: 'Cannot say',
  },
  ja: {
    notYetTreated: '治療前',
    notDue: '次回待ち',
    due: '回答時期',
    overdue: '期日超過',
    missed: '未回収',
    flare: '一時的悪化',
    worse: '悪化',
    rebound: '再悪化',
    complete: '完了',
    cannotSay: '判断できず',
  },
}

/** Why this person is in the list, in words. */
export function standingSentence({ standing, point, dueOn }: Standing, language: Language): string {
  const reason = reasonOf(standing, dueOn === null ? null : writeDate(dueOn, language))[language]
  if (point === null) return reason.charAt(0).toUpperCase() + reason.slice(1)
  return language === 'ja' ? `${POINT_NAMES.ja[point]}：${reason}` : `${POINT_NAMES.en[point]}: ${reason}`
}

function reasonOf(standing: StandingKind, due: string | null): ByLanguage<string> {
  switch (standing) {
    case 'notYetTreated':
      return { en: 'not treated yet', ja: 'まだ治療を受けていません' }
    case 'notDue':
      return { en: due === null ? 'not due yet' : `due on ${due}`, ja: due === null ? '回答時期前' : `期日は${due}` }
    case 'due':
      return {
        en: due === null ? 'can be answered now' : `can be answered now, due on ${due}`,
        ja: due === null ? '回答時期です' : `回答時期です（期日 ${due}）`,
      }
    case 'overdue':
      return {
        en: due === null ? 'no answer yet, overdue' : `no answer yet, was due on ${due}`,
        ja: due === null ? '期日を過ぎても回答がありません' : `期日（${due}）を過ぎても回答がありません`,
      }
    case 'missed':
      return { en: 'no answer, and its time has passed', ja: '回答がないまま期間が過ぎました' }
    case 'flare':
      return {
        en: 'worse than before treatment, at a time when this is expected',
        ja: '治療前より悪化しています（一時的な悪化が予想される時期）',
      }
    case 'worse':
      return { en: 'worse than before treatment', ja: '治療前より悪化しています' }
    case 'rebound':
      return { en: 'worse again after an improvement', ja: 'いったん改善したあと、再び悪化しています' }
    case 'complete':
      return { en: 'all follow-ups are answered', ja: 'すべての回答がそろいました' }
    case 'cannotSay':
      return {
        en: 'cannot say whether an answer is due, because the dates are not known to the day',
        ja: '日付が日単位で分からないため、回答時期かどうか判断できません',
      }
  }
}
