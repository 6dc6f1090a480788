import { useText } from '../language/use-text.ts'
import { appTexts } from './words.ts'
import styles from './loading.module.css'

/** Lines of a page to come. Shown only when an answer takes longer than a blink. */
export function Loading() {
  const t = useText(appTexts)
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <i className={styles.heading} />
      <i className={styles.line} />
      <i className={styles.line} />
      <i className={styles.short} />
    </div>
  )
}
