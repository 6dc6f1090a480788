import { useRef } from 'react'
import styles from './answer-rows.module.css'

export interface AnswerRow {
  readonly value: string
  readonly id: string
  readonly words: string | null
  readonly number?: string
}

interface AnswerRowsProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly rows: readonly AnswerRow[]
  readonly chosen: readonly string[]
  /**
   * Called when an answer is tapped or clicked, also when it was chosen already; never while arrow keys only pass over
   * answers on their way to another one.
   */
  readonly onTap?: ((value: string) => void) | undefined
}

/** A list of native radios or boxes, one full row each: for a thumb, for a reader, for a plain form. Uncontrolled. */
export function AnswerRows({ type, name, rows, chosen, onTap }: AnswerRowsProps) {
  const pointed = useRef(false)
  return (
    <ul className={styles.answers}>
      {rows.map(({ value, id, words, number }) => (
        <li key={value} className={styles.answer} onPointerDown={() => (pointed.current = true)}>
          <input
            className={type === 'checkbox' ? `${styles.field} ${styles.box}` : styles.field}
            type={type}
            id={id}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            onKeyDown={() => (pointed.current = false)}
            onClick={() => {
              if (pointed.current) onTap?.(value)
              pointed.current = false
            }}
          />
          <label className={styles.row} htmlFor={id}>
            {number !== undefined && <span className={styles.number}>{number}</span>}
            {words !== null && <span className={styles.words}>{words}</span>}
          </label>
        </li>
      ))}
    </ul>
  )
}
