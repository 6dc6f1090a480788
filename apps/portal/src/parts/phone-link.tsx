import type { ReactNode } from 'react'
import styles from './button.module.css'

interface Props {
  readonly phone: string
  readonly label: string
  /** What happens on the page besides the call. */
  readonly onCalling?: (() => void) | undefined
  readonly children: ReactNode
}

/** A telephone number to be called: the machine's own telephone takes the address, or ignores it. */
export function PhoneLink({ phone, label, onCalling, children }: Props) {
  return (
    <a href={`tel:${phone.replace(/[^\d+]/gu, '')}`} aria-label={label} className={`${styles.button} ${styles.main}`} onClick={onCalling}>
      {children}
    </a>
  )
}
