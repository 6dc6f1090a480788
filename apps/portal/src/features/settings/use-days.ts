import { writeDate } from '@sebone/words/names/date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { FIRST_DAY } from './setting-version.ts'
import { settingsTexts } from './words.ts'

/** A day of a version: what came with Sebone has held from the beginning. */
export function useDays(): { readonly day: (date: CalendarDate) => string; readonly range: (from: CalendarDate, to: CalendarDate | null) => string } {
  const t = useText(settingsTexts)
  const language = useLanguage()
  const day = (date: CalendarDate) => (date === FIRST_DAY ? t('sinceBeginning') : writeDate(date, language))
  return {
    day,
    range: (from, to) => (to === null ? t('holdsOpen', { from: day(from) }) : t('holds', { from: day(from), to: day(to) })),
  }
}
