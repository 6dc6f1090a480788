import { useState } from 'react'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { linkTexts } from './words.ts'
import styles from './copy-button.module.css'

/** `label`: what is copied; the link where left out. */
export function CopyButton({ text, label, kind = 'main' }: { text: string; label?: string; kind?: 'main' | 'plain' }) {
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
      <Button kind={kind} onPress={() => void copy()}>
        {label ?? t('copy')}
      </Button>
      <span role="status">{outcome === null ? null : t(outcome)}</span>
    </span>
  )
}
