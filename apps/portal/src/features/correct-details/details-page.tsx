import { getRouteApi } from '@tanstack/react-router'
import { useMay } from '../../data/use-may.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { DetailsForm } from './details-form.tsx'
import { FindDouble } from './find-double.tsx'
import { detailsTexts } from './words.ts'
import styles from './details-page.module.css'

const route = getRouteApi('/staff/patients/$patientId/details')

export function DetailsPage() {
  const t = useText(detailsTexts)
  const say = useSay()
  const may = useMay()
  const navigate = route.useNavigate()
  const { patient } = usePatientPage()
  const leave = async (sentence: string) => {
    await navigate({ to: '/patients/$patientId', search: (kept) => kept, ignoreBlocker: true })
    say(sentence)
  }
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      <div className={styles.parts}>
        <DetailsForm key={patient.id} onSaved={(sentence) => void leave(sentence)} />
        {may('patients:merge') ? <FindDouble /> : null}
      </div>
    </Page>
  )
}
