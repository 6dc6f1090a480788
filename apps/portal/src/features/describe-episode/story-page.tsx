import { getRouteApi } from '@tanstack/react-router'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { StoryForm } from './story-form.tsx'
import { storyTexts } from './words.ts'

const route = getRouteApi('/staff/patients/$patientId/history')

export function StoryPage() {
  const t = useText(storyTexts)
  const say = useSay()
  const navigate = route.useNavigate()
  const { patient } = usePatientPage()
  const { episode } = useEpisode()
  const leave = async () => {
    await navigate({ to: '/patients/$patientId', search: (kept) => kept, ignoreBlocker: true })
    say(t('saved'))
  }
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={t('title')}
      lede={t('lede')}
    >
      <StoryForm key={episode.id} episode={episode} onSaved={() => void leave()} />
    </Page>
  )
}
