import { bodySideMark, bodySideName } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import type { Side } from './body-part.ts'
import styles from './view-caption.module.css'

interface Props {
  readonly name: string
  readonly language: Language
  /** The patient's side on the viewer's left. */
  readonly first: Side
  readonly isShort?: boolean
}

/** Over a drawing: what it shows, and which side is which, in words. */
export function ViewCaption({ name, language, first, isShort = false }: Props) {
  const sideName = isShort ? bodySideMark : bodySideName
  return (
    <div className={isShort ? styles.short : styles.caption} aria-hidden="true">
      <p className={styles.name}>{name}</p>
      <p className={styles.sides}>
        <span>{sideName(first, language)}</span>
        <span>{sideName(first === 'left' ? 'right' : 'left', language)}</span>
      </p>
    </div>
  )
}
