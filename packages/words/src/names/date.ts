import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import type { Language } from '../language.ts'
import { MONTH_NAMES } from './month.ts'

/** A date as far as it is known: "2022", "December 2022", "3 December 2022"; 「2022年12月3日」. */
export function writePartialDate(date: PartialDate | CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  const monthName = month === undefined ? undefined : MONTH_NAMES[language][month - 1]
  if (language === 'ja') return `${year}年${monthName ?? ''}${day === undefined ? '' : `${day}日`}`
  return [day, monthName, year].filter((part) => part !== undefined).join(' ')
}

export const writeDate = (date: CalendarDate, language: Language): string => writePartialDate(date, language)
