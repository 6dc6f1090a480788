import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Course } from '@sebone/domain/follow-up/course'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { writeDate } from '@sebone/words/names/date'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Echo } from '../../parts/echo.tsx'
import { placeOfDay } from './place-of-day.ts'
import { followUpTexts } from './words.ts'

interface Props {
  readonly text: string
  readonly course: Pick<Course, 'treatedOn' | 'protocol'>
}

/** For which point an answer of the typed day will count, said before it is saved. */
export function CountsFor({ text, course }: Props) {
  const t = useText(followUpTexts)
  const language = useLanguage()
  if (text.trim() === '') return <Echo>{null}</Echo>
  const read = readCalendarDate(text)
  if (!read.ok) return <Echo isOpen>{refusalSentence(read.error, language)}</Echo>
  const date = writeDate(read.value, language)
  const place = placeOfDay(read.value, course)
  const days = place?.days
  const day = days && days.min === days.max ? days.min : null
  if (place?.point === 'baseline') return <Echo>{t('countsBaseline', { date })}</Echo>
  if (place?.point) {
    const point = POINT_NAMES[language][place.point]
    return <Echo>{day === null ? t('countsForPoint', { date, point }) : t('countsFor', { date, day, point })}</Echo>
  }
  return <Echo isOpen>{day === null ? t('countsUnknown', { date }) : t('countsUnscheduled', { date, day })}</Echo>
}
