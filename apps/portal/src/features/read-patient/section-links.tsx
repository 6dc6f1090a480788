import { Link } from '@tanstack/react-router'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './section-links.module.css'

const SECTIONS = [
  { to: '/patients/$patientId', name: 'overview' },
  { to: '/patients/$patientId/findings', name: 'findings' },
  { to: '/patients/$patientId/quote', name: 'quote' },
  { to: '/patients/$patientId/treatment', name: 'treatment' },
  { to: '/patients/$patientId/follow-up', name: 'followUp' },
  { to: '/patients/$patientId/link', name: 'link' },
  { to: '/patients/$patientId/history', name: 'story' },
  { to: '/patients/$patientId/report', name: 'report' },
] as const

/** Everything staff do for one patient, in the order in which it happens. */
export function SectionLinks({ patientId }: { patientId: string }) {
  const t = useText(readTexts)
  return (
    <nav aria-label={t('sections')} className={styles.sections}>
      {SECTIONS.map(({ to, name }) => (
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
