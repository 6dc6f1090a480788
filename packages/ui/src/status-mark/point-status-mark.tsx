import type { ReactNode } from 'react'
import type { PointStatus } from '@sebone/domain/follow-up/point-status'
import type { Language } from '@sebone/words/language'
import { POINT_STATUS_NAMES } from '@sebone/words/staff/point-status'
import styles from './point-status-mark.module.css'

interface MarkShape {
  readonly tone: 'better' | 'due' | 'caution' | 'rest'
  readonly shape: ReactNode
}

const ring = <circle cx="8" cy="8" r="4.5" className={styles.outline} />

/** A shape of its own for every status, so that the colour only repeats it. */
const SHAPES: Readonly<Record<PointStatus, MarkShape>> = {
  recorded: { tone: 'better', shape: <path d="m3 8.5 3.5 3.5L13 4.5" className={styles.outline} /> },
  due: {
    tone: 'due',
    shape: (
      <>
        {ring}
        <path d="M8 3.5a4.5 4.5 0 0 1 0 9z" className={styles.filled} />
      </>
    ),
  },
  overdue: { tone: 'caution', shape: <circle cx="8" cy="8" r="5" className={styles.filled} /> },
  missed: { tone: 'rest', shape: <path d="m4 4 8 8m0-8-8 8" className={styles.outline} /> },
  notDue: { tone: 'rest', shape: ring },
  declined: {
    tone: 'rest',
    shape: (
      <>
        {ring}
        <path d="m5 11 6-6" className={styles.outline} />
      </>
    ),
  },
  notApplicable: { tone: 'rest', shape: <path d="M3.5 8h9" className={styles.outline} /> },
  cannotSay: { tone: 'rest', shape: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" className={styles.outline} /> },
}

/** What became of one follow-up point: shape and word. */
export function PointStatusMark({ status, language }: { status: PointStatus; language: Language }) {
  const { tone, shape } = SHAPES[status]
  return (
    <span className={styles.status}>
      <svg viewBox="0 0 16 16" className={`${styles.shape} ${styles[tone]}`} aria-hidden="true">
        {shape}
      </svg>
      {POINT_STATUS_NAMES[language][status]}
    </span>
  )
}
