import { useState } from 'react'
import { useText } from '../language/use-text.ts'
import { Button } from './button.tsx'
import { partTexts } from './words.ts'
import styles from './copy-button.module.css'

interface Props {
  readonly text: string
  readonly label: string
  readonly kind?: 'main' | 'plain'
}

export function CopyButton({ text, label, kind = 'main' }: Props) {
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
      <Button kind={kind} onPress={() => void copy()}>
        {label}
      </Button>
      <span role="status">{outcome === null ? null : t(outcome)}</span>
    </span>
  )
}
