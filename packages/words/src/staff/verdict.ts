import type { Judgement } from '@sebone/domain/outcome/judgement'
import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import type { ByLanguage, Language } from '../language.ts'
import { changePhrase } from '../names/change.ts'
import { judgementName } from '../names/verdict.ts'

const POINTS = SYMPTOM_RULE.betterByPoints.value
const SHARE = `${SYMPTOM_RULE.betterByShare.value}%`
const WORSE = SYMPTOM_RULE.worseByPoints.value
const FLOOR = SYMPTOM_RULE.lowestBaselineJudged

type Judged = Judgement & { readonly tooEarly?: boolean }

/** What the rule asks for, so that the reader can see whether the figures before it meet it. */
function asked({ verdict, tooEarly }: Judged): ByLanguage<string> {
  if (tooEarly === true) {
    return { en: 'the full effect may still develop', ja: '効果が出そろう時期より前です' }
  }
  switch (verdict) {
    case 'better':
      return {
        en: `both needed: at least ${POINTS} points and ${SHARE}; each is published, needing both is our rule`,
        ja: `${POINTS}点以上かつ${SHARE}以上の低下で改善。それぞれは文献の基準、両方を求めるのは当院の基準です`,
      }
    case 'same':
      return {
        en: `better needs at least ${POINTS} points and ${SHARE} less, worse at least ${WORSE} points more`,
        ja: `改善は${POINTS}点以上かつ${SHARE}以上の低下、悪化は${WORSE}点以上の上昇です`,
      }
    case 'worse':
      return { en: `at least ${WORSE} points more`, ja: `${WORSE}点以上の上昇で悪化` }
    case 'cannotBeJudged':
      return {
        en: `the score before treatment was below ${FLOOR}, too low to show an improvement of ${POINTS} points`,
        ja: `治療前の点数が${FLOOR}点未満のため、${POINTS}点以上の改善があったかどうかを判定できません`,
      }
    case 'noSymptom':
      return { en: '0 before treatment and 0 now', ja: '治療前も現在も0点です' }
    case 'unknown':
      return {
        en: 'the score before treatment or the latest one is missing',
        ja: '治療前または最新の点数が記録されていません',
      }
  }
}

/** "Better: 3 points and 60% less (both needed: at least 2 points and 30%; …)". */
export function verdictSentence(judgement: Judged, language: Language): string {
  const { absolute, relative, verdict } = judgement
  const name = judgementName(judgement, language)
  const reason = asked(judgement)[language]
  if (verdict === 'noSymptom' || absolute === null) return language === 'ja' ? `${name}：${reason}` : `${name}: ${reason}`
  const change = changePhrase({ absolute, relative }, language)
  return language === 'ja' ? `${name}：${change}（${reason}）` : `${name}: ${change} (${reason})`
}
