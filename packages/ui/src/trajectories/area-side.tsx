import type { Course } from '@sebone/domain/follow-up/course'
import type { Signal } from '@sebone/domain/follow-up/signal'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_SHORT_NAMES } from '@sebone/words/names/assessment-point'
import { signed } from '@sebone/words/names/signed'
import { SIGNAL_NAMES } from '@sebone/words/staff/signal'
import { VerdictReason } from '../verdict/verdict-reason.tsx'
import { SignalMark } from './signal-mark.tsx'
import styles from './trajectories.module.css'

interface Props {
  readonly area: SymptomArea
  readonly course: Course
  readonly signals: readonly Signal[]
  readonly language: Language
}

/** Beside a chart, in words: which area, what its change is called, from what to what, and what stood out on the way. */
export function AreaSide({ area, course, signals, language }: Props) {
  const words = TRAJECTORY_WORDS[language]
  const before = course.baseline && scoreOf(course.baseline.scores[area])
  const now = course.latest?.assessment ? scoreOf(course.latest.assessment.scores[area]) : null
  return (
    <header className={styles.side}>
      <h3 className={styles.areaName}>{AREA_NAMES[language][area]}</h3>
      <VerdictReason judgement={course.judgements[area]} language={language} />
      {before !== null && now !== null && <p className={styles.fromTo}>{words.fromTo(String(before), String(now))}</p>}
      {signals.length > 0 && (
        <ul className={styles.signals}>
          {signals.map(({ kind, point, by, assessmentId }) => (
            <li key={assessmentId}>
              <svg className={styles.signalMark} viewBox="-9 -8 18 16" aria-hidden="true">
                <SignalMark kind={kind} />
              </svg>
              {words.signal(
                SIGNAL_NAMES[language][kind],
                point === null ? words.unscheduled : POINT_SHORT_NAMES[language][point],
                signed(by),
              )}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
