import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { suggestedPoint } from '../../data/suggested-point.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { FormChoices, type Chosen } from './form-choices.tsx'
import { QuestionsForm } from './questions-form.tsx'
import { formTexts } from './words.ts'

const route = getRouteApi('/staff/patients/$patientId/form')

/** A whole questionnaire on one page, for staff who ask it by telephone or copy it from paper. */
export function FormPage() {
  const t = useText(formTexts)
  const say = useSay()
  const navigate = route.useNavigate()
  const params = route.useParams()
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const point = suggestedPoint(episode)
  const [chosen, setChosen] = useState<Chosen>({ form: point === 'baseline' ? 'firstIntake' : 'checkIn', point, language: patient.language })
  const leave = async () => {
    await navigate({ to: '/patients/$patientId', search: (kept) => kept, ignoreBlocker: true })
    say(t('saved'))
  }
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={t('title')}
      lede={t('lede')}
      beside={
        <LinkButton kind="plain" to="/patients/$patientId/sheet" params={params} search={{ form: chosen.form, language: chosen.language }}>
          {t('printSheet')}
        </LinkButton>
      }
    >
      <FormChoices chosen={chosen} onChange={setChosen} />
      <QuestionsForm key={`${chosen.form} ${chosen.point}`} episode={episode} chosen={chosen} onSaved={() => void leave()} />
    </Page>
  )
}
