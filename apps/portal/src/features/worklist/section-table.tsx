import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { WORKLIST_SECTION_NAMES } from '@sebone/words/names/worklist'
import { useId, type ReactNode } from 'react'
import type { WorklistRow as Row } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { SectionMark } from './section-mark.tsx'
import { WorklistRow } from './worklist-row.tsx'
import { worklistTexts } from './words.ts'
import styles from './section-table.module.css'

const COLUMNS = ['person', 'course', 'scores', 'why', 'action'] as const

interface Props {
  readonly section: WorklistSection
  readonly count: number
  readonly rows: readonly Row[]
  readonly today: CalendarDate
  readonly onActing: (row: Row) => void
  /** What stands before the rows. */
  readonly children?: ReactNode
}

/** Everybody who stands in the list for one reason. */
export function SectionTable({ section, count, rows, today, onActing, children }: Props) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section} data-section={section}>
      <h2 id={id} className={styles.heading}>
        <SectionMark section={section} />
        {WORKLIST_SECTION_NAMES[language][section]}
        <span className={styles.count}>{count}</span>
      </h2>
      {children}
      {rows.length === 0 ? null : (
      <table className={styles.table} aria-labelledby={id}>
        <caption className="visually-hidden">{t('keys')}</caption>
        <thead className="visually-hidden">
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
            <WorklistRow key={row.episodeId} row={row} today={today} onActing={onActing} />
          ))}
        </tbody>
      </table>
      )}
    </section>
  )
}
