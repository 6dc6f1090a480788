import type { AlertCondition } from '@sebone/domain/follow-up/alert-rule'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { RED_FLAGS } from '@sebone/domain/follow-up/red-flag'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { ALERT_CONDITION_NAMES } from '@sebone/words/names/alert-condition'
import { ALERT_REASON_NAMES } from '@sebone/words/names/alert'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { listOf } from '@sebone/words/names/list'
import { RED_FLAG_NAMES } from '@sebone/words/names/red-flag'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { alertRulesTexts } from './alert-rules-words.ts'

/** A rule in words: when it speaks, for what, from which limit on. */
export function useRuleWords() {
  const t = useText(alertRulesTexts)
  const language = useLanguage()
  const when = (condition: AlertCondition): string => {
    const name = ALERT_CONDITION_NAMES[language][condition.kind]
    if (condition.kind === 'signal') return `${name} – ${ALERT_REASON_NAMES[language][condition.signal]}`
    return condition.kind === 'pointStatus' ? `${name} – ${ALERT_REASON_NAMES[language][condition.status]}` : name
  }
  const forWhat = (condition: AlertCondition): string | null => {
    switch (condition.kind) {
      case 'redFlag':
        return condition.flags.length === RED_FLAGS.length
          ? t('allFlags')
          : listOf(condition.flags.map((flag) => RED_FLAG_NAMES[language][flag]), language)
      case 'signal':
      case 'scoreAtLeast':
        return condition.areas.length === SYMPTOM_AREAS.length
          ? t('allAreas')
          : listOf(condition.areas.map((area) => AREA_NAMES[language][area]), language)
      case 'pointStatus':
        return condition.points.length === FOLLOW_UP_POINTS.length
          ? t('allPoints')
          : listOf(condition.points.map((point) => POINT_NAMES[language][point]), language)
      default:
        return null
    }
  }
  const limit = (condition: AlertCondition): string | null => {
    if (condition.kind === 'signal') return t('points', { count: condition.byAtLeast })
    if (condition.kind === 'scoreAtLeast') return t('score', { score: condition.score })
    return condition.kind === 'numbnessLarger' ? t('share', { share: Math.round(condition.byShare * 1000) / 10 }) : null
  }
  return { when, forWhat, limit }
}
