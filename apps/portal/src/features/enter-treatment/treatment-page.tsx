import { getRouteApi } from '@tanstack/react-router'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { AlsoKnown } from './also-known.tsx'
import { RecordedTreatments } from './recorded-treatments.tsx'
import { TreatmentForm } from './treatment-form.tsx'
import { treatmentTexts } from './words.ts'

const route = getRouteApi('/staff/patients/$patientId/treatment')

export function TreatmentPage() {
  const t = useText(treatmentTexts)
  const say = useSay()
  const navigate = route.useNavigate()
  const { procedure: chosen, episode: inEpisode } = route.useSearch()
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const recorded = episode.procedures.find(({ id }) => id === chosen) ?? null
  const leave = async (sentence: string) => {
    await navigate({ to: '/patients/$patientId', search: inEpisode ? { episode: inEpisode } : {}, ignoreBlocker: true })
    say(sentence)
  }
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={recorded ? t('titleCorrect') : t('titleNew')}
      lede={t('lede')}
    >
      <TreatmentForm
        key={recorded?.id ?? 'new'}
        episode={episode}
        recorded={recorded}
        onSaved={(sentence) => void leave(sentence)}
      />
      <AlsoKnown episode={episode} />
      <RecordedTreatments procedures={episode.procedures} />
    </Page>
  )
}
