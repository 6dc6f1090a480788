import { getRouteApi } from '@tanstack/react-router'
import { useLanguage } from '../../language/use-language.ts'
import { AuditLine } from './audit-line.tsx'
import { byDay } from './by-day.ts'
import type { AuditRow } from './use-audit.ts'
import styles from './audit-days.module.css'

const route = getRouteApi('/staff')

interface Props {
  readonly rows: readonly AuditRow[]
  /** Another answer is on its way. */
  readonly isStale: boolean
}

/** A day, and under it what happened, the latest first. */
export function AuditDays({ rows, isStale }: Props) {
  const language = useLanguage()
  const { me } = route.useRouteContext()
  return (
    <div className={styles.days} data-stale={isStale || undefined}>
      {byDay(rows, me.clinic.timeZone, language).map(({ day, lines }) => (
        <section key={day} aria-label={day} className={styles.day}>
          <h2 className={styles.heading}>{day}</h2>
          <ol role="list" className={styles.lines}>
            {lines.map(({ row, time }) => (
              <AuditLine key={row.id} row={row} time={time} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
