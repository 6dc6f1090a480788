import { Outlet } from '@tanstack/react-router'
import { useText } from '../language/use-text.ts'
import { Said } from '../parts/said.tsx'
import { Masthead } from './masthead.tsx'
import { FactorAsked } from './factor-asked.tsx'
import { SessionEnded } from './session-ended.tsx'
import { appTexts } from './words.ts'
import styles from './desk.module.css'

/** The frame of every page behind the sign-in. */
export function Desk() {
  const t = useText(appTexts)
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <Masthead />
      <Said />
      <main id="content" tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <FactorAsked />
      <SessionEnded />
    </>
  )
}
