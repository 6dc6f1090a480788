import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { SEX_NAMES } from '@sebone/words/names/sex'
import { birthDateEcho } from '@sebone/words/patient/birth-date-echo'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { personTexts } from '../../parts/person-words.ts'
import type { Compared, DetailsDraft } from './details-draft.ts'

/** The details in words, for comparing what two people typed. */
export function useDetailsWords(today: CalendarDate) {
  const t = useText(personTexts)
  const language = useLanguage()
  const codes: Readonly<Partial<Record<Compared, Readonly<Record<string, string>>>>> = {
    sex: SEX_NAMES[language],
    language: LANGUAGE_NAMES,
  }
  const wordsOf = (field: Compared, draft: DetailsDraft): string => {
    if (field !== 'birthDate') return codes[field]?.[draft[field]] ?? draft[field]
    const { year, month, day } = draft.birthDate
    const read = readBirthDate(draft.birthDate, today)
    return read.ok ? birthDateEcho(read.value, today, language) : [year, month, day].filter((part) => part !== '').join(' / ')
  }
  return { nameOf: (field: Compared) => t(field), wordsOf }
}
