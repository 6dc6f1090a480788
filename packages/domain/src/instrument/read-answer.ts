import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'
import type { AnswerRefusal as Refusal } from './answer-refusal.ts'
import type { FreeTextItem, Item } from './definition.ts'
import { readScore } from '../symptom/read-score.ts'
import { accept, refuse } from '../result.ts'
import { NOT_SURE_VALUE } from './answer.ts'
import { quotedFrom } from './answer-refusal.ts'
import { offersNotSure } from './definition.ts'
import { readChoice, readChoices, readYesNo } from './read-choice.ts'
import { readDateAnswer } from './read-date-answer.ts'
import { readExtent } from './read-extent.ts'
import { readWholeNumber } from './read-whole-number.ts'

export type AnswerRefusal = Refusal

/**
 * What a reader needs beside the definition. Without `regionIds` no region of the body is known, so every one is
 * refused. Without `today` a date in the future is not noticed.
 */
export type ReadingContext = Readonly<{ regionIds?: ReadonlySet<string>; today?: CalendarDate }>

/**
 * Reads one answer as a form sent it: text, or for several choices and regions a list of texts (or one text with
 * commas between). Nothing at all is blank. "notSure" is "not sure" where the item offers it. A free text is kept as
 * typed, with the line ends of forms made one. Refused by code, see `AnswerRefusal`; never throws.
 */
export function readAnswer(item: Item, raw: unknown, context: ReadingContext = {}): Result<Answer, AnswerRefusal> {
  if (raw === undefined || raw === null) return accept({ kind: 'blank' })
  const takesSeveral = item.kind === 'multipleChoice' || item.kind === 'extent'
  const several = takesSeveral && Array.isArray(raw) && raw.every((each) => typeof each === 'string')
  if (typeof raw !== 'string' && !several) return refuse({ code: 'answerNotText', item: item.key })
  // A form may send an empty value beside the boxes that were ticked.
  const sent = typeof raw === 'string' ? raw : raw.filter((each) => each !== '').join(',')
  if (item.kind === 'freeText') return readFreeText(item, sent)

  const typed = sent.trim()
  if (typed === '' && item.kind !== 'score') return accept({ kind: 'blank' })
  if (typed === NOT_SURE_VALUE && offersNotSure(item)) return accept({ kind: 'notSure' })
  switch (item.kind) {
    case 'score': {
      const score = readScore(sent)
      if (!score.ok) return refuse({ code: 'notAScore', item: item.key, text: quotedFrom(sent) })
      return accept(score.value === null ? { kind: 'blank' } : { kind: 'score', value: score.value })
    }
    case 'singleChoice':
      return readChoice(item, typed)
    case 'multipleChoice':
      return readChoices(item, typed)
    case 'yesNo':
      return readYesNo(item, typed)
    case 'wholeNumber':
      return readWholeNumber(item, typed)
    case 'date':
      return readDateAnswer(item, typed, context.today ?? null)
    case 'extent':
      return readExtent(item, typed, context.regionIds ?? new Set())
  }
}

function readFreeText(item: FreeTextItem, raw: string): Result<Answer, AnswerRefusal> {
  // Neither is typed by a person, and no database keeps them: NUL, half a surrogate pair.
  if (raw.includes('\u0000') || !raw.isWellFormed()) return refuse({ code: 'answerUnreadable', item: item.key })
  const text = raw.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return accept({ kind: 'blank' })
  const length = [...text].length
  return length > item.maxLength
    ? refuse({ code: 'answerTooLong', item: item.key, length, maxLength: item.maxLength })
    : accept({ kind: 'text', text })
}
