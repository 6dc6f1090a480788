import { FieldError } from '../frame/field-error.tsx'
import styles from './consents-page.module.css'

interface NameFieldProps {
  readonly field: string
  readonly label: string
  readonly hint: string | null
  readonly typed: string
  readonly error: string | null
}

/** One line of text with its name above. */
export function NameField({ field, label, hint, typed, error }: NameFieldProps) {
  const described = [hint === null ? '' : `${field}-hint`, error === null ? '' : `${field}-error`].join(' ').trim()
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      {hint !== null && (
        <p id={`${field}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError id={`${field}-error`} sentence={error} />
      <input
        id={field}
        name={field}
        type="text"
        defaultValue={typed}
        autoComplete="off"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  )
}
