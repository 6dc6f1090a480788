import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'
import { usePageTitle } from './use-page-title.ts'
import styles from './front-page.module.css'

interface Props {
  readonly title: string
  readonly lede: string
  readonly children: ReactNode
}

/** A page before the desk: signing in, and being invited to. */
export function FrontPage({ title, lede, children }: Props) {
  usePageTitle(title)
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Mark /> Sebone
        </span>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{title}</h1>
          <p className={styles.lede}>{lede}</p>
        </div>
        {children}
      </main>
    </div>
  )
}
