import { isPartialDate } from '@sebone/domain/calendar/partial-date'
import { FINDING_KINDS } from '@sebone/domain/spine/finding'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { ByLanguage, Language } from '../language.ts'
import { ADVERSE_EVENT_KIND_NAMES, ADVERSE_EVENT_RELATION_NAMES, ADVERSE_EVENT_SEVERITY_NAMES } from '../names/adverse-event.ts'
import { ANSWERED_BY_NAMES } from '../names/answered-by.ts'
import { AREA_IN_SENTENCE } from '../names/area.ts'
import { POINT_IN_SENTENCE } from '../names/assessment-point.ts'
import { writePartialDate } from '../names/date.ts'
import { findingName } from '../names/finding.ts'
import { storedGradeName } from '../names/grade.ts'
import { LANGUAGE_NAMES } from '../names/language.ts'
import { listOf } from '../names/list.ts'
import { MODE_NAMES } from '../names/mode.ts'
import { NUMBERING_NAMES } from '../names/numbering.ts'
import { SEX_NAMES } from '../names/sex.ts'
import { SIDE_NAMES } from '../names/side.ts'

/** What a correction can change and the audit can tell. */
export const AUDIT_FIELDS = [
  ...SYMPTOM_AREAS,
  'point',
  'mode',
  'answeredOn',
  'answeredBy',
  'extent',
  'performedIn',
  'discs',
  'notTreated',
  'billedSites',
  'billedSitesReason',
  'physician',
  'lotNumbers',
  'duringTreatment',
  'wentOnDespite',
  'note',
  'topic',
  'history',
  'comment',
  'numbering',
  'numberingDeterminedBy',
  'finding',
  'place',
  'side',
  'grade',
  'redFramed',
  'adverseEvent',
  'severity',
  'relation',
  'occurredOn',
  'description',
  'measures',
  'resolvedOn',
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'birthDate',
  'sex',
  'phone',
  'email',
  'language',
  'countryOfResidence',
] as const
export type AuditField = (typeof AUDIT_FIELDS)[number]

/** Longer texts are named and never repeated. */
export const PROSE_FIELDS: readonly AuditField[] = [
  'note',
  'topic',
  'history',
  'comment',
  'numberingDeterminedBy',
  'billedSitesReason',
  'duringTreatment',
  'wentOnDespite',
  'notTreated',
  'extent',
  'description',
  'measures',
]

/** As the history of the row has it; of a score also 'notSure'. Null is "nothing was there". */
export type AuditValue = string | number | boolean | readonly string[] | null

export type AuditChange = { readonly field: AuditField; readonly before: AuditValue; readonly after: AuditValue }

const FIELD_NAMES: ByLanguage<Readonly<Record<AuditField, string>>> = {
  en: {
    ...AREA_IN_SENTENCE.en,
    point: 'the point',
    mode: 'the way of answering',
    answeredOn: 'the day of the answers',
    answeredBy: 'who answered',
    extent: 'where it hurts or is numb',
    performedIn: 'the day of treatment',
    discs: 'the discs treated',
    notTreated: 'the discs not treated',
    billedSites: 'the sites billed',
    billedSitesReason: 'the reason for the sites billed',
    physician: 'the physician',
    lotNumbers: 'the lot numbers',
    duringTreatment: 'the events during the treatment',
    wentOnDespite: 'the reasons to go on in spite of warnings',
    note: 'the note',
    topic: 'the topic',
    history: 'the history',
    comment: 'the comment',
    numbering: 'the numbering of the spine',
    numberingDeterminedBy: 'how the numbering was determined',
    finding: 'the finding',
    place: 'the place of the finding',
    side: 'the side',
    grade: 'the grade',
    redFramed: 'the red frame',
    adverseEvent: 'what happened',
    severity: 'the severity',
    relation: 'the relation to the treatment',
    occurredOn: 'the day of the event',
    description: 'the description',
    measures: 'the measures taken',
    resolvedOn: 'the day it was over',
    familyName: 'the family name',
    givenName: 'the given name',
    familyKana: 'the reading of the family name',
    givenKana: 'the reading of the given name',
    birthDate: 'the date of birth',
    sex: 'the sex',
    phone: 'the telephone',
    email: 'the mail address',
    language: 'the language',
    countryOfResidence: 'the country of residence',
  },
  ja: {
    ...AREA_IN_SENTENCE.ja,
    point: '時点',
    mode: '回答方法',
    answeredOn: '回答日',
    answeredBy: '回答者',
    extent: '症状の範囲',
    performedIn: '治療日',
    discs: '治療した椎間板',
    notTreated: '治療しなかった椎間板',
    billedSites: '料金の対象部位数',
    billedSitesReason: '部位数が異なる理由',
    physician: '担当医',
    lotNumbers: 'ロット番号',
    duringTreatment: '治療中の出来事',
    wentOnDespite: '注意があっても治療した理由',
    note: 'メモ',
    topic: '主題',
    history: '経過',
    comment: 'コメント',
    numbering: '椎骨の数え方',
    numberingDeterminedBy: '数え方の根拠',
    finding: '所見',
    place: '所見の部位',
    side: '左右',
    grade: '分類',
    redFramed: '画像の赤枠',
    adverseEvent: '起きたこと',
    severity: '重症度',
    relation: '治療との関連',
    occurredOn: '起きた日',
    description: '内容',
    measures: '行った処置',
    resolvedOn: '回復した日',
    familyName: '姓',
    givenName: '名',
    familyKana: '姓のふりがな',
    givenKana: '名のふりがな',
    birthDate: '生年月日',
    sex: '性別',
    phone: '電話番号',
    email: 'メールアドレス',
    language: '言語',
    countryOfResidence: '居住国',
  },
}

/** Codes that stand in a column, by the field that it is told as. */
const CODES: ByLanguage<Readonly<Partial<Record<AuditField, Readonly<Record<string, string>>>>>> = {
  en: codesIn('en'),
  ja: codesIn('ja'),
}

function codesIn(language: Language): Readonly<Partial<Record<AuditField, Readonly<Record<string, string>>>>> {
  return {
    point: POINT_IN_SENTENCE[language],
    mode: MODE_NAMES[language],
    answeredBy: ANSWERED_BY_NAMES[language],
    numbering: NUMBERING_NAMES[language],
    finding: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, findingName(kind, language)])),
    side: SIDE_NAMES[language],
    adverseEvent: ADVERSE_EVENT_KIND_NAMES[language],
    severity: ADVERSE_EVENT_SEVERITY_NAMES[language],
    relation: ADVERSE_EVENT_RELATION_NAMES[language],
    sex: SEX_NAMES[language],
    language: LANGUAGE_NAMES,
  }
}

const NOTHING: ByLanguage<string> = { en: 'none', ja: 'なし' }
const NOT_SURE: ByLanguage<string> = { en: 'not sure', ja: '分からない' }

const YES_NO: ByLanguage<(value: boolean) => string> = {
  en: (value) => (value ? 'yes' : 'no'),
  ja: (value) => (value ? 'あり' : 'なし'),
}

function valueText(field: AuditField, value: AuditValue, language: Language): string {
  if (value === null || value === '') return NOTHING[language]
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return YES_NO[language](value)
  if (typeof value !== 'string') return listOf(value, language) || NOTHING[language]
  if (value === 'notSure') return NOT_SURE[language]
  const known = CODES[language][field]?.[value]
  if (known !== undefined) return known
  if (field === 'grade') return storedGradeName(value, language)
  return isPartialDate(value) ? writePartialDate(value, language) : value
}

export type AnswerTime = { readonly point: string | null; readonly answeredOn: string | null }

/** "numbness at 1 month", "numbness on 3 December 2022"; 「治療1か月後のしびれ」. Other fields are of no time. */
function nameOf(field: AuditField, { point, answeredOn }: AnswerTime, language: Language): string {
  const name = FIELD_NAMES[language][field]
  const time = point ?? answeredOn
  if (time === null || !SYMPTOM_AREAS.some((area) => area === field)) return name
  const when = valueText(point === null ? 'answeredOn' : 'point', time, language)
  if (language === 'ja') return `${when}の${name}`
  return point ? `${name} ${when}` : `${name} on ${when}`
}

/** "numbness at 1 month 3 → 2"; 「治療1か月後のしびれ（3 → 2）」. */
export function auditChangeText({ field, before, after }: AuditChange, when: AnswerTime, language: Language): string {
  const name = nameOf(field, when, language)
  if (PROSE_FIELDS.includes(field)) return name
  const values = `${valueText(field, before, language)} → ${valueText(field, after, language)}`
  return language === 'ja' ? `${name}（${values}）` : `${name} ${values}`
}
