import type { ReactNode } from 'react'
import styles from './filters.module.css'

/** Links that show one part of a list, each with how many (`data-count`); the one in the address is marked. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.filters}>
      {children}
    </nav>
  )
}
