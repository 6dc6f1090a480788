import { HIGHEST_SCORE } from '@sebone/domain/symptom/scale'
import { SYMPTOM_AREAS, type BySymptom } from '@sebone/domain/symptom/area'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import { NO_SCORE } from '@sebone/words/names/no-score'
import styles from './score-strip.module.css'

export interface ScoreStripProps {
  /** Null is no answer: drawn as an empty track with a dash, never as 0. */
  readonly scores: BySymptom<number | null>
  readonly language: Language
}

/** The last four scores in one line: each a short name, its number, and how much of the scale that is. */
export function ScoreStrip({ scores, language }: ScoreStripProps) {
  return (
    <dl className={styles.strip}>
      {SYMPTOM_AREAS.map((area) => {
        const score = scores[area]
        return (
          <div key={area} className={styles.area}>
            <dt className={styles.name}>{AREA_NAMES[language][area]}</dt>
            <dd className={score === null ? styles.missing : styles.number}>{score ?? NO_SCORE[language]}</dd>
            <Bar score={score} />
          </div>
        )
      })}
    </dl>
  )
}

const HEIGHT = 6

function Bar({ score }: { score: number | null }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${HIGHEST_SCORE} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={score === null ? styles.unknown : styles.track} width={HIGHEST_SCORE} height={HEIGHT} />
      {score === null ? null : <rect className={styles.filled} width={score} height={HEIGHT} />}
    </svg>
  )
}
