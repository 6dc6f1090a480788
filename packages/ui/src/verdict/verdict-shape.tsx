import type { Verdict } from '@sebone/domain/outcome/judgement'
import styles from './verdict.module.css'

/** Down is better: the score fell. Level, up; and three open shapes for what says nothing either way. */
const SHAPES: Readonly<Record<Verdict | 'tooEarly', string>> = {
  better: 'M8 14L2 3H14Z',
  same: 'M2 6H14V10H2Z',
  worse: 'M8 2L14 13H2Z',
  cannotBeJudged: 'M8 2L14 8L8 14L2 8Z',
  noSymptom: 'M8 3A5 5 0 1 1 7.99 3Z',
  unknown: 'M3 8H13',
  tooEarly: 'M3 2H13L8 8L13 14H3L8 8Z',
}

export function VerdictShape({ of }: { of: Verdict | 'tooEarly' }) {
  return (
    <svg className={`${styles.shape} ${styles[of]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  )
}
