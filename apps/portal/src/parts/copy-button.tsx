import { useState } from 'react'
import { useText } from '../language/use-text.ts'
import { Button } from './button.tsx'
import { partTexts } from './words.ts'
import styles from './copy-button.module.css'

export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useText(partTexts)
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
        {label}
      </Button>
      <span role="status">{outcome === null ? null : t(outcome)}</span>
    </span>
  )
}
