import type { Judgement } from '@sebone/domain/outcome/judgement'
import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import { THRESHOLDS } from '@sebone/domain/outcome/threshold'
import type { Language } from '../language.ts'

const { measurementError, acceptable, betterByPoints, worseByPoints } = SYMPTOM_RULE

/** What else is to be known about one verdict, each with its source. */
export function verdictNotes(judgement: Judgement, language: Language): readonly string[] {
  const isJapanese = language === 'ja'
  const notes: string[] = []
  if (judgement.absolute !== null && judgement.absolute !== 0 && !judgement.beyondMeasurementError) {
    notes.push(
      isJapanese
        ? `${measurementError.value}点未満の変化は、測定誤差の可能性があります（${measurementError.source}）。`
        : `Under ${measurementError.value} points may be measurement error (${measurementError.source}).`,
    )
  }
  if (judgement.acceptable === true) {
    notes.push(
      isJapanese
        ? `現在は${acceptable.value}点以下で、許容できる状態とされる範囲です（${acceptable.source}）。`
        : `${acceptable.value} or less now: an acceptable state (${acceptable.source}).`,
    )
  }
  if (judgement.ceiling) {
    notes.push(
      isJapanese
        ? `治療前の点数が上限に近く、${worseByPoints.value}点以上の悪化は点数に表れません。`
        : `Ceiling: the score before treatment was too high to become ${worseByPoints.value} points worse.`,
    )
  }
  if (judgement.provisional) {
    notes.push(
      isJapanese
        ? 'しびれには確立した基準がないため、痛みの基準を準用した暫定の判定です。'
        : 'Provisional: for numbness no threshold is established, so that for pain is used.',
    )
  }
  return notes
}

/** Where the rule comes from and for whom its figures were found. */
export const verdictSource = (language: Language): string =>
  language === 'ja'
    ? `出典：${betterByPoints.source}、${THRESHOLDS.painBetterByPoints.source}。手術または薬物治療を受けた方などの集団から得られた値で、本治療法のものではありません。`
    : `Sources: ${betterByPoints.source}; ${THRESHOLDS.painBetterByPoints.source}. These are surgical and drug cohorts and a consensus, not people treated by this method.`
