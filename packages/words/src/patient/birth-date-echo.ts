import { ageOn } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Language } from '../language.ts'
import { ageName } from '../names/age.ts'
import { writeDate } from '../names/date.ts'

/** What was understood, said back while it is typed: 「1951年3月5日（75歳）」, "5 March 1951 (age 75)". */
export const birthDateEcho = (birth: CalendarDate, today: CalendarDate, language: Language): string =>
  language === 'ja'
    ? `${writeDate(birth, 'ja')}（${ageName(ageOn(birth, today), 'ja')}）`
    : `${writeDate(birth, 'en')} (age ${ageName(ageOn(birth, today), 'en')})`
