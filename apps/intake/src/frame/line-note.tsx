import { useText } from '../language/language-context.ts'
import { useLine } from './line-state.ts'
import styles from './line-note.module.css'

/** Says plainly that there is no line, and what becomes of the answers. Its place is there before, for readers. */
export function LineNote() {
  const text = useText()
  const line = useLine()
  return (
    <p role="status" className={styles.note}>
      {line === 'cut' ? text('offline') : line === 'lost' ? text('offlineTablet') : null}
    </p>
  )
}
