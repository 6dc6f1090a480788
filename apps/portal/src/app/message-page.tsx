import type { ReactNode } from 'react'
import { usePageTitle } from '../parts/use-page-title.ts'
import styles from './message-page.module.css'

interface Props {
  readonly title: string
  readonly body: string
  readonly children?: ReactNode
}

/** A page that has only something to say: not found, not reachable, not permitted. */
export function MessagePage({ title, body, children }: Props) {
  usePageTitle(title)
  return (
    <div className={styles.message} role="alert">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{body}</p>
      <div className={styles.next}>{children}</div>
    </div>
  )
}
