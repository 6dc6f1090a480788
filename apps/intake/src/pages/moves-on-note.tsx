import { useHasScript } from '../client/use-has-script.ts'
import { useText } from '../language/language-context.ts'
import styles from './moves-on-note.module.css'

/**
 * Whoever chooses must know beforehand that the page moves on (WCAG 2.2, 3.2.2). Said to everybody at the first
 * question, to readers of the screen at each. Its place is kept before the script comes, so that nothing jumps.
 */
export function MovesOnNote({ isFirst }: { readonly isFirst: boolean }) {
  const text = useText()
  const hasScript = useHasScript()
  if (!isFirst) return hasScript ? <p className="visually-hidden">{text('tapMovesOn')}</p> : null
  return <p className={hasScript ? styles.note : `${styles.note} ${styles.unsaid}`}>{text('tapMovesOn')}</p>
}
