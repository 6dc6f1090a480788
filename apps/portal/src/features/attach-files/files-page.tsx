import { usePatientPage, useEpisode } from '../../data/use-patient-page.ts'
import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { AttachForm } from './attach-form.tsx'
import { FileList } from './file-list.tsx'
import { fileTexts } from './words.ts'

export function FilesPage() {
  const t = useText(fileTexts)
  const may = useMay()
  const { patient } = usePatientPage()
  const { episode } = useEpisode()
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      {may('attachments:write') ? <AttachForm episodeId={episode.id} /> : null}
      <FileList patientId={patient.id} />
    </Page>
  )
}
