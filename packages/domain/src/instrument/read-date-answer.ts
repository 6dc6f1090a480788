import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'
import type { AnswerRefusal } from './answer-refusal.ts'
import type { DateItem } from './definition.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { DATE_PRECISIONS, firstDayOf, precisionOf, readPartialDate } from '../calendar/partial-date.ts'
import { accept, refuse } from '../result.ts'
import { quotedFrom } from './answer-refusal.ts'

/**
 * A day, or a month or a year where the item says that this is enough. Refuses `answerNotADate`, `dateTooCoarse`, and
 * with a known `today` a date of which not even the first day has come (`answerDateInFuture`).
 */
export function readDateAnswer(item: DateItem, typed: string, today: CalendarDate | null): Result<Answer, AnswerRefusal> {
  const read = readPartialDate(typed)
  if (!read.ok) return refuse({ code: 'answerNotADate', item: item.key, text: quotedFrom(typed) })
  const { coarsest } = item
  const exactness = DATE_PRECISIONS.indexOf(precisionOf(read.value))
  if (exactness < DATE_PRECISIONS.indexOf(coarsest)) return refuse({ code: 'dateTooCoarse', item: item.key, coarsest })
  const isToCome = today !== null && isBefore(today, firstDayOf(read.value))
  return isToCome ? refuse({ code: 'answerDateInFuture', item: item.key }) : accept({ kind: 'date', date: read.value })
}
