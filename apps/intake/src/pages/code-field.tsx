import { FieldError } from '../frame/field-error.tsx'
import { useText } from '../language/language-context.ts'
import styles from './code-field.module.css'

/** The ten characters of the message, for whoever has no link at hand or no script. */
export function CodeField({ typed, error }: { readonly typed: string; readonly error: string | null }) {
  const text = useText()
  return (
    <div className={styles.field}>
      <label htmlFor="code">{text('code')}</label>
      <p id="code-hint" className={styles.hint}>
        {text('codeHint')}
      </p>
      <FieldError id="code-error" sentence={error} />
      <input
        id="code"
        name="code"
        type="text"
        size={14}
        maxLength={40}
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={error === null ? 'code-hint' : 'code-hint code-error'}
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  )
}
