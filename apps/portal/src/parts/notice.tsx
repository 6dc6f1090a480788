import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface Props {
  readonly kind: 'alert' | 'caution' | 'plain'
  readonly children: ReactNode
}

const SHAPE = { alert: '▲', caution: '◆', plain: '●' } as const

/** Something to know before going on: its weight by shape and words, the colour beside them. */
export function Notice({ kind, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`}>
      <span className={styles.shape} aria-hidden="true">
        {SHAPE[kind]}
      </span>
      <div className={styles.words}>{children}</div>
    </div>
  )
}
