import styles from './field-error.module.css'

export const FieldError = ({ id, sentence }: { readonly id: string; readonly sentence: string | null }) =>
  sentence === null ? null : (
    <p id={id} className={styles.error}>
      {sentence}
    </p>
  )
