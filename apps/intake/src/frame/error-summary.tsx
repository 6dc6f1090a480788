import { useEffect, useRef } from 'react'
import { useText } from '../language/language-context.ts'
import styles from './error-summary.module.css'

export interface Complaint {
  /** Id of the field the complaint is about; null where it is about no single one. */
  readonly field: string | null
  readonly sentence: string
}

/** Stands on top, takes the focus and leads to each field, where the same words stand again. */
interface ErrorSummaryProps {
  readonly complaints: readonly Complaint[]
  /** What was refused: a new refusal takes the focus again, even with the same words. */
  readonly of: unknown
}

export function ErrorSummary({ complaints, of }: ErrorSummaryProps) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [of])
  if (complaints.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- it moves the focus where no script runs
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{text('thereIsAProblem')}</h2>
      <ul className={styles.complaints}>
        {complaints.map(({ field, sentence }) => (
          <li key={`${field}${sentence}`}>{field === null ? sentence : <a href={`#${field}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
