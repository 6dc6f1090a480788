import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

interface Props {
  readonly heading: string
  /** What can be done here. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of a page under its own heading and hairline. */
export function Section({ heading, action, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {action ? <div className={styles.action}>{action}</div> : null}
      </header>
      {children}
    </section>
  )
}
