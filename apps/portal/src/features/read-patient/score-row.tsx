import type { AssessmentFacts, CoursePoint } from '@sebone/domain/follow-up/course'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { writeDate } from '@sebone/words/names/date'
import { POINT_STATUS_NAMES } from '@sebone/words/staff/point-status'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { HowAnswered } from './how-answered.tsx'
import { ScoreCell } from './score-cell.tsx'
import { readTexts } from './words.ts'
import styles from './score-row.module.css'

type Props =
  | { readonly point: CoursePoint; readonly assessment?: undefined }
  | { readonly point?: undefined; readonly assessment: AssessmentFacts }

export function ScoreRow({ point, assessment = point?.assessment ?? undefined }: Props) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.point}>
        {point ? POINT_NAMES[language][point.point] : t('unscheduled')}
        <span className={styles.date}>
          {assessment ? (assessment.answeredOn ? writeDate(assessment.answeredOn, language) : t('dateUnknown')) : null}
          {!assessment && point?.dueOn ? t('due', { date: writeDate(point.dueOn, language) }) : null}
        </span>
      </th>
      {SYMPTOM_AREAS.map((area) => (
        <td key={area} className={styles.score}>
          {assessment ? <ScoreCell score={assessment.scores[area]} /> : null}
        </td>
      ))}
      <td className={styles.status} data-status={point?.status}>
        {point ? POINT_STATUS_NAMES[language][point.status] : t('unscheduledWhy')}
        {assessment ? (
          <span className={styles.mode}>
            <HowAnswered of={assessment} />
          </span>
        ) : null}
      </td>
    </tr>
  )
}
