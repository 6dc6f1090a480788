import type { PatientPage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { QrCode } from '../../parts/qr-code.tsx'
import { linkSheetTexts } from './words.ts'
import styles from './link-sheet.module.css'

interface Props {
  readonly link: { readonly code: string; readonly expiresAt: string }
  /** The whole link, and the address at which the short code is typed. */
  readonly address: string
  readonly origin: string
  readonly patient: PatientPage['patient']
}

/** What the patient is handed or shown, in their language: two ways in, and until when. */
export function LinkSheet({ link, address, origin, patient }: Props) {
  const t = useText(linkSheetTexts)
  const language = useLanguage()
  return (
    <div className={styles.sheet} lang={language}>
      <QrCode text={address} label={t('qr')} />
      <div className={styles.words}>
        <p className={styles.for}>{t('for', { name: `${patient.familyName} ${patient.givenName}` })}</p>
        <p>{t('scan')}</p>
        <p>
          <span className={styles.hint}>{t('orCode', { address: origin })}</span>
          <span className={styles.code}>{link.code}</span>
        </p>
        <p className={styles.hint}>{t('expires', { when: writeInstant(link.expiresAt, language) })}</p>
      </div>
    </div>
  )
}
