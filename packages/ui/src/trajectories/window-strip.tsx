import type { ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import type { TimeScale } from './time-scale.ts'
import styles from './trajectories.module.css'

interface Props {
  readonly scale: TimeScale
  readonly expected: ExpectedCourse
  readonly language: Language
  readonly hatchId: string
}

/** Over the first chart, where there is room: what the two tinted windows below are. */
export function WindowStrip({ scale, expected: { worsening, fullEffect }, language, hatchId }: Props) {
  const words = TRAJECTORY_WORDS[language]
  const bar = ({ fromDay, toDay }: typeof worsening) => ({ x: scale.x(fromDay), width: scale.width(fromDay, toDay), height: '42%' })
  return (
    <svg className={styles.strip} aria-hidden="true">
      <rect className={styles.worsening} y="4%" {...bar(worsening)} />
      <rect fill={`url(#${hatchId})`} y="4%" {...bar(worsening)} />
      <svg className={styles.point} x={scale.x(worsening.toDay)} y="25%">
        <text className={styles.windowWords} x="6" dy="0.35em">
          {words.worseningExpected(worsening)}
        </text>
      </svg>
      <rect className={styles.effect} y="54%" {...bar(fullEffect)} />
      <svg className={styles.point} x={scale.x(fullEffect.fromDay)} y="75%">
        <text className={styles.windowWords} x="6" dy="0.35em">
          {words.effectDevelops(fullEffect)}
        </text>
      </svg>
    </svg>
  )
}
