import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import { THRESHOLDS } from '@sebone/domain/outcome/threshold'
import type { Language } from '../language.ts'

const { betterByPoints, betterByShare, worseByPoints, lowestBaselineJudged, measurementError, acceptable } = SYMPTOM_RULE
const [POINTS, SHARE, WORSE] = [betterByPoints.value, `${betterByShare.value}%`, worseByPoints.value]
const PAIN_SOURCE = THRESHOLDS.painBetterByPoints.source

/** The rule by which changes are judged, whose it is, and for whom its figures were found. */
export const ruleSentences = (language: Language): readonly string[] =>
  language === 'ja'
    ? [
        `判定の基準：治療前より${POINTS}点以上かつ${SHARE}以上低下した場合を「改善」、${WORSE}点以上上昇した場合を「悪化」、いずれでもない場合を「変化なし」とします。治療前が${lowestBaselineJudged}点未満の場合、改善は判定できません。`,
        `点数と割合の条件は、それぞれ公表されている基準です（${PAIN_SOURCE}; ${betterByPoints.source}）。両方を同時に満たすことを求めるのは当院独自の基準であり、Farrar や Ostelo の基準ではありません。`,
        '公表されている値は、薬や手術による治療を受けた方々のデータと専門家の合意によるもので、この治療法を受けた方々のものではありません。',
        `${measurementError.value}点未満の変化は、測定誤差の可能性があります（${measurementError.source}; ${measurementError.population.ja}、n = ${measurementError.n}）。${acceptable.value}点以下は、ご本人が許容できる状態の目安とされています（${acceptable.source}; ${acceptable.population.ja}、n = ${acceptable.n}）。`,
      ]
    : [
        `How changes are judged: “better” is at least ${POINTS} points and at least ${SHARE} less than before treatment, “worse” is at least ${WORSE} points more, and “about the same” is neither. From a score below ${lowestBaselineJudged}, an improvement cannot be judged.`,
        `Each condition, points and share, is published (${PAIN_SOURCE}; ${betterByPoints.source}). Requiring both is our rule, not Farrar’s or Ostelo’s.`,
        'The published figures come from people who had drugs or surgery and from a consensus of experts, not from people treated by this method.',
        `A change of less than ${measurementError.value} points may be measurement error (${measurementError.source}; ${measurementError.population.en}, n = ${measurementError.n}). A score of ${acceptable.value} or less counts as an acceptable state (${acceptable.source}; ${acceptable.population.en}, n = ${acceptable.n}).`,
      ]

export const provisionalSentence = (language: Language): string =>
  language === 'ja'
    ? 'しびれについては、確認できる公表済みの基準がないため、痛みの基準を準用した暫定の判定です。'
    : 'For numbness we could verify no published threshold; that for pain is used by analogy, so its verdict is provisional.'
