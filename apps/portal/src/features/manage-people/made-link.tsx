import { useEffect, useRef } from 'react'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import type { MadeInvitation } from './use-people.ts'
import { peopleTexts } from './words.ts'
import styles from './made-link.module.css'

/** The link, this once: to copy and hand over. */
export function MadeLink({ made, heading }: { made: MadeInvitation; heading: string }) {
  const t = useText(peopleTexts)
  const language = useLanguage()
  const address = `${window.location.origin}${made.path}`
  const focus = useRef<HTMLHeadingElement>(null)
  useEffect(() => focus.current?.focus(), [])
  return (
    <div className={styles.made}>
      <h2 ref={focus} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      <Notice kind="caution">
        <p>{t('once')}</p>
      </Notice>
      <p className={styles.address}>
        <span className={styles.name}>{t('link')}</span>
        <code>{address}</code>
      </p>
      <CopyButton text={address} label={t('copy')} />
      <p className={styles.name}>{t('validUntil', { when: writeInstant(made.expiresAt, language) })}</p>
    </div>
  )
}
