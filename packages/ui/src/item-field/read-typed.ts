import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Answer } from '@sebone/domain/instrument/answer'
import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import type { DateItem, Item } from '@sebone/domain/instrument/definition'
import type { TypedDate } from '@sebone/domain/instrument/read-typed-date'
import type { Result } from '@sebone/domain/result'
import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import { offersNotSure } from '@sebone/domain/instrument/definition'
import { readAnswer } from '@sebone/domain/instrument/read-answer'
import { missingAnswer } from '@sebone/domain/instrument/read-answers'
import { readTypedDate } from '@sebone/domain/instrument/read-typed-date'
import { accept, refuse } from '@sebone/domain/result'
import { datePartName, firstAt, typedAt, type TypedForm } from './typed-form.ts'

export interface Reading {
  readonly today: CalendarDate
  readonly regionIds: ReadonlySet<string>
}

/** One answer as it travels to the server, and as it counts in the flow. */
export interface ReadTyped {
  readonly sent: string | string[]
  readonly answer: Answer
}

export const typedDateIn = (typed: TypedForm, key: string): TypedDate => ({
  calendar: firstAt(typed, datePartName(key, 'calendar')),
  year: firstAt(typed, datePartName(key, 'year')),
  month: firstAt(typed, datePartName(key, 'month')),
  day: firstAt(typed, datePartName(key, 'day')),
})

function sentFor(item: Item, typed: TypedForm, today: CalendarDate): Result<string | string[], AnswerRefusal> {
  const values = typedAt(typed, item.key)
  if (item.kind === 'multipleChoice' || item.kind === 'extent') return accept([...values])
  const alone = offersNotSure(item) && values.includes(NOT_SURE_VALUE)
  const others = values.filter((each) => each.trim() !== '' && each !== NOT_SURE_VALUE)
  const bothNamed = refuse({ code: 'exclusiveChoice', item: item.key, exclusive: NOT_SURE_VALUE } as const)
  if (item.kind !== 'date') return alone && others.length > 0 ? bothNamed : accept(alone ? NOT_SURE_VALUE : (values[0] ?? ''))
  return dateSentFor(item, typed, today, alone)
}

/** A date comes in its fields; where "not sure" stands beside one, which of the two is meant would be a guess. */
function dateSentFor(item: DateItem, typed: TypedForm, today: CalendarDate, isNotSure: boolean): Result<string, AnswerRefusal> {
  const date = typedDateIn(typed, item.key)
  const isTyped = [date.year, date.month, date.day].some((part) => part.trim() !== '')
  if (isNotSure) return isTyped ? refuse({ code: 'exclusiveChoice', item: item.key, exclusive: NOT_SURE_VALUE }) : accept(NOT_SURE_VALUE)
  const read = readTypedDate(item, date, today)
  return read.ok ? accept(read.value ?? firstAt(typed, item.key)) : read
}

/** What was typed into the fields of one item. Blank is no refusal here: see `readTypedPage`. */
export function readTyped(item: Item, typed: TypedForm, { today, regionIds }: Reading): Result<ReadTyped, AnswerRefusal> {
  const sent = sentFor(item, typed, today)
  if (!sent.ok) return sent
  const read = readAnswer(item, sent.value, { regionIds, today })
  return read.ok ? accept({ sent: sent.value, answer: read.value }) : read
}

export interface ReadTypedPage {
  readonly sent: Readonly<Record<string, string | string[]>>
  readonly answers: Readonly<Record<string, Answer>>
}

/**
 * The fields of a page, item by item. Every problem is told at once. `isPartial`: blanks are fine, as for somebody who
 * stops here; what cannot be read is refused all the same.
 */
export function readTypedPage(items: readonly Item[], typed: TypedForm, reading: Reading, isPartial: boolean): Result<ReadTypedPage, AnswerRefusal[]> {
  const sent: Record<string, string | string[]> = {}
  const answers: Record<string, Answer> = {}
  const refusals: AnswerRefusal[] = []
  for (const item of items) {
    const read = readTyped(item, typed, reading)
    const missing = read.ok && !isPartial && read.value.answer.kind === 'blank' ? missingAnswer(item) : null
    if (!read.ok || missing) {
      if (!read.ok) refusals.push(read.error)
      if (missing) refusals.push(missing)
      continue
    }
    sent[item.key] = read.value.sent
    answers[item.key] = read.value.answer
  }
  return refusals.length > 0 ? { ok: false, error: refusals } : accept({ sent, answers })
}

/** The id of the field that a refusal is about. */
export const fieldOf = (refusal: AnswerRefusal): string =>
  'field' in refusal ? datePartName(refusal.item, refusal.field) : refusal.item
