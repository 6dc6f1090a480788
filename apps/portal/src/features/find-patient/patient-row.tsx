import { Link } from '@tanstack/react-router'
import { ScoreStrip } from '@sebone/ui/score-strip/score-strip'
import { writePartialDate } from '@sebone/words/names/date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { PatientRow as Row } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Standing } from '../../parts/standing.tsx'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { findTexts } from './words.ts'
import styles from './patient-row.module.css'

/** One patient: who, what was treated and when, the last four scores, and why they stand where they stand. */
export function PatientRow({ row, today }: { row: Row; today: CalendarDate }) {
  const t = useText(findTexts)
  const language = useLanguage()
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.who}>
        <Link data-stop to="/patients/$patientId" params={{ patientId: row.id }} className={styles.link}>
          <PersonName of={row} />
        </Link>
        <PersonFacts of={row} today={today} />
      </th>
      <td className={styles.treatment}>
        {row.treatedIn === null ? (
          <span className={styles.none}>–</span>
        ) : (
          <>
            <span className={styles.discs}>{row.discs.join(', ')}</span>
            <span className={styles.when}>
              {writePartialDate(row.treatedIn, language)}
              {row.day === null ? null : <span>{t('day', { day: row.day })}</span>}
            </span>
          </>
        )}
      </td>
      <td className={styles.scores}>
        {row.lastScores === null ? (
          <span className={styles.none}>{t('noScores')}</span>
        ) : (
          <ScoreStrip scores={row.lastScores} language={language} />
        )}
      </td>
      <td className={styles.now}>
        <Standing of={{ standing: row.standing, point: row.standingPoint, dueOn: row.dueOn }} />
      </td>
    </tr>
  )
}
