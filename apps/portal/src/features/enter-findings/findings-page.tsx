import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { FindingForm } from './finding-form.tsx'
import { RecordedFindings } from './recorded-findings.tsx'
import { findingsTexts } from './words.ts'

export function FindingsPage() {
  const t = useText(findingsTexts)
  const { patient } = usePatientPage()
  const episode = useEpisode()
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={t('title')}
      lede={t('lede')}
    >
      <FindingForm episode={episode} />
      <RecordedFindings episode={episode} />
    </Page>
  )
}
