import { Link } from '@tanstack/react-router'
import { PATIENT_PARTS, type PatientPart } from '../../data/patient-parts.ts'
import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './section-links.module.css'

const SECTIONS = [
  { to: '/patients/$patientId', name: 'overview' },
  { to: '/patients/$patientId/findings', name: 'findings' },
  { to: '/patients/$patientId/quote', name: 'quote' },
  { to: '/patients/$patientId/treatment', name: 'treatment' },
  { to: '/patients/$patientId/events', name: 'events' },
  { to: '/patients/$patientId/follow-up', name: 'followUp' },
  { to: '/patients/$patientId/link', name: 'link' },
  { to: '/patients/$patientId/history', name: 'story' },
  { to: '/patients/$patientId/consents', name: 'consents' },
  { to: '/patients/$patientId/files', name: 'files' },
  { to: '/patients/$patientId/report', name: 'report' },
  { to: '/patients/$patientId/changes', name: 'changes' },
] as const satisfies readonly { readonly to: PatientPart; readonly name: string }[]

/** Everything this member of staff may do for one patient, in the order in which it happens. */
export function SectionLinks({ patientId }: { patientId: string }) {
  const t = useText(readTexts)
  const may = useMay()
  return (
    <nav aria-label={t('sections')} className={styles.sections}>
      {SECTIONS.filter(({ to }) => may(PATIENT_PARTS[to])).map(({ to, name }) => (
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
