import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { ADVERSE_EVENT_KIND_NAMES, ADVERSE_EVENT_RELATION_NAMES, ADVERSE_EVENT_SEVERITY_NAMES } from '@sebone/words/names/adverse-event'
import { ANSWERED_BY_NAMES } from '@sebone/words/names/answered-by'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { CLOSED_REASON_NAMES } from '@sebone/words/names/closed-reason'
import { writePartialDate } from '@sebone/words/names/date'
import { storedGradeName } from '@sebone/words/names/grade'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { NOT_TREATED_REASON_NAMES } from '@sebone/words/names/not-treated-reason'
import { NUMBERING_NAMES } from '@sebone/words/names/numbering'
import { QUOTE_STATUS_NAMES } from '@sebone/words/names/quote-status'
import { SEX_NAMES } from '@sebone/words/names/sex'
import { SIDE_NAMES } from '@sebone/words/names/side'
import { CONTRAINDICATION_NAMES } from '@sebone/words/staff/contraindication'
import type { HistoryEntry } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { historyTexts } from './words.ts'

type Change = HistoryEntry['changes'][number]
type Field = Change['field']

const DATES: readonly Field[] = ['birthDate', 'closedOn', 'performedIn', 'answeredOn', 'occurredOn', 'resolvedOn']

/** A changed field and its values in words. A code that is not known any more is shown as it stands. */
export function useChangeWords() {
  const t = useText(historyTexts)
  const language = useLanguage()
  const codes: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>> = {
    sex: SEX_NAMES[language],
    numbering: NUMBERING_NAMES[language],
    closedReason: CLOSED_REASON_NAMES[language],
    side: SIDE_NAMES[language],
    point: POINT_NAMES[language],
    mode: MODE_NAMES[language],
    answeredBy: ANSWERED_BY_NAMES[language],
    adverseEvent: ADVERSE_EVENT_KIND_NAMES[language],
    severity: ADVERSE_EVENT_SEVERITY_NAMES[language],
    relation: ADVERSE_EVENT_RELATION_NAMES[language],
    quoteStatus: QUOTE_STATUS_NAMES[language],
    notTreated: NOT_TREATED_REASON_NAMES[language],
    wentOnDespite: CONTRAINDICATION_NAMES[language],
  }
  const nameOf = (field: Field): string => {
    const area = SYMPTOM_AREAS.find((each) => each === field)
    return area ? AREA_NAMES[language][area] : t(field as Exclude<Field, (typeof SYMPTOM_AREAS)[number]>)
  }
  const wordOf = (field: Field, text: string): string => {
    const known = codes[field]
    if (field === 'notTreated' && known) return text.replace(/\S+$/u, (code) => known[code] ?? code)
    if (field === 'wentOnDespite' && known) return text.replace(/^\w+/u, (code) => known[code] ?? code)
    if (field === 'grade') return storedGradeName(text, language)
    const date = DATES.includes(field) ? readPartialDate(text) : null
    if (date?.ok) return writePartialDate(date.value, language)
    return known?.[text] ?? text
  }
  const valueOf = (field: Field, value: Change['from']): string => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('nothing')
    if (value === true) return t('yes')
    if (value === 'notSure') return t('notSure')
    if (typeof value === 'object') return value.map((each) => wordOf(field, each)).join('\n')
    return wordOf(field, String(value))
  }
  return { nameOf, valueOf }
}
