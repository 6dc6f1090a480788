import type { StandingKind } from '@sebone/domain/follow-up/standing'
import type { ReactNode } from 'react'
import styles from './standing-mark.module.css'

interface MarkShape {
  readonly tone: 'alert' | 'caution' | 'due' | 'better' | 'rest'
  readonly shape: ReactNode
}

const disc = <circle cx="8" cy="8" r="4.5" className={styles.filled} />
const ring = <circle cx="8" cy="8" r="4.5" className={styles.outline} />
const halfDisc = (
  <>
    {ring}
    <path d="M8 3.5a4.5 4.5 0 0 1 0 9z" className={styles.filled} />
  </>
)
const up = <path d="M8 2.5 14 13H2z" className={styles.filled} />
const upOutline = <path d="M8 3.5 13 12.5H3z" className={styles.outline} />
const back = <path d="M3 5.5 7 10l2.5-2.5L14 12M14 8.5V12h-3.5" className={styles.outline} />
const cross = <path d="m4 4 8 8m0-8-8 8" className={styles.outline} />
const tick = <path d="m3 8.5 3.5 3.5L13 4.5" className={styles.outline} />
const dashed = <circle cx="8" cy="8" r="4.5" className={styles.outline} strokeDasharray="2.4 2.3" />
const dots = <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" className={styles.outline} />

/** A shape of its own for every standing, so that the colour only repeats it. */
const SHAPES: Readonly<Record<StandingKind, MarkShape>> = {
  worse: { tone: 'alert', shape: up },
  rebound: { tone: 'alert', shape: back },
  flare: { tone: 'caution', shape: upOutline },
  overdue: { tone: 'caution', shape: disc },
  due: { tone: 'due', shape: halfDisc },
  missed: { tone: 'rest', shape: cross },
  notDue: { tone: 'rest', shape: ring },
  notYetTreated: { tone: 'rest', shape: dashed },
  complete: { tone: 'better', shape: tick },
  cannotSay: { tone: 'rest', shape: dots },
}

export function StandingMark({ standing }: { standing: StandingKind }) {
  const { tone, shape } = SHAPES[standing]
  return (
    <svg viewBox="0 0 16 16" className={`${styles.mark} ${styles[tone]}`} aria-hidden="true">
      {shape}
    </svg>
  )
}
