import { getRouteApi } from '@tanstack/react-router'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { lastCourseOf } from './last-course-of.ts'
import { FollowUpForm } from './follow-up-form.tsx'
import { latestFirst } from './latest-first.ts'
import { RecordedAnswers } from './recorded-answers.tsx'
import { followUpTexts } from './words.ts'

const route = getRouteApi('/staff/patients/$patientId/follow-up')

export function FollowUpPage() {
  const t = useText(followUpTexts)
  const say = useSay()
  const navigate = route.useNavigate()
  const { answer: chosen, episode: inEpisode } = route.useSearch()
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const recorded = episode.assessments.find(({ id }) => id === chosen) ?? null
  const leave = async (sentence: string) => {
    await navigate({ to: '/patients/$patientId', search: inEpisode ? { episode: inEpisode } : {}, ignoreBlocker: true })
    say(sentence)
  }
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={recorded ? t('titleCorrect') : t('title')}
      lede={t('lede')}
    >
      <FollowUpForm
        key={recorded?.id ?? 'new'}
        episode={episode}
        recorded={recorded}
        onSaved={(sentence) => void leave(sentence)}
      />
      <RecordedAnswers
        answers={latestFirst(episode.assessments, lastCourseOf(episode))}
      />
    </Page>
  )
}
