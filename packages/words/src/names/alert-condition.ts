import type { AlertCondition } from '@sebone/domain/follow-up/alert-rule'
import type { ByLanguage } from '../language.ts'

/** When a rule speaks, as a line for a form. */
export const ALERT_CONDITION_NAMES: ByLanguage<Readonly<Record<AlertCondition['kind'], string>>> = {
  en: {
    redFlag: 'A warning sign is answered “yes”',
    redFlagNotSure: 'A warning sign is answered “not sure”',
    saddleNumbness: 'Numbness is marked in the saddle',
    signal: 'A score rises',
    scoreAtLeast: 'A score is high',
    numbnessLarger: 'The numb area has grown',
    worry: 'The patient writes of a worry',
    pointStatus: 'No answer has come',
  },
  ja: {
    redFlag: '注意が必要な症状に「はい」と回答',
    redFlagNotSure: '注意が必要な症状に「わからない」と回答',
    saddleNumbness: '股や肛門のまわりのしびれの記入',
    signal: '点数の上昇',
    scoreAtLeast: '点数が高い',
    numbnessLarger: 'しびれの範囲の拡大',
    worry: '心配ごとの記入',
    pointStatus: '回答がない',
  },
}
