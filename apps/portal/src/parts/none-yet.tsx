import type { ReactNode } from 'react'
import styles from './none-yet.module.css'

/** A part of a page that is still empty: one quiet sentence, and the way to fill it. */
export function NoneYet({ children, action }: { children: string; action?: ReactNode }) {
  return (
    <div className={styles.none}>
      <p>{children}</p>
      {action}
    </div>
  )
}
