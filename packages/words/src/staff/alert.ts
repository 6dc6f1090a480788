import type { Alert, AlertCause } from '@sebone/domain/follow-up/alert'
import { regionOf } from '@sebone/domain/extent/region'
import type { ByLanguage, Language } from '../language.ts'
import { ALERT_LEVEL_NAMES } from '../names/alert.ts'
import { AREA_NAMES } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { bodyShare } from '../names/body-share.ts'
import { plural } from '../names/count.ts'
import { listOf } from '../names/list.ts'
import { RED_FLAG_NAMES } from '../names/red-flag.ts'

function causeOf(cause: AlertCause): ByLanguage<string> {
  switch (cause.reason) {
    case 'redFlag': {
      const names = (language: Language) => listOf(cause.flags.map((flag) => RED_FLAG_NAMES[language][flag]), language)
      return cause.flags.length === 0
        ? { en: 'a warning sign was answered “yes”; which one is not recorded', ja: '注意が必要な症状あり（内容の記録なし）' }
        : { en: `warning sign: ${names('en')}`, ja: `注意が必要な症状：${names('ja')}` }
    }
    case 'redFlagNotSure':
      return { en: 'the warning signs were answered “not sure”; ask about each', ja: '注意が必要な症状に「わからない」と回答。1つずつ確認してください' }
    case 'saddleNumbness': {
      const names = (language: Language) => listOf(cause.regions.map((id) => regionOf(id).name[language]), language)
      return { en: `numbness marked: ${names('en')}`, ja: `しびれの記入あり：${names('ja')}` }
    }
    case 'worse':
      return {
        en: `${AREA_NAMES.en[cause.area]}: ${plural(cause.by, 'point')} above the score before treatment`,
        ja: `${AREA_NAMES.ja[cause.area]}：治療前より${cause.by}点上昇`,
      }
    case 'rebound':
      return {
        en: `${AREA_NAMES.en[cause.area]}: ${plural(cause.by, 'point')} above the lowest score since treatment`,
        ja: `${AREA_NAMES.ja[cause.area]}：治療後の最も低い点数より${cause.by}点上昇`,
      }
    case 'flare':
      return {
        en: `${AREA_NAMES.en[cause.area]}: ${plural(cause.by, 'point')} above the score before treatment, while this is expected, but not to be answered with reassurance alone`,
        ja: `${AREA_NAMES.ja[cause.area]}：治療前より${cause.by}点上昇（一時的な悪化が予想される時期ですが、説明だけで済ませず確認してください）`,
      }
    case 'highScore':
      return {
        en: `${AREA_NAMES.en[cause.area]}: scored ${cause.score}`,
        ja: `${AREA_NAMES.ja[cause.area]}：${cause.score}点`,
      }
    case 'numbnessLarger':
      return {
        en: `the numb area has grown by ${bodyShare(cause.share, 'en')} since before treatment (exploratory)`,
        ja: `しびれの範囲が治療前より広がっています（${bodyShare(cause.share, 'ja')}、参考値）`,
      }
    case 'worry':
      return { en: 'the patient wrote about something that worries them', ja: '患者さんが心配なことを書いています' }
    case 'overdue':
      return {
        en: `${POINT_NAMES.en[cause.point]}: no answer yet, overdue`,
        ja: `${POINT_NAMES.ja[cause.point]}：期日を過ぎても回答がありません`,
      }
    case 'missed':
      return {
        en: `${POINT_NAMES.en[cause.point]}: no answer, and its time has passed`,
        ja: `${POINT_NAMES.ja[cause.point]}：回答がないまま期間が過ぎました`,
      }
  }
}

/** "Call now: warning sign: loss of bowel control." */
export function alertSentence(alert: Pick<Alert, 'level'> & AlertCause, language: Language): string {
  const level = ALERT_LEVEL_NAMES[language][alert.level]
  const cause = causeOf(alert)[language]
  return language === 'ja' ? `${level}：${cause}。` : `${level}: ${cause}.`
}
