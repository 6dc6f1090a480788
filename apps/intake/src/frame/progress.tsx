import type { FormPart } from '@sebone/domain/instrument/output/form-model'
import { useLanguage, useText } from '../language/language-context.ts'
import styles from './progress.module.css'

interface ProgressProps {
  readonly n: number
  readonly total: number
  readonly part: FormPart | null
}

/** "Question 2 of 5" in words; the segments say the same to the eye. */
export function Progress({ n, total, part }: ProgressProps) {
  const language = useLanguage()
  const text = useText()
  return (
    <div className={styles.progress}>
      <p>{part ? text('progressInPart', { part: part.title[language], n, total }) : text('progress', { n, total })}</p>
      <div className={styles.segments} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={index < n ? styles.reached : styles.ahead} />
        ))}
      </div>
    </div>
  )
}
