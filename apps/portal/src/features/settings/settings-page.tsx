import type { ReactNode } from 'react'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { Page } from '../../parts/page.tsx'
import { settingsTexts } from './words.ts'
import styles from './settings-page.module.css'

interface Props {
  readonly heading: string
  readonly lede: string
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A page of one area, with the way back to all of them. */
export function SettingsPage({ heading, lede, beside, children }: Props) {
  const t = useText(settingsTexts)
  return (
    <div className={styles.page}>
      <nav className={styles.back} aria-label={t('toSettings')}>
        <LinkButton kind="quiet" to="/settings" activeOptions={{ exact: true }}>
          ‹ {t('toSettings')}
        </LinkButton>
      </nav>
      <Page title={`${heading} – ${t('title')}`} heading={heading} lede={lede} beside={beside}>
        {children}
      </Page>
    </div>
  )
}
