import { Link, Outlet } from '@tanstack/react-router'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { PATIENT_PARTS } from '../../data/patient-parts.ts'
import { useMay } from '../../data/use-may.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { HeaderLine } from './header-line.tsx'
import { SectionLinks } from './section-links.tsx'
import { readTexts } from './words.ts'
import styles from './patient-frame.module.css'

/** Who this is stays in view whatever is being entered below: the wrong patient is the worst mistake of all. */
export function PatientFrame() {
  const t = useText(readTexts)
  const may = useMay()
  const page = usePatientPage()
  const { patient, today } = page
  const episode = useEpisode()
  return (
    <>
      <header className={styles.header}>
        <Link to="/patients" className={styles.back}>
          ‹ {t('toList')}
        </Link>
        <div className={styles.who}>
          <PersonName of={patient} isLarge />
          <PersonFacts of={patient} today={today} />
          {may(PATIENT_PARTS['/patients/$patientId/details']) ? (
            <Link to="/patients/$patientId/details" params={{ patientId: patient.id }} search={({ episode }) => (episode ? { episode } : {})} className={styles.correct}>
              {t('correctDetails')}
            </Link>
          ) : null}
        </div>
        <HeaderLine page={page} episode={episode} />
        <SectionLinks patientId={patient.id} />
      </header>
      <Outlet />
    </>
  )
}
