import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { ANSWERED_BY_NAMES } from '@sebone/words/names/answered-by'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import type { Compared } from './follow-up-draft.ts'
import { followUpTexts } from './words.ts'

/** The fields of a follow-up in words, for comparing two versions of one. */
export function useDraftWords() {
  const t = useText(followUpTexts)
  const language = useLanguage()
  const areas = AREA_NAMES[language]
  const codes: Readonly<Partial<Record<Compared, Readonly<Record<string, string>>>>> = {
    when: { date: t('onDate'), point: t('onPoint') },
    point: POINT_NAMES[language],
    mode: MODE_NAMES[language],
    answeredBy: ANSWERED_BY_NAMES[language],
  }
  const nameOf = (field: Compared): string => {
    const area = SYMPTOM_AREAS.find((each) => field.endsWith(`.${each}`))
    if (area) return field.startsWith('notSure') ? `${areas[area]} – ${t('notSure')}` : areas[area]
    const names: Readonly<Partial<Record<Compared, string>>> = {
      when: t('when'),
      date: t('date'),
      point: t('point'),
      mode: t('mode'),
      answeredBy: t('answeredBy'),
      note: t('note'),
    }
    return names[field] ?? field
  }
  const wordsOf = (field: Compared, value: unknown): string => {
    if (typeof value === 'boolean') return value ? '✓' : '–'
    return codes[field]?.[String(value)] ?? String(value)
  }
  return { nameOf, wordsOf }
}
