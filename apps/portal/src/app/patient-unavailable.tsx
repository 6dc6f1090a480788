import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { refusalOf } from '../data/refusal.ts'
import { useText } from '../language/use-text.ts'
import { Broken } from './broken.tsx'
import { MessagePage } from './message-page.tsx'
import { appTexts } from './words.ts'

/** An id that names nobody here, or is no id at all, reads the same: this clinic has no such patient. */
const NO_SUCH_PATIENT = ['notFound', 'invalidInput']

export function PatientUnavailable(props: ErrorComponentProps) {
  const t = useText(appTexts)
  if (!NO_SUCH_PATIENT.includes(refusalOf(props.error).code)) return <Broken {...props} />
  return (
    <MessagePage title={t('noPatientTitle')} body={t('noPatientBody')}>
      <Link to="/patients">{t('toPatients')}</Link>
    </MessagePage>
  )
}
