import { isPartialDate } from '@sebone/domain/calendar/partial-date'
import { COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { ByLanguage, Language } from '../language.ts'
import { AREA_IN_SENTENCE } from '../names/area.ts'
import { POINT_IN_SENTENCE } from '../names/assessment-point.ts'
import { writePartialDate } from '../names/date.ts'
import { listOf } from '../names/list.ts'
import { MODE_NAMES } from '../names/mode.ts'

/** What a correction can change and the audit can tell. */
export const AUDIT_FIELDS = [
  ...SYMPTOM_AREAS,
  'point',
  'mode',
  'answeredOn',
  'performedIn',
  'discs',
  'billedSites',
  'physician',
  'note',
  'topic',
  'history',
  'comment',
  'billedSitesReason',
] as const
export type AuditField = (typeof AUDIT_FIELDS)[number]

/** Longer texts are named and never repeated. */
export const PROSE_FIELDS: readonly AuditField[] = ['note', 'topic', 'history', 'comment', 'billedSitesReason']

/** As the history of the row has it; of a score also 'notSure'. Null is "nothing was there". */
export type AuditValue = string | number | readonly string[] | null

export type AuditChange = { readonly field: AuditField; readonly before: AuditValue; readonly after: AuditValue }

const FIELD_NAMES: ByLanguage<Readonly<Record<AuditField, string>>> = {
  en: {
    ...AREA_IN_SENTENCE.en,
    point: 'the point',
    mode: 'the way of answering',
    answeredOn: 'the day of the answers',
    performedIn: 'the day of treatment',
    discs: 'the discs treated',
    billedSites: 'the sites billed',
    physician: 'the physician',
    note: 'the note',
    topic: 'the topic',
    history: 'the history',
    comment: 'the comment',
    billedSitesReason: 'the reason for the sites billed',
  },
  ja: {
    ...AREA_IN_SENTENCE.ja,
    point: '時点',
    mode: '回答方法',
    answeredOn: '回答日',
    performedIn: '治療日',
    discs: '治療した椎間板',
    billedSites: '料金の対象部位数',
    physician: '担当医',
    note: 'メモ',
    topic: '主題',
    history: '経過',
    comment: 'コメント',
    billedSitesReason: '部位数が異なる理由',
  },
}

const NOTHING: ByLanguage<string> = { en: 'none', ja: 'なし' }
const NOT_SURE: ByLanguage<string> = { en: 'not sure', ja: '分からない' }

function valueText(value: AuditValue, language: Language): string {
  if (value === null) return NOTHING[language]
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return listOf(value, language) || NOTHING[language]
  if (value === 'notSure') return NOT_SURE[language]
  const point = ASSESSMENT_POINTS.find((one) => one === value)
  if (point) return POINT_IN_SENTENCE[language][point]
  const mode = COLLECTION_MODES.find((one) => one === value)
  if (mode) return MODE_NAMES[language][mode]
  return isPartialDate(value) ? writePartialDate(value, language) : value
}

export type AnswerTime = { readonly point: string | null; readonly answeredOn: string | null }

/** "numbness at 1 month", "numbness on 3 December 2022"; 「治療1か月後のしびれ」. Other fields are of no time. */
function nameOf(field: AuditField, { point, answeredOn }: AnswerTime, language: Language): string {
  const name = FIELD_NAMES[language][field]
  const time = point ?? answeredOn
  if (time === null || !SYMPTOM_AREAS.some((area) => area === field)) return name
  const when = valueText(time, language)
  if (language === 'ja') return `${when}の${name}`
  return point ? `${name} ${when}` : `${name} on ${when}`
}

/** "numbness at 1 month 3 → 2"; 「治療1か月後のしびれ（3 → 2）」. */
export function auditChangeText({ field, before, after }: AuditChange, when: AnswerTime, language: Language): string {
  const name = nameOf(field, when, language)
  if (PROSE_FIELDS.includes(field)) return name
  const values = `${valueText(before, language)} → ${valueText(after, language)}`
  return language === 'ja' ? `${name}（${values}）` : `${name} ${values}`
}
