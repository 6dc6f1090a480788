import type { ReactNode } from 'react'
import styles from './rows.module.css'

/** A list with a hairline between its rows; each child is an `li`. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className={styles.rows}>
      {children}
    </ul>
  )
}
