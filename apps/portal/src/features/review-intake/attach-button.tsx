import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useApi, type Intake } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { intakeTexts } from './words.ts'

interface Props {
  readonly consultationId: string
  readonly patient: Intake['patient']
}

export function AttachButton({ consultationId, patient }: Props) {
  const t = useText(intakeTexts)
  const say = useSay()
  const navigate = useNavigate()
  const changed = usePatientChanged()
  const attach = useMutation(useApi().consultations.attach.mutationOptions({ onSettled: changed }))
  const refused = useRefused(attach.error, () => null)
  const goOn = () =>
    void navigate({ to: '/patients/$patientId/link', params: { patientId: patient.id } }).then(() => say(t('attached')))
  const name = `${patient.familyName} ${patient.givenName}`
  return (
    <span>
      <Button
        aria-label={t('isPatientThis', { name, number: patient.number })}
        isPending={attach.isPending}
        onPress={() => attach.mutate({ consultationId, patientId: patient.id }, { onSuccess: goOn })}
      >
        {attach.isPending ? t('attaching') : t('isPatient')}
      </Button>
      {refused.whole === null ? null : <span role="alert">{refused.whole}</span>}
    </span>
  )
}
