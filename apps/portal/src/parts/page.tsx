import type { ReactNode } from 'react'
import { usePageTitle } from './use-page-title.ts'
import styles from './page.module.css'

interface Props {
  /** The document's title, with whom it is about. */
  readonly title: string
  readonly heading: string
  readonly lede?: string
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, heading, lede, beside, children }: Props) {
  usePageTitle(title)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{heading}</h1>
          {lede ? <p className={styles.lede}>{lede}</p> : null}
        </div>
        {beside}
      </header>
      {children}
    </div>
  )
}
