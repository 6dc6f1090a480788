import type { ReactNode } from 'react'
import styles from './echo.module.css'

/** How the words just typed are understood, said while they are typed. `isOpen` marks what is not understood yet. */
export function Echo({ children, isOpen = false }: { children: ReactNode; isOpen?: boolean }) {
  return (
    <output className={`${styles.echo} ${isOpen ? styles.open : ''}`} aria-live="polite">
      {children}
    </output>
  )
}
