import { COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import type { ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { AnswerMark } from './answer-mark.tsx'
import type { AreaSeries } from './area-series.ts'
import { EARLIEST_DAY, type Timeline } from './timeline.ts'
import styles from './trajectories.module.css'

interface Props {
  readonly timeline: Timeline
  readonly series: readonly AreaSeries[]
  readonly hasBand: boolean
  readonly today: number | null
  readonly expected: ExpectedCourse
  readonly hatchId: string
  readonly language: Language
}

const KEY_BOX = '-12 -9 24 18'
const SWATCH = { x: -10, y: -6, width: 20, height: 12 }

/** What the signs mean, and only those that occur. */
export function TrajectoryKey({ timeline, series, hasBand, today, expected, hatchId, language }: Props) {
  const words = TRAJECTORY_WORDS[language]
  const missing = series.flatMap((each) => each.missing)
  const tooEarlyDay = timeline.answers.find(({ day }) => day < EARLIEST_DAY)?.day
  const entries = [
    ...COLLECTION_MODES.map((mode) => {
      const own = timeline.answers.filter(({ assessment }) => assessment.mode === mode)
      return {
        word: MODE_NAMES[language][mode],
        mark: <AnswerMark mode={mode} isNominal={own.every(({ isNominal }) => isNominal)} />,
        isShown: own.length > 0,
      }
    }),
    {
      word: words.hollow,
      mark: <AnswerMark mode={timeline.answers.find(({ isNominal }) => isNominal)?.assessment.mode ?? 'web'} isNominal />,
      isShown: timeline.answers.some(({ isNominal }) => isNominal),
    },
    { word: words.sameBand, mark: <rect className={styles.band} {...SWATCH} />, isShown: hasBand },
    {
      word: words.dashed,
      mark: <line className={styles.lineBroken} x1="-10" x2="10" />,
      isShown: series.some(({ lines }) => lines.some(({ isBroken }) => isBroken)),
    },
    {
      word: words.noAnswer,
      mark: <text className={styles.missing} dy="0.35em">–</text>,
      isShown: missing.some(({ kind }) => kind === 'blank'),
    },
    {
      word: words.notSure,
      mark: <text className={styles.missing} dy="0.35em">?</text>,
      isShown: missing.some(({ kind }) => kind === 'notSure'),
    },
    {
      word: today === null ? '' : words.today(today),
      mark: <path className={styles.todayMark} d="M0-4L5 4H-5Z" />,
      isShown: today !== null,
    },
  ].filter(({ isShown }) => isShown)
  return (
    <>
      <ul className={styles.key}>
        <li className={styles.windowKey}>
          <svg className={styles.keyMark} viewBox={KEY_BOX} aria-hidden="true">
            <rect className={styles.worsening} {...SWATCH} />
            <rect fill={`url(#${hatchId})`} {...SWATCH} />
          </svg>
          {words.worseningExpected(expected.worsening)}
        </li>
        <li className={styles.windowKey}>
          <svg className={styles.keyMark} viewBox={KEY_BOX} aria-hidden="true">
            <rect className={styles.effect} {...SWATCH} />
          </svg>
          {words.effectDevelops(expected.fullEffect)}
        </li>
        {entries.map(({ word, mark }) => (
          <li key={word}>
            <svg className={styles.keyMark} viewBox={KEY_BOX} aria-hidden="true">
              {mark}
            </svg>
            {word}
          </li>
        ))}
      </ul>
      {tooEarlyDay !== undefined && <p className={styles.note}>{words.outdated(-tooEarlyDay)}</p>}
      {timeline.notDrawn.length > 0 && (
        <p className={styles.note}>
          {words.unscheduled}: {words.notDrawn}
        </p>
      )}
    </>
  )
}
