import type { Standing as StandingFacts } from '@sebone/domain/follow-up/standing'
import { STANDING_NAMES, standingSentence } from '@sebone/words/staff/standing'
import { useLanguage } from '../language/use-language.ts'
import { StandingMark } from './standing-mark.tsx'
import styles from './standing.module.css'

/** Where somebody stands today: a mark, a word, and why. */
export function Standing({ of }: { of: StandingFacts }) {
  const language = useLanguage()
  return (
    <span className={styles.standing}>
      <StandingMark standing={of.standing} />
      <span>
        <span className={styles.name}>{STANDING_NAMES[language][of.standing]}</span>
        {of.standing === 'notYetTreated' ? null : <span className={styles.why}>{standingSentence(of, language)}</span>}
      </span>
    </span>
  )
}
