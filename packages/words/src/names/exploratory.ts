import type { ByLanguage } from '../language.ts'

/** Beside every number that is derived from the body map: no validated scale for the extent of numbness exists. */
export const EXPLORATORY: ByLanguage<string> = {
  en: 'Exploratory: there is no validated scale for the extent of a symptom.',
  ja: '参考値：症状の範囲については、検証された評価尺度がありません。',
}
