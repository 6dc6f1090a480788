import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { PatientRow as Row } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { PatientRow } from './patient-row.tsx'
import { findTexts } from './words.ts'
import styles from './patient-table.module.css'

const COLUMNS = ['patient', 'treatment', 'lastScores', 'now'] as const

interface Props {
  readonly rows: readonly Row[]
  readonly today: CalendarDate
  /** Another answer is on its way. */
  readonly isStale: boolean
}

export function PatientTable({ rows, today, isStale }: Props) {
  const t = useText(findTexts)
  return (
    <table className={styles.table} data-stale={isStale || undefined}>
      <caption className="visually-hidden">
        {t('title')}. {t('keys')}
      </caption>
      <thead className={styles.head}>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PatientRow key={row.id} row={row} today={today} />
        ))}
      </tbody>
    </table>
  )
}
