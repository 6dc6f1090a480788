import { isPartialDate } from '@sebone/domain/calendar/partial-date'
import { CONSENT_PURPOSES } from '@sebone/domain/consent/purpose'
import { COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import { FINDING_KINDS } from '@sebone/domain/spine/finding'
import { ROLES } from '@sebone/domain/staff/role'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { Language } from '../language.ts'
import { AREA_IN_SENTENCE } from '../names/area.ts'
import { POINT_IN_SENTENCE } from '../names/assessment-point.ts'
import { CONSENT_PURPOSE_NAMES } from '../names/consent-purpose.ts'
import { plural } from '../names/count.ts'
import { writePartialDate } from '../names/date.ts'
import { findingName } from '../names/finding.ts'
import { listOf } from '../names/list.ts'
import { MODE_NAMES } from '../names/mode.ts'
import { RED_FLAG_NAMES } from '../names/red-flag.ts'
import { ROLE_NAMES } from '../names/role.ts'
import { writeYen } from '../names/yen.ts'

type Fact = (value: unknown, language: Language) => string | null

const among = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value)
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const role: Fact = (value, language) => {
  const found = among(ROLES, value)
  return found ? ROLE_NAMES[language][found] : null
}

const count: Fact = (value, language) =>
  typeof value === 'number' ? (language === 'ja' ? `${value}件` : plural(value, 'row')) : null

/** How a fact that stands in the detail of an audit row is said, in this order. What is not listed is not said. */
const FACTS: Readonly<Record<string, Fact>> = {
  point: (value, language) => {
    const point = among(ASSESSMENT_POINTS, value)
    return point ? POINT_IN_SENTENCE[language][point] : null
  },
  mode: (value, language) => {
    const mode = among(COLLECTION_MODES, value)
    return mode ? MODE_NAMES[language][mode].toLowerCase() : null
  },
  answeredOn: (value, language) =>
    typeof value === 'string' && isPartialDate(value) ? writePartialDate(value, language) : null,
  kind: (value, language) => {
    const kind = among(FINDING_KINDS, value)
    return kind ? findingName(kind, language) : null
  },
  purpose: (value, language) => {
    const purpose = among(CONSENT_PURPOSES, value)
    return purpose ? CONSENT_PURPOSE_NAMES[language][purpose] : null
  },
  codes: (value, language) => listOf(texts(value).filter(isRedFlag).map((flag) => RED_FLAG_NAMES[language][flag]), language) || null,
  discs: (value, language) => listOf(texts(value), language) || null,
  item: (value, language) => {
    const area = among(SYMPTOM_AREAS, value)
    return area ? AREA_IN_SENTENCE[language][area] : null
  },
  total: (value, language) => (typeof value === 'number' ? writeYen(value, language) : null),
  shown: (value, language) => {
    const shown = texts(value).length
    return language === 'ja' ? `${shown}名を表示` : `${plural(shown, 'patient')} shown`
  },
  rows: count,
  role,
}

const REASON: Readonly<Record<Language, (reason: string) => string>> = {
  en: (reason) => `reason: ${reason}`,
  ja: (reason) => `理由：${reason}`,
}

/** The facts of an audit row beside its phrase: "at 1 month", "L4/5 and L5/S1", "reason: phone correction". */
export function auditFactTexts(detail: Readonly<Record<string, unknown>>, language: Language): readonly string[] {
  const said = Object.entries(FACTS).flatMap(([key, fact]) => {
    if (key === 'role' && detail['roleBefore'] !== undefined) {
      return [`${role(detail['roleBefore'], language) ?? '?'} → ${role(detail['role'], language) ?? '?'}`]
    }
    const text = key in detail ? fact(detail[key], language) : null
    return text === null ? [] : [text]
  })
  const { reason } = detail
  return typeof reason === 'string' && reason.trim() !== '' ? [...said, REASON[language](reason)] : said
}
