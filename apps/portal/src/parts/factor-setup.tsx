import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useText } from '../language/use-text.ts'
import { FormText } from './form-text.tsx'
import { QrCode } from './qr-code.tsx'
import { partTexts } from './words.ts'
import styles from './factor-setup.module.css'

interface Props<F extends FieldValues> {
  readonly uri: string
  readonly secret: string
  readonly control: Control<F>
  readonly name: FieldPath<F>
  readonly problem?: string | undefined
}

const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

/** What an authenticator scans or is told, and the code that shows that it works. */
export function FactorSetup<F extends FieldValues>({ uri, secret, control, name, problem }: Props<F>) {
  const t = useText(partTexts)
  return (
    <div className={styles.around}>
      <div className={styles.setup}>
      <QrCode text={uri} label={t('factorQr')} />
      <div className={styles.words}>
        <p>{t('factorScan')}</p>
        <p className={styles.secret}>
          <span className={styles.or}>{t('factorType')}</span>
          <code>{inFours(secret)}</code>
        </p>
        <FormText
          control={control}
          name={name}
          label={t('factorCode')}
          description={t('factorCodeHint')}
          autoComplete="one-time-code"
          problem={problem}
        />
      </div>
      </div>
    </div>
  )
}
