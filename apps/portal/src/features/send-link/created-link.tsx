import { useEffect, useRef } from 'react'
import type { PatientPage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { CopyButton } from './copy-button.tsx'
import { intakeAddress } from './intake-address.ts'
import { QrCode } from './qr-code.tsx'
import { linkTexts } from './words.ts'
import styles from './created-link.module.css'

interface Props {
  readonly link: { readonly path: string; readonly code: string; readonly expiresAt: string }
  readonly patient: PatientPage['patient']
  readonly onAnother: () => void
}

/** The link, this once: to copy, to read out, to point a phone at. */
export function CreatedLink({ link, patient, onAnother }: Props) {
  const t = useText(linkTexts)
  const language = useLanguage()
  const origin = intakeAddress()
  const address = `${origin}${link.path}`
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.created} data-own-sheet>
      <Notice kind="caution">
        <p>{t('once')}</p>
      </Notice>
      {origin === '' ? <p>{t('noIntake')}</p> : null}
      <div className={styles.both}>
        <QrCode text={address} label={t('qr')} />
        <div className={styles.words}>
          <h2 ref={heading} tabIndex={-1} className={styles.for}>
            {t('sheetFor', { name: `${patient.familyName} ${patient.givenName}` })}
          </h2>
          <p>
            <span className={styles.name}>{t('address')}</span>
            <code className={styles.address}>{address}</code>
          </p>
          <CopyButton text={address} />
          <p>
            <span className={styles.name}>{t('code')}</span>
            <code className={styles.code}>{link.code}</code>
            <span className={styles.hint}>{t('codeHint', { address: origin })}</span>
          </p>
          <p>{t('expires', { when: writeInstant(link.expiresAt, language) })}</p>
        </div>
      </div>
      <Actions>
        <Button onPress={() => window.print()}>{t('print')}</Button>
        <Button onPress={onAnother}>{t('another')}</Button>
      </Actions>
    </div>
  )
}
