import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import { DAYS_QUIET, type PausingAct } from '@sebone/domain/worklist/worklist-act'
import type { WorklistItem, WorklistReason } from '@sebone/domain/worklist/worklist-item'
import type { ByLanguage, Language } from '../language.ts'
import { AREA_NAMES } from '../names/area.ts'
import { plural } from '../names/count.ts'
import { writeDate } from '../names/date.ts'
import { listOf } from '../names/list.ts'
import { RED_FLAG_NAMES } from '../names/red-flag.ts'
import { alertSentence } from './alert.ts'
import { standingSentence } from './standing.ts'

type AlertReason = Extract<WorklistReason, { kind: 'alert' }>
type Rise = AlertReason & { readonly cause: Extract<AlertReason['cause'], { readonly by: number }> }

const isRise = (reason: WorklistReason): reason is Rise => reason.kind === 'alert' && 'by' in reason.cause

/** Why somebody stands in the list, one sentence per matter; what rose in several areas is one matter. */
export function worklistSentences(items: readonly WorklistItem[], language: Language): readonly string[] {
  const sentences: string[] = []
  const told = new Set<string>()
  for (const { reason } of items) {
    if (!isRise(reason)) {
      sentences.push(reasonSentence(reason, language))
      continue
    }
    if (told.has(reason.cause.reason)) continue
    told.add(reason.cause.reason)
    const rises = items.flatMap((item) => (isRise(item.reason) && item.reason.cause.reason === reason.cause.reason ? [item.reason.cause] : []))
    sentences.push(risesSentence(reason.cause.reason, rises, language))
  }
  return sentences
}

const RISES: ByLanguage<Readonly<Record<Rise['cause']['reason'], (areas: string) => string>>> = {
  en: {
    worse: (areas) => `Worse than before treatment: ${areas}`,
    rebound: (areas) => `Worse again after an improvement: ${areas}`,
    flare: (areas) => `Worse while this is expected, but not to be answered with reassurance alone: ${areas}`,
  },
  ja: {
    worse: (areas) => `治療前より悪化：${areas}`,
    rebound: (areas) => `改善後に再び悪化：${areas}`,
    flare: (areas) => `一時的な悪化が予想される時期ですが、説明だけで済ませず確認が必要：${areas}`,
  },
}

function risesSentence(reason: Rise['cause']['reason'], rises: readonly Rise['cause'][], language: Language): string {
  const areas = rises.map(({ area, by }) =>
    language === 'ja' ? `${AREA_NAMES.ja[area]}＋${by}点` : `${AREA_NAMES.en[area].toLowerCase()} +${by}`,
  )
  return RISES[language][reason](listOf(areas, language))
}

function reasonSentence(reason: Exclude<WorklistReason, Rise>, language: Language): string {
  const isJapanese = language === 'ja'
  switch (reason.kind) {
    case 'warning': {
      const names = listOf(reason.codes.map((code) => (isRedFlag(code) ? RED_FLAG_NAMES[language][code] : code)), language)
      if (isJapanese) return `注意が必要な症状：${names}${reason.isFormSent ? '' : '（回答の途中）'}`
      return `Warning sign: ${names}${reason.isFormSent ? '' : ' (the form is not finished)'}`
    }
    case 'alert':
      return alertSentence({ level: reason.level, ...reason.cause }, language)
    case 'intake':
      return isJapanese ? '初診の問診に回答がありました' : 'Answered the first intake'
    case 'overdue':
    case 'due':
    case 'missed':
      return standingSentence({ standing: reason.kind, point: reason.point, dueOn: reason.dueOn }, language)
  }
}

/** What becomes of the matter, said before somebody decides. */
export function pauseSentence(act: PausingAct, until: CalendarDate, language: Language): string {
  const days = DAYS_QUIET[act]
  if (language === 'ja') return days === 1 ? '明日、また一覧に表示します。' : `${writeDate(until, 'ja')}まで一覧に表示しません。`
  return days === 1 ? 'Back in the list tomorrow.' : `Off the list until ${writeDate(until, 'en')} (${plural(days, 'day')}), unless an answer comes.`
}
