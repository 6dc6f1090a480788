import type { AlertReason } from '@sebone/domain/follow-up/alert'
import type { AlertLevel } from '@sebone/domain/follow-up/alert-rule'
import type { ByLanguage } from '../language.ts'

export const ALERT_LEVEL_NAMES: ByLanguage<Readonly<Record<AlertLevel, string>>> = {
  en: { callNow: 'Call now', callToday: 'Call today', look: 'Look at this' },
  ja: { callNow: '今すぐ電話', callToday: '本日中に電話', look: '要確認' },
}

export const ALERT_REASON_NAMES: ByLanguage<Readonly<Record<AlertReason, string>>> = {
  en: {
    redFlag: 'Warning sign',
    redFlagNotSure: 'Not sure about warning signs',
    saddleNumbness: 'Numbness in the saddle',
    worse: 'Worse',
    rebound: 'Rebound',
    flare: 'Flare',
    highScore: 'High score',
    numbnessLarger: 'Numb area larger',
    worry: 'Something worries the patient',
    overdue: 'Overdue',
    missed: 'Missed',
  },
  ja: {
    redFlag: '注意が必要な症状',
    redFlagNotSure: '注意が必要な症状について「わからない」',
    saddleNumbness: '股や肛門のまわりのしびれ',
    worse: '悪化',
    rebound: '再悪化',
    flare: '一時的悪化',
    highScore: '高い点数',
    numbnessLarger: 'しびれの範囲の拡大',
    worry: '患者さんの心配ごと',
    overdue: '期日超過',
    missed: '未回収',
  },
}
