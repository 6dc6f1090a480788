import { Link } from '@tanstack/react-router'
import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './section-links.module.css'

const SECTIONS = [
  { to: '/patients/$patientId', name: 'overview', needs: 'patients:read' },
  { to: '/patients/$patientId/findings', name: 'findings', needs: 'findings:write' },
  { to: '/patients/$patientId/quote', name: 'quote', needs: 'quotes:write' },
  { to: '/patients/$patientId/treatment', name: 'treatment', needs: 'treatments:write' },
  { to: '/patients/$patientId/events', name: 'events', needs: 'findings:write' },
  { to: '/patients/$patientId/follow-up', name: 'followUp', needs: 'assessments:write' },
  { to: '/patients/$patientId/link', name: 'link', needs: 'links:write' },
  { to: '/patients/$patientId/history', name: 'story', needs: 'findings:write' },
  { to: '/patients/$patientId/consents', name: 'consents', needs: 'patients:read' },
  { to: '/patients/$patientId/files', name: 'files', needs: 'patients:read' },
  { to: '/patients/$patientId/report', name: 'report', needs: 'reports:read' },
  { to: '/patients/$patientId/changes', name: 'changes', needs: 'patients:read' },
] as const

/** Everything this member of staff may do for one patient, in the order in which it happens. */
export function SectionLinks({ patientId }: { patientId: string }) {
  const t = useText(readTexts)
  const may = useMay()
  return (
    <nav aria-label={t('sections')} className={styles.sections}>
      {SECTIONS.filter(({ needs }) => may(needs)).map(({ to, name }) => (
        <Link
          key={name}
          to={to}
          params={{ patientId }}
          search={({ episode }) => (episode ? { episode } : {})}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles.section}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  )
}
