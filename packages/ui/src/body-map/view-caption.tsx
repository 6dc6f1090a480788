import { bodySideName } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import type { Side } from './body-part.ts'
import styles from './view-caption.module.css'

interface Props {
  readonly name: string
  readonly language: Language
  /** The patient's side on the viewer's left. */
  readonly first: Side
}

/** Over a drawing: what it shows, and which side is which, in words. */
export const ViewCaption = ({ name, language, first }: Props) => (
  <p className={styles.caption} aria-hidden="true">
    <span className={styles.side}>{bodySideName(first, language)}</span>
    <span>{name}</span>
    <span className={styles.side}>{bodySideName(first === 'left' ? 'right' : 'left', language)}</span>
  </p>
)
