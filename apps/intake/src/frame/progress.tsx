import { useText } from '../language/language-context.ts'
import styles from './progress.module.css'

/** "Question 2 of 5" in words; the segments say the same to the eye. */
export function Progress({ n, total }: { readonly n: number; readonly total: number }) {
  const text = useText()
  return (
    <div className={styles.progress}>
      <p>{text('progress', { n, total })}</p>
      <div className={styles.segments} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={index < n ? styles.reached : styles.ahead} />
        ))}
      </div>
    </div>
  )
}
