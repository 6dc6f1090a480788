import type { Verdict } from '@sebone/domain/outcome/judgement'
import type { ByLanguage } from '../language.ts'

export const VERDICT_NAMES: ByLanguage<Readonly<Record<Verdict, string>>> = {
  en: {
    better: 'Better',
    same: 'About the same',
    worse: 'Worse',
    cannotBeJudged: 'Cannot be judged',
    noSymptom: 'No symptom',
    unknown: 'Not known',
  },
  ja: {
    better: '改善',
    same: '変化なし',
    worse: '悪化',
    cannotBeJudged: '判定不能',
    noSymptom: '症状なし',
    unknown: '不明',
  },
}
