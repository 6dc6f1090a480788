import type { AlertLevel } from '@sebone/domain/follow-up/alert-rule'
import styles from './level-mark.module.css'

const SHAPE: Readonly<Record<AlertLevel, string>> = { callNow: '▲', callToday: '◆', look: '●' }

/** A shape of its own for each level; the colour only repeats it. */
export function LevelMark({ level }: { level: AlertLevel }) {
  return (
    <span className={styles[level]} aria-hidden="true">
      {SHAPE[level]}
    </span>
  )
}
