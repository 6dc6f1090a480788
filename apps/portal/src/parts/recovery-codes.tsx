import { useText } from '../language/use-text.ts'
import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { Notice } from './notice.tsx'
import { partTexts } from './words.ts'
import styles from './recovery-codes.module.css'

interface Props {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** Shown this once. Whoever loses the phone gets in with one of them, and only then. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const t = useText(partTexts)
  return (
    <div className={styles.sheet}>
      <h2 className={styles.heading}>{t('codesTitle')}</h2>
      <p>{t('codesBody')}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="screen-only">
        <Notice kind="caution">
          <p>{t('codesOnce')}</p>
        </Notice>
      </div>
      <Actions>
        <Button kind="main" onPress={onKept}>
          {t('codesKept')}
        </Button>
        <CopyButton kind="plain" text={codes.join('\n')} label={t('codesCopy')} />
        <Button onPress={() => window.print()}>{t('codesPrint')}</Button>
      </Actions>
    </div>
  )
}
