import type { ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import type { SignalKind } from '@sebone/domain/follow-up/signal'
import { HIGHEST_SCORE, LOWEST_SCORE } from '@sebone/domain/symptom/scale'
import type { AreaSeries, LabelPlace, ScorePoint } from './area-series.ts'
import { AnswerMark } from './answer-mark.tsx'
import { SignalMark } from './signal-mark.tsx'
import { MISSING_Y, scoreHeight, scoreY, type TimeScale } from './time-scale.ts'
import { EARLIEST_DAY } from './timeline.ts'
import styles from './trajectories.module.css'

interface Props {
  readonly series: AreaSeries
  readonly scale: TimeScale
  readonly expected: ExpectedCourse
  readonly band: { readonly from: number; readonly to: number } | null
  readonly signalAt: (assessmentId: string) => SignalKind | null
  readonly today: number | null
  /** What the chart shows, said in one sentence. */
  readonly sentence: string
  readonly hatchId: string
}

const LABELS: Readonly<Record<LabelPlace, { x: number; dy: string; textAnchor: 'start' | 'middle' | 'end' }>> = {
  above: { x: 0, dy: '-0.65em', textAnchor: 'middle' },
  below: { x: 0, dy: '1.35em', textAnchor: 'middle' },
  after: { x: 9, dy: '0.35em', textAnchor: 'start' },
  before: { x: -8, dy: '0.35em', textAnchor: 'end' },
  aboveAfter: { x: 4, dy: '-0.5em', textAnchor: 'start' },
  belowAfter: { x: 5, dy: '1.15em', textAnchor: 'start' },
}

/** One area over time. Days run across in true proportion; every position is a share of the plot. */
export function AreaChart({ series, scale, expected, band, signalAt, today, sentence, hatchId }: Props) {
  return (
    <svg className={styles.chart} role="img" aria-label={sentence}>
      <Windows scale={scale} expected={expected} hatchId={hatchId} />
      {band && (
        <rect className={styles.band} x="0" width="100%" {...spanOf(band.from - HALF, band.to + HALF)} />
      )}
      {GRID.map((value) => (
        <g key={value}>
          <line className={value === LOWEST_SCORE ? styles.floor : styles.grid} x1="0" x2="100%" y1={scoreY(value)} y2={scoreY(value)} />
          <text className={styles.scale} x="-8" y={scoreY(value)} dy="0.35em">
            {value}
          </text>
        </g>
      ))}
      <line className={styles.treatment} x1={scale.x(0)} x2={scale.x(0)} y1={scoreY(HIGHEST_SCORE)} y2={scoreY(LOWEST_SCORE)} />
      {today !== null && (
        <line className={styles.today} x1={scale.x(today)} x2={scale.x(today)} y1={scoreY(HIGHEST_SCORE)} y2={scoreY(LOWEST_SCORE)} />
      )}
      {series.lines.map(({ from, to, isBroken }) => (
        <line
          key={from.answer.assessment.id}
          className={isBroken ? styles.lineBroken : styles.line}
          x1={scale.x(drawnDay(from))}
          y1={scoreY(from.value)}
          x2={scale.x(drawnDay(to))}
          y2={scoreY(to.value)}
        />
      ))}
      {series.points.some(({ answer }) => answer.day < EARLIEST_DAY) && (
        <svg className={styles.point} x={scale.x(EARLIEST_DAY * 0.75)} y={scoreY(LOWEST_SCORE)} width="1" height="1">
          <path className={styles.break} d="M-5 6L-1-6M1 6L5-6" />
        </svg>
      )}
      {series.missing.map(({ day, kind }) => (
        <text key={`${kind} ${day}`} className={styles.missing} x={scale.x(day)} y={MISSING_Y} dy="0.35em">
          {kind === 'notSure' ? '?' : '–'}
        </text>
      ))}
      {series.points.map((point, index) => (
        <Point
          key={point.answer.assessment.id}
          point={point}
          x={scale.x(drawnDay(point))}
          signal={signalAt(point.answer.assessment.id)}
          isLast={index === series.points.length - 1}
        />
      ))}
    </svg>
  )
}

/** Scores are whole numbers: what is called the same begins and ends half-way to the next one. */
const HALF = 0.5
const GRID = [HIGHEST_SCORE, HIGHEST_SCORE / 2, LOWEST_SCORE]

const spanOf = (from: number, to: number): { y: string; height: string } => {
  const [low, high] = [Math.max(from, LOWEST_SCORE), Math.min(to, HIGHEST_SCORE)]
  return { y: scoreY(high), height: scoreHeight(low, high) }
}

const drawnDay = ({ answer }: ScorePoint): number => Math.max(answer.day, EARLIEST_DAY)

export function Windows({ scale, expected, hatchId }: Pick<Props, 'scale' | 'expected' | 'hatchId'>) {
  const { worsening, fullEffect } = expected
  const at = ({ fromDay, toDay }: typeof worsening) => ({
    x: scale.x(fromDay),
    width: scale.width(fromDay, toDay),
    ...spanOf(LOWEST_SCORE, HIGHEST_SCORE),
  })
  return (
    <>
      <rect className={styles.worsening} {...at(worsening)} />
      <rect fill={`url(#${hatchId})`} {...at(worsening)} />
      <rect className={styles.effect} {...at(fullEffect)} />
    </>
  )
}

function Point({ point, x, signal, isLast }: { point: ScorePoint; x: string; signal: SignalKind | null; isLast: boolean }) {
  const { answer, value, label } = point
  const place = signal && !isLast ? 'above' : label
  return (
    <svg className={styles.point} x={x} y={scoreY(value)} width="1" height="1">
      <AnswerMark mode={answer.assessment.mode} isNominal={answer.isNominal} />
      <text className={isLast ? styles.lastNumber : styles.number} {...LABELS[place]}>
        {value}
      </text>
      {signal && (
        <svg className={styles.point} x={isLast ? 0 : value > 9 ? 19 : 14} y="-14" width="1" height="1">
          <SignalMark kind={signal} />
        </svg>
      )}
    </svg>
  )
}
