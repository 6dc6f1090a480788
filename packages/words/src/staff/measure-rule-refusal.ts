import type { BarUse, MeasureRuleRefusal } from '@sebone/domain/outcome/measure-rule'
import type { ByLanguage, Language } from '../language.ts'
import { quoted } from '../names/quoted.ts'

const BARS: ByLanguage<Readonly<Record<BarUse, string>>> = {
  en: {
    better: 'better',
    worse: 'worse',
    measurementError: 'measurement error',
    acceptable: 'an acceptable state',
    recovered: 'recovered',
  },
  ja: { better: '改善', worse: '悪化', measurementError: '測定誤差', acceptable: '許容できる状態', recovered: '回復' },
}

/** What is wrong with the rule of a measure that a clinic brings along. */
export function measureRuleSentence(refusal: MeasureRuleRefusal, language: Language): string {
  const isJapanese = language === 'ja'
  const measure = quoted(refusal.measure, language)
  switch (refusal.code) {
    case 'scaleReversed':
      return isJapanese
        ? `${measure}：尺度の下限（${refusal.lowest}）は上限（${refusal.highest}）より小さくしてください。`
        : `${measure}: the scale must begin (${refusal.lowest}) below its end (${refusal.highest}).`
    case 'barPointsTheWrongWay':
      return isJapanese
        ? `${measure}：「${BARS.ja[refusal.bar]}」の基準の向きが尺度と合いません。`
        : `${measure}: the threshold for ${BARS.en[refusal.bar]} points the wrong way on this scale.`
    case 'barNotPositive':
      return isJapanese
        ? `${measure}：「${BARS.ja[refusal.bar]}」の基準は0より大きくしてください。`
        : `${measure}: the threshold for ${BARS.en[refusal.bar]} must be above 0.`
  }
}
