import type { Course } from '@sebone/domain/follow-up/course'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { Verdict } from '@sebone/ui/verdict/verdict'
import { signed } from '@sebone/words/names/signed'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './verdict-row.module.css'

/** The latest point against the one before treatment, area by area; a total would hide single areas. */
export function VerdictRow({ course }: { course: Course }) {
  const t = useText(readTexts)
  const language = useLanguage()
  if (!course.latest) return null
  return (
    <tfoot>
      <tr className={styles.row}>
        <th scope="row" className={styles.name}>
          {t('change')}
          <span className={styles.when}>
            {t('changeOver', { point: POINT_NAMES[language][course.latest.point] })}
          </span>
        </th>
        {SYMPTOM_AREAS.map((area) => {
          const judgement = course.judgements[area]
          const { absolute } = judgement
          return (
            <td key={area} className={styles.change}>
              {absolute === null ? null : <span className={styles.points}>{signed(absolute)}</span>}
              <Verdict judgement={judgement} language={language} />
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
