import type { FreeTextItem } from '@sebone/domain/instrument/definition'
import { useLanguage, useText } from '../language/language-context.ts'
import { FieldError } from '../frame/field-error.tsx'
import styles from './free-text-field.module.css'

interface FreeTextFieldProps {
  readonly item: FreeTextItem
  readonly typed: string
  readonly error: string | null
}

/** A question in the patient's own words: the heading is the field's label. */
export function FreeTextField({ item, typed, error }: FreeTextFieldProps) {
  const language = useLanguage()
  const text = useText()
  const described = [item.hint ? 'answer-hint' : '', error === null ? '' : 'answer-error'].join(' ').trim()
  return (
    <>
      <h1 tabIndex={-1}>
        <label htmlFor="answer">
          {item.question[language]} <span className={styles.optional}>{text('optional')}</span>
        </label>
      </h1>
      {item.hint && (
        <p id="answer-hint" className={styles.hint}>
          {item.hint[language]}
        </p>
      )}
      <FieldError id="answer-error" sentence={error} />
      <textarea
        id="answer"
        name="answer"
        rows={7}
        defaultValue={typed}
        className={styles.text}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={error === null ? undefined : true}
      />
    </>
  )
}
