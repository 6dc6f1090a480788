import { useText } from '../language/use-text.ts'
import { partTexts } from './words.ts'
import styles from './waiting.module.css'

/** Rows to come, so that the page does not jump when they do. */
export function Waiting({ rows }: { rows: number }) {
  const t = useText(partTexts)
  return (
    <div className={styles.waiting} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  )
}
