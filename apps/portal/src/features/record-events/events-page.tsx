import { getRouteApi } from '@tanstack/react-router'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useMay } from '../../data/use-may.ts'
import { useWhoMay } from '../../data/use-who-may.ts'
import { useText } from '../../language/use-text.ts'
import { Empty } from '../../parts/empty.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Page } from '../../parts/page.tsx'
import { AdverseEvents } from './adverse-events.tsx'
import { DeclinedPoints } from './declined-points.tsx'
import { IntercurrentEvents } from './intercurrent-events.tsx'
import { eventTexts } from './words.ts'

const route = getRouteApi('/staff/patients/$patientId/events')

export function EventsPage() {
  const t = useText(eventTexts)
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const may = useMay()
  const whoMay = useWhoMay()
  const { episode: inEpisode } = route.useSearch()
  const { patientId } = route.useParams()
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      {episode.procedures.length === 0 ? (
        <Empty
          title={t('noTreatment')}
          body={may('treatments:write') ? t('noTreatmentBody') : t('noTreatmentFor', { who: whoMay('treatments:write') })}
        >
          {may('treatments:write') ? (
            <LinkButton kind="main" to="/patients/$patientId/treatment" params={{ patientId }} search={inEpisode ? { episode: inEpisode } : {}}>
              {t('enterTreatment')}
            </LinkButton>
          ) : null}
        </Empty>
      ) : (
        <>
          <AdverseEvents episode={episode} />
          <IntercurrentEvents episode={episode} />
          <DeclinedPoints episode={episode} />
        </>
      )}
    </Page>
  )
}
