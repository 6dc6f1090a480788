import { HIGHEST_SCORE } from '@sebone/domain/symptom/scale'
import styles from './score-bar.module.css'

const WIDTH = 100
const HEIGHT = 4

/** How much of the scale a score fills. Its number stands beside it, so it is decoration to a screen reader. */
export function ScoreBar({ score }: { score: number }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width={WIDTH} height={HEIGHT} />
      <rect className={styles.filled} width={(score / HIGHEST_SCORE) * WIDTH} height={HEIGHT} />
    </svg>
  )
}
