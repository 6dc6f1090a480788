import type { ReactNode } from 'react'
import styles from './side-by-side.module.css'

interface Props {
  readonly left: ReactNode
  readonly right: ReactNode
  /** Which side is the figure, and stays in view while the other scrolls. */
  readonly weight?: 'left' | 'right' | 'even'
}

export function SideBySide({ left, right, weight = 'right' }: Props) {
  return (
    <div className={`${styles.both} ${styles[weight]}`}>
      <div className={styles.side}>{left}</div>
      <div className={styles.side}>{right}</div>
    </div>
  )
}
