import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface Props {
  readonly title: string
  readonly body: string
  readonly children?: ReactNode
}

/** Nothing here: said plainly, with the way on. */
export function Empty({ title, body, children }: Props) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{body}</p>
      {children ? <div className={styles.next}>{children}</div> : null}
    </div>
  )
}
