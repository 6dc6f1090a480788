import type { AssessmentFacts, Course } from '@sebone/domain/follow-up/course'
import type { PointStatus } from '@sebone/domain/follow-up/point-status'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { PointStatusMark } from '../status-mark/point-status-mark.tsx'
import type { Timeline } from './timeline.ts'
import styles from './trajectories.module.css'

interface Props {
  readonly course: Course
  readonly timeline: Timeline
  readonly areas: readonly SymptomArea[]
  readonly language: Language
}

interface Row {
  readonly key: string
  readonly heading: string
  readonly day: string
  readonly assessment: AssessmentFacts | null
  /** Null for an answer that stands for no point. */
  readonly status: PointStatus | null
}

/** The same numbers as the curves, for whoever reads rows better than lines. */
export function TrajectoryTable({ course, timeline, areas, language }: Props) {
  const words = TRAJECTORY_WORDS[language]
  return (
    <details className={styles.table}>
      <summary className={styles.tableSummary}>{words.showTable}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled table must be reachable by keyboard */}
      <div className={styles.tableRoom} tabIndex={0} role="group" aria-label={words.caption}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.point}</th>
              <th scope="col">{words.when}</th>
              {areas.map((area) => (
                <th key={area} scope="col" className={styles.figures}>
                  {AREA_NAMES[language][area]}
                </th>
              ))}
              <th scope="col">{words.how}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(course, timeline, language).map(({ key, heading, day, assessment, status }) => (
              <tr key={key}>
                <th scope="row">{heading}</th>
                <td>{day}</td>
                {assessment ? (
                  <>
                    {areas.map((area) => (
                      <td key={area} className={styles.figures}>
                        {scoreText(assessment.scores[area], language)}
                      </td>
                    ))}
                    <td>{MODE_NAMES[language][assessment.mode]}</td>
                  </>
                ) : (
                  <td colSpan={areas.length + 1} className={styles.quiet}>
                    {status && <PointStatusMark status={status} language={language} />}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const rowsOf = (course: Course, timeline: Timeline, language: Language): readonly Row[] => {
  const words = TRAJECTORY_WORDS[language]
  const order = new Map(timeline.answers.map(({ assessment }, index) => [assessment.id, index]))
  const points = course.points.map(({ point, status, assessment, drawnAtDay, dayIsNominal }): Row => ({
    key: point,
    heading: POINT_NAMES[language][point],
    day: dayIsNominal ? words.nominal : drawnAtDay === null ? '' : words.day(drawnAtDay),
    assessment,
    status,
  }))
  const unscheduled = course.unscheduled.map((assessment): Row => {
    const drawn = timeline.answers.find((answer) => answer.assessment === assessment)
    return {
      key: assessment.id,
      heading: words.unscheduled,
      day: drawn ? words.day(drawn.day) : words.nominal,
      assessment,
      status: null,
    }
  })
  // An unscheduled answer goes behind the last point that was answered before it.
  return unscheduled.reduce<readonly Row[]>((rows, row) => {
    const place = order.get(row.assessment?.id ?? '') ?? Number.POSITIVE_INFINITY
    const before = rows.findLastIndex(({ assessment }) => (order.get(assessment?.id ?? '') ?? Number.POSITIVE_INFINITY) < place)
    return [...rows.slice(0, before + 1), row, ...rows.slice(before + 1)]
  }, points)
}

const scoreText = (recorded: RecordedScore, language: Language): string => {
  const words = TRAJECTORY_WORDS[language]
  if (recorded.kind === 'score') return String(recorded.value)
  return recorded.kind === 'notSure' ? words.notSure : words.noAnswer
}
