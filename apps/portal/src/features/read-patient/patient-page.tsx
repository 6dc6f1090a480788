import { getRouteApi } from '@tanstack/react-router'
import { usePatientPage, useEpisode } from '../../data/use-patient-page.ts'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { AlertsPanel } from './alerts-panel.tsx'
import { CoursePanel } from './course-panel.tsx'
import { EarlierCourses } from './earlier-courses.tsx'
import { EpisodeSwitch } from './episode-switch.tsx'
import { ExtentPanel } from './extent-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { NotesPanel } from './notes-panel.tsx'
import { QuotesPanel } from './quotes-panel.tsx'
import { RequestsPanel } from './requests-panel.tsx'
import { SpinePanel } from './spine-panel.tsx'
import { StoryPanel } from './story-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { TreatmentsPanel } from './treatments-panel.tsx'
import { WorriesPanel } from './worries-panel.tsx'
import styles from './patient-page.module.css'

const route = getRouteApi('/staff/patients/$patientId')

/** Everything known about one episode, on one page: the spine, what became of the symptoms, and what was done. */
export function PatientPage() {
  const page = usePatientPage()
  const { patient, episodes } = page
  const episode = useEpisode()
  const { patientId } = route.useParams()
  const name = `${patient.familyName} ${patient.givenName}`
  usePageTitle(name)
  const latest = episode.courses.at(-1)
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className="visually-hidden">
        {name}
      </h1>
      <AlertsPanel page={page} />
      {episodes.length > 1 ? <EpisodeSwitch patientId={patientId} episodes={episodes} shown={episode.episode.id} /> : null}
      <div className={styles.top}>
        <div className={styles.facts}>
          <SpinePanel episode={episode} />
          <FindingsPanel episode={episode} />
          <TreatmentsPanel episode={episode} />
        </div>
        {latest ? <CoursePanel episode={episode} shown={latest} /> : null}
      </div>
      {latest ? <ExtentPanel episode={episode} shown={latest} /> : null}
      <div className={styles.below}>
        <TimelinePanel page={page} episode={episode} />
        <NotesPanel episode={episode} />
        <QuotesPanel episode={episode} />
        <RequestsPanel episode={episode} />
        <WorriesPanel episode={episode} />
        <StoryPanel episode={episode} />
      </div>
      <EarlierCourses episode={episode} />
    </div>
  )
}
