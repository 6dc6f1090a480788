import type { ReactNode } from 'react'
import styles from './actions.module.css'

/** The end of a form: the one main action first, the way out beside it. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
