import { useText } from '../language/language-context.ts'
import styles from './check-answers-page.module.css'

interface AnswerLineProps {
  readonly id: string
  readonly question: string
  /** In a few words, so that a list of links called "Change" can be told apart. */
  readonly name: string
  readonly lines: readonly string[]
  readonly isMissing: boolean
  readonly isFigure: boolean
  readonly to: string
}

export function AnswerLine({ id, question, name, lines, isMissing, isFigure, to }: AnswerLineProps) {
  const text = useText()
  return (
    <div className={styles.row}>
      <dt>{question}</dt>
      <dd className={styles[isMissing ? 'missing' : isFigure ? 'score' : 'text']}>
        {lines.length === 1 ? (
          lines[0]
        ) : (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
      <dd className={styles.change}>
        <a id={id} href={to} data-within="">
          {text(isMissing ? 'answerNow' : 'change')}
          <span className="visually-hidden"> – {name}</span>
        </a>
      </dd>
    </div>
  )
}
