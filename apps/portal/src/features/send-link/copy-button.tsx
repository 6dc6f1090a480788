import { useState } from 'react'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { linkTexts } from './words.ts'
import styles from './copy-button.module.css'

export function CopyButton({ text }: { text: string }) {
  const t = useText(linkTexts)
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('copyFailed')
    }
  }
  return (
    <span className={styles.copy}>
      <Button kind="main" onPress={() => void copy()}>
        {t('copy')}
      </Button>
      <span role="status">{outcome === null ? null : t(outcome)}</span>
    </span>
  )
}
