import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './score-cell.module.css'

/** A number, "not sure" or blank: three different facts, never one written as another. */
export function ScoreCell({ score }: { score: RecordedScore }) {
  const t = useText(readTexts)
  if (score.kind === 'score') return <span className={styles.number}>{score.value}</span>
  return <span className={styles.words}>{t(score.kind)}</span>
}
