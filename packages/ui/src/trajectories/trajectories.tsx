import { useId } from 'react'
import type { Course } from '@sebone/domain/follow-up/course'
import { sameBand } from '@sebone/domain/outcome/judgement'
import { SYMPTOM_AREAS, type SymptomArea } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import { AreaChart } from './area-chart.tsx'
import { AreaSide } from './area-side.tsx'
import { areaSentence } from './area-sentence.ts'
import { seriesOf } from './area-series.ts'
import { TimeAxis } from './time-axis.tsx'
import { timeScale } from './time-scale.ts'
import { timelineOf } from './timeline.ts'
import { TrajectoryKey } from './trajectory-key.tsx'
import { TrajectoryTable } from './trajectory-table.tsx'
import { WindowStrip } from './window-strip.tsx'
import styles from './trajectories.module.css'

export interface TrajectoriesProps {
  readonly course: Course
  readonly language: Language
  /** In the order to be shown; left out: all four. */
  readonly areas?: readonly SymptomArea[]
}

/** Four small multiples over one true-time axis: what became of each symptom after one treatment. */
export function Trajectories({ course, language, areas = SYMPTOM_AREAS }: TrajectoriesProps) {
  const hatchId = useId()
  const { expected: expectedCourse } = course
  const timeline = timelineOf(course)
  const scale = timeScale(timeline)
  const today = course.day !== null && course.day >= 0 && course.day <= timeline.to ? course.day : null
  const charts = areas.map((area) => {
    const baseline = course.baseline && scoreOf(course.baseline.scores[area])
    return {
      area,
      series: seriesOf(timeline, area),
      band: baseline === null ? null : sameBand(baseline),
      signals: course.signals.filter((signal) => signal.area === area),
    }
  })
  return (
    <figure className={styles.trajectories}>
      <HatchPattern id={hatchId} />
      <div className={styles.panels}>
        <div className={styles.head}>
          <WindowStrip scale={scale} expected={expectedCourse} language={language} hatchId={hatchId} />
        </div>
        {charts.map(({ area, series, band, signals }) => (
          <section key={area} className={styles.panel}>
            <AreaSide area={area} course={course} signals={signals} language={language} />
            <div className={styles.plot}>
              <AreaChart
                series={series}
                scale={scale}
                expected={expectedCourse}
                band={band}
                signalAt={(id) => signals.find(({ assessmentId }) => assessmentId === id)?.kind ?? null}
                today={today}
                sentence={areaSentence(area, timeline, language)}
                hatchId={hatchId}
              />
            </div>
          </section>
        ))}
        <div className={styles.foot}>
          <TimeAxis timeline={timeline} scale={scale} language={language} today={today} />
          <p className={styles.axisName}>{TRAJECTORY_WORDS[language].days}</p>
        </div>
      </div>
      <figcaption className={styles.caption}>
        <TrajectoryKey
          timeline={timeline}
          series={charts.map(({ series }) => series)}
          hasBand={charts.some(({ band }) => band !== null)}
          today={today}
          expected={expectedCourse}
          hatchId={hatchId}
          language={language}
        />
        <TrajectoryTable course={course} timeline={timeline} areas={areas} language={language} />
      </figcaption>
    </figure>
  )
}

/** Hatching tells the first window from the second one in grey. Drawn off the page, or a hidden parent would hide it. */
function HatchPattern({ id }: { id: string }) {
  return (
    <svg className={styles.definitions} width="0" height="0" aria-hidden="true">
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0" x2="0" y1="0" y2="5" />
      </pattern>
    </svg>
  )
}
