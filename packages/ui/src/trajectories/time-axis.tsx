import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import { POINT_SHORT_NAMES } from '@sebone/words/names/assessment-point'
import type { TimeScale } from './time-scale.ts'
import type { Timeline } from './timeline.ts'
import styles from './trajectories.module.css'

interface Props {
  readonly timeline: Timeline
  readonly scale: TimeScale
  readonly language: Language
  readonly today: number | null
}

/** Under the last chart: days in figures and, where there is room, the names of the points. */
export function TimeAxis({ timeline, scale, language, today }: Props) {
  const words = TRAJECTORY_WORDS[language]
  const ticks = [
    { key: 'treatment', day: 0, name: words.treatment, anchor: 'end' as const, from: 1 },
    ...timeline.ticks.map(({ point, day }, index) => ({
      key: point,
      day,
      name: POINT_SHORT_NAMES[language][point],
      // The first week's point stands too near to the treatment for both to be centred.
      anchor: index === 0 ? ('start' as const) : ('middle' as const),
      from: index === 0 ? -1 : 0,
    })),
  ]
  // Over two years the first weeks stand too close for figures of their own.
  const isCrowded = timeline.to > 400
  return (
    <svg className={styles.axis} aria-hidden="true">
      {ticks.map(({ key, day, name, anchor, from }) => (
        <svg key={key} className={styles.point} x={scale.x(day)} y="0">
          <line className={styles.tick} y2="5" />
          {!(isCrowded && key === 'oneWeek') && (
            <text
              className={key === 'oneWeek' || (isCrowded && key === 'oneMonth') ? styles.dayNumberIfRoom : styles.dayNumber}
              x={from}
              dy="1.4em"
              textAnchor={anchor}
            >
              {day}
            </text>
          )}
          {!(isCrowded && (key === 'oneWeek' || key === 'oneMonth')) && (
            <text className={key === 'oneWeek' ? styles.pointNameIfRoom : styles.pointName} x={from} dy="2.7em" textAnchor={anchor}>
              {name}
            </text>
          )}
        </svg>
      ))}
      {today !== null && (
        <svg className={styles.point} x={scale.x(today)} y="0">
          <path className={styles.todayMark} d="M0 0L4 6.5H-4Z" />
        </svg>
      )}
    </svg>
  )
}
