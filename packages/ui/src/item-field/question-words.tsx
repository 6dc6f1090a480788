import type { Item } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { ITEM_FIELD_WORDS } from '@sebone/words/patient/item-field'
import { REQUIRED_MARK } from '@sebone/words/patient/required-mark'
import styles from './question-group.module.css'

/** The question is the heading of its page, one of several on a page, or a plain legend. */
export type QuestionHeading = 'h1' | 'h2' | 'h3' | null

export type Asked = Pick<Item, 'question' | 'hint' | 'optional'>

export interface QuestionProps {
  readonly item: Asked
  readonly language: Language
  /** Name of the form field, and of its ids: the error summary leads to the field that has it as its id. */
  readonly name: string
  readonly error: string | null
  readonly heading: QuestionHeading
}

/** The ids that describe a field: its hint and its complaint, where there are any. */
export const describedBy = ({ item, name, error }: Pick<QuestionProps, 'item' | 'name' | 'error'>): string | undefined =>
  [item.hint ? `${name}-hint` : '', error === null ? '' : `${name}-error`].join(' ').trim() || undefined

/** Required in words where the language marks it, optional always. */
export function QuestionMark({ item, language }: Pick<QuestionProps, 'item' | 'language'>) {
  const mark = item.optional ? ITEM_FIELD_WORDS[language].optional : REQUIRED_MARK[language]
  if (mark === null) return null
  return (
    <>
      {' '}
      <span className={styles.mark}>{mark}</span>
    </>
  )
}

export function HintAndError({ item, language, name, error }: QuestionProps) {
  return (
    <>
      {item.hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {item.hint[language]}
        </p>
      )}
      {error !== null && (
        <p id={`${name}-error`} className={styles.error}>
          <span className="visually-hidden">{ITEM_FIELD_WORDS[language].complaint}</span>
          {error}
        </p>
      )}
    </>
  )
}
