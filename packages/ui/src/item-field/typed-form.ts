import type { Answer, Answers } from '@sebone/domain/instrument/answer'
import type { Item } from '@sebone/domain/instrument/definition'
import { NOT_SURE_VALUE, valuesOf } from '@sebone/domain/instrument/answer'
import { TYPED_DATE_FIELDS, type TypedDateField } from '@sebone/domain/instrument/read-typed-date'

/**
 * What stands in the fields of a form, by field name, exactly as it would be posted. An item's field has its key as
 * its name; a date has four more: calendar, year, month, day.
 */
export type TypedForm = Readonly<Record<string, readonly string[]>>



export const datePartName = (key: string, part: TypedDateField): string => `${key}.${part}`

/** The names of every field that an item has. */
export const fieldNamesOf = (item: Item): readonly string[] =>
  item.kind === 'date' ? [item.key, ...TYPED_DATE_FIELDS.map((part) => datePartName(item.key, part))] : [item.key]

export const typedAt = (typed: TypedForm, name: string): readonly string[] =>
  Object.prototype.hasOwnProperty.call(typed, name) ? (typed[name] ?? []) : []

export const firstAt = (typed: TypedForm, name: string): string => typedAt(typed, name)[0] ?? ''

function typedAnswer(item: Item, answer: Answer | undefined): TypedForm {
  if (answer?.kind !== 'date') return { [item.key]: valuesOf(answer) }
  const [year = '', month = '', day = ''] = answer.date.split('-')
  const parts = { calendar: 'western', year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
  return Object.fromEntries(TYPED_DATE_FIELDS.map((part) => [datePartName(item.key, part), [parts[part]]]))
}

/** The fields as they stand for answers that were given before. */
export const typedFormOf = (items: readonly Item[], answers: Answers): TypedForm =>
  Object.assign({}, ...items.map((item) => typedAnswer(item, answers[item.key])))

/** What was typed into the fields of these items, from a posted form or from the form on the page. */
export const typedIn = (items: readonly Item[], fields: { getAll: (name: string) => readonly unknown[] }): TypedForm =>
  Object.fromEntries(
    items.flatMap(fieldNamesOf).map((name) => [name, fields.getAll(name).filter((each) => typeof each === 'string')]),
  )

/** Whether anything at all was typed or chosen for an item; a calendar alone says nothing yet. */
export const isTouched = (item: Item, typed: TypedForm): boolean =>
  fieldNamesOf(item)
    .filter((name) => name !== datePartName(item.key, 'calendar'))
    .some((name) => typedAt(typed, name).some((each) => each.trim() !== ''))

export const isNotSure = (item: Item, typed: TypedForm): boolean => typedAt(typed, item.key).includes(NOT_SURE_VALUE)
