import { readScore } from '@sebone/domain/symptom/read-score'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './score-taps.module.css'

const STEPS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

interface Props {
  readonly label: string
  /** As typed in the field beside; a text that is no score leaves every step open. */
  readonly text: string
  readonly notSure: boolean
  readonly notSureLabel: string
  readonly onScore: (text: string) => void
  readonly onNotSure: () => void
}

/** Eleven steps and "not sure" in one row, for a finger or the arrow keys. */
export function ScoreTaps({ label, text, notSure, notSureLabel, onScore, onNotSure }: Props) {
  const read = readScore(text)
  const value = notSure ? 'notSure' : read.ok && read.value !== null ? String(read.value) : ''
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => (chosen === 'notSure' ? onNotSure() : onScore(chosen))}
      className={styles.steps ?? ''}
    >
      {STEPS.map((step) => (
        <Radio key={step} value={step} className={styles.step ?? ''}>
          {step}
        </Radio>
      ))}
      <Radio value="notSure" className={`${styles.step} ${styles.notSure}`}>
        {notSureLabel}
      </Radio>
    </RadioGroup>
  )
}
