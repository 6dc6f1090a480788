import { useEffect, useRef } from 'react'
import type { Language } from '@sebone/words/language'
import type { PatientPage } from '../../data/api.ts'
import { Speaking } from '../../language/speaking.tsx'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { intakeAddress } from '../../data/intake-address.ts'
import { LinkMessage, type LinkMessageKind } from './link-message.tsx'
import { LinkSheet } from './link-sheet.tsx'
import { linkTexts } from './words.ts'
import styles from './created-link.module.css'

interface Props {
  readonly link: { readonly path: string; readonly code: string; readonly expiresAt: string }
  readonly language: Language
  readonly patient: PatientPage['patient']
  /** Which of the clinic's messages the link goes out with. */
  readonly message: LinkMessageKind
  readonly onAnother: () => void
}

/** The link, this once: to copy, to read out, to point a phone at, to print. */
export function CreatedLink({ link, language, patient, message, onAnother }: Props) {
  const t = useText(linkTexts)
  const origin = intakeAddress()
  const address = `${origin}${link.path}`
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.created} data-own-sheet>
      <div className={`${styles.staff} screen-only`}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('ready')}
        </h2>
        <Notice kind="caution">
          <p>{t('once')}</p>
        </Notice>
        {origin === '' ? <p>{t('noIntake')}</p> : null}
        <p className={styles.address}>
          <span className={styles.name}>{t('address')}</span>
          <code>{address}</code>
        </p>
        <CopyButton text={address} label={t('copy')} />
        <LinkMessage
          kind={message}
          link={link}
          address={address}
          language={language}
          patient={patient}
        />
      </div>
      <Speaking language={language}>
        <LinkSheet link={link} address={address} origin={origin} patient={patient} />
      </Speaking>
      <Actions>
        <Button onPress={() => window.print()}>{t('print')}</Button>
        <Button onPress={onAnother}>{t('another')}</Button>
      </Actions>
    </div>
  )
}
