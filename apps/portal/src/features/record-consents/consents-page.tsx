import { useState } from 'react'
import { useMay } from '../../data/use-may.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { ConsentForm } from './consent-form.tsx'
import { ConsentList } from './consent-list.tsx'
import { consentTexts } from './words.ts'

export function ConsentsPage() {
  const t = useText(consentTexts)
  const say = useSay()
  const may = useMay()
  const { patient, consents } = usePatientPage()
  const { episode } = useEpisode()
  const [made, setMade] = useState(0)
  const own = consents.filter(({ episodeId }) => episodeId === null || episodeId === episode.id)
  const done = () => {
    setMade(made + 1)
    say(t('saved'))
  }
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      <ConsentList consents={own} />
      {may('consents:write') ? (
        <Section heading={t('record')}>
          <ConsentForm key={made} patient={patient} episodeId={episode.id} onSaved={done} />
        </Section>
      ) : null}
    </Page>
  )
}
