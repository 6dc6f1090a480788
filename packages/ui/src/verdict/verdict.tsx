import type { CourseJudgement } from '@sebone/domain/follow-up/course'
import type { Language } from '@sebone/words/language'
import { judgementName } from '@sebone/words/names/verdict'
import { VerdictShape } from './verdict-shape.tsx'
import styles from './verdict.module.css'

/** What the rule calls a change: a shape and its word, never the colour alone. */
export function Verdict({ judgement, language }: { judgement: CourseJudgement; language: Language }) {
  return (
    <span className={styles.verdict}>
      <VerdictShape of={judgement.tooEarly ? 'tooEarly' : judgement.verdict} />
      <span>{judgementName(judgement, language)}</span>
    </span>
  )
}
