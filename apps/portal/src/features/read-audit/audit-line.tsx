import { Link } from '@tanstack/react-router'
import { auditParts } from '@sebone/words/staff/audit-sentence'
import { useLanguage } from '../../language/use-language.ts'
import type { AuditRow } from './use-audit.ts'
import styles from './audit-line.module.css'

/** "10:12 Tanaka changed numbness at 1 month 3 → 2 of Shiken Hanako (no. 62), reason: phone correction" */
export function AuditLine({ row, time }: { row: AuditRow; time: string }) {
  const language = useLanguage()
  const { patient } = row
  return (
    <li className={styles.line}>
      <time dateTime={row.at} className={styles.time}>
        {time}
      </time>
      <p className={styles.sentence}>
        {auditParts(row, language).map(({ kind, text }, at) => {
          // A sentence has no two parts that change places, so where they stand names them.
          if (kind === 'actor') return <b key={at}>{text}</b>
          if (kind === 'patient' && patient) {
            return (
              <Link key={at} to="/patients/$patientId" params={{ patientId: patient.id }}>
                {text}
              </Link>
            )
          }
          return text
        })}
      </p>
    </li>
  )
}
