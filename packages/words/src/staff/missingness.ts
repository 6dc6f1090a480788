import type { KnownVerdict, SharesUnderMissingness } from '@sebone/domain/cohort/missingness'
import type { Proportion } from '@sebone/domain/cohort/proportion'
import type { Language } from '../language.ts'
import { percent } from '../names/percent.ts'
import { VERDICT_NAMES } from '../names/verdict.ts'

/** "40%"; a cohort of nobody has no share. */
const shareText = (proportion: Proportion | null, language: Language): string =>
  proportion === null ? (language === 'ja' ? '不明' : 'not known') : percent(proportion.share)

/** The range in which the share lies, whatever those who are not known would have said. */
export function missingnessSentence(shares: SharesUnderMissingness, outcome: KnownVerdict, language: Language): string {
  const name = VERDICT_NAMES[language][outcome]
  const [low, high] = [shareText(shares.ifNone, language), shareText(shares.ifAll, language)]
  return language === 'ja'
    ? `${name}：治療した人全体の${low}～${high}（結果が不明な${shares.notKnown}人の扱いによる幅）。`
    : `${name}: ${low} to ${high} of everybody treated, depending on the ${shares.notKnown} not known.`
}

/** Shown whenever only those who answered are counted. */
export const completersWarning = (language: Language): string =>
  language === 'ja'
    ? '回答した人だけの割合です。回答しなかった人の結果によっては、実際より良く見えることがあります。'
    : 'Only people who answered are counted. This looks better than it is when those who did badly stop answering.'

/** "40% (95% interval 17% to 69%; 4 of 10)". */
export function proportionText(proportion: Proportion | null, language: Language): string {
  if (proportion === null) return shareText(null, language)
  const { share, low, high, count, of } = proportion
  return language === 'ja'
    ? `${percent(share)}（95%信頼区間 ${percent(low)}～${percent(high)}、${of}人中${count}人）`
    : `${percent(share)} (95% interval ${percent(low)} to ${percent(high)}; ${count} of ${of})`
}
