import type { Course } from '@sebone/domain/follow-up/course'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { AREA_NAMES } from '@sebone/words/names/area'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { ScoreRow } from './score-row.tsx'
import { VerdictRow } from './verdict-row.tsx'
import { readTexts } from './words.ts'
import styles from './score-table.module.css'

/** The numbers behind the curves, each with how it was collected; a point without an answer says why. */
export function ScoreTable({ course }: { course: Course }) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
      <table className={styles.table}>
        <caption>{t('scoreScale')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('point')}</th>
            {SYMPTOM_AREAS.map((area) => (
              <th key={area} scope="col">
                {AREA_NAMES[language][area]}
              </th>
            ))}
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {course.points.map((point) => (
            <ScoreRow key={point.point} point={point} />
          ))}
          {course.unscheduled.map((assessment) => (
            <ScoreRow key={assessment.id} assessment={assessment} />
          ))}
        </tbody>
        {course.latest ? <VerdictRow course={course} /> : null}
      </table>
  )
}
