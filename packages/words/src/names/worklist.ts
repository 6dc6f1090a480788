import type { MatchReason } from '@sebone/domain/episode/patient-match'
import type { MainAction } from '@sebone/domain/worklist/main-action'
import type { WorklistAct } from '@sebone/domain/worklist/worklist-act'
import type { WorklistSection } from '@sebone/domain/worklist/worklist-item'
import type { ByLanguage } from '../language.ts'

export const WORKLIST_SECTION_NAMES: ByLanguage<Readonly<Record<WorklistSection, string>>> = {
  en: { alerts: 'Alerts', intakes: 'New intakes', overdue: 'Overdue', dueThisWeek: 'Due this week' },
  ja: { alerts: '要対応', intakes: '新しい問診', overdue: '期日超過', dueThisWeek: '今週の回答' },
}

export const MAIN_ACTION_NAMES: ByLanguage<Readonly<Record<MainAction, string>>> = {
  en: { call: 'Call', sendLink: 'Send link', enterByPhone: 'Enter by phone', reassure: 'Read and answer', review: 'Review' },
  ja: { call: '電話する', sendLink: 'リンクを送る', enterByPhone: '電話で聞いて入力', reassure: '読んで答える', review: '確認する' },
}

/** What was done, as a choice. */
export const WORKLIST_ACT_NAMES: ByLanguage<Readonly<Record<WorklistAct, string>>> = {
  en: {
    notReached: 'Not reached',
    promised: 'Reached, will answer',
    called: 'Called and settled',
    reassured: 'Reassured',
    closed: 'Settled otherwise',
  },
  ja: {
    notReached: '電話に出なかった',
    promised: '連絡がつき、回答の約束',
    called: '電話で対応済み',
    reassured: '説明して安心していただいた',
    closed: 'その他の方法で対応済み',
  },
}

/** Why two records may be of one person. */
export const MATCH_REASON_NAMES: ByLanguage<Readonly<Record<MatchReason, string>>> = {
  en: {
    sameKana: 'same name in kana',
    sameName: 'same name',
    sameBirthDate: 'same date of birth',
    samePhone: 'same telephone',
    sameEmail: 'same e-mail',
    nearKana: 'similar name in kana',
    otherBirthDate: 'another date of birth',
  },
  ja: {
    sameKana: 'ふりがなが同じ',
    sameName: '氏名が同じ',
    sameBirthDate: '生年月日が同じ',
    samePhone: '電話番号が同じ',
    sameEmail: 'メールアドレスが同じ',
    nearKana: 'ふりがなが似ている',
    otherBirthDate: '生年月日が異なる',
  },
}
