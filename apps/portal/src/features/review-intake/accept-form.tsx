import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useApi, type OpenConsultation } from '../../data/api.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { intakeTexts } from './words.ts'
import styles from './accept-form.module.css'

/** Registers whoever asks, with what they wrote as a proposal, and goes on to the link for the first intake. */
export function AcceptForm({ request }: { request: OpenConsultation }) {
  const t = useText(intakeTexts)
  const say = useSay()
  const navigate = useNavigate()
  const changed = usePatientChanged()
  const ids = { patient: useClientId(), episode: useClientId(), request: useClientId() }
  const accept = useMutation(useApi().consultations.accept.mutationOptions({ onSettled: changed }))
  const refused = useRefused(accept.error, () => null)
  const [familyName = '', ...given] = request.name.trim().split(/\s+/u)
  const form = useForm({
    defaultValues: { familyName, givenName: given.join(' '), familyKana: '', givenKana: '', phone: request.phone ?? '', email: request.email ?? '' },
  })
  const { errors } = form.formState
  const needed = { required: true, validate: (text: string) => text.trim() !== '' }
  const save = form.handleSubmit((typed) =>
    accept.mutate(
      {
        consultationId: request.id,
        requestId: ids.request,
        patient: {
          ...typed,
          id: ids.patient,
          episodeId: ids.episode,
          number: null,
          birthDate: null,
          sex: 'unknown',
          language: request.language,
          countryOfResidence: null,
          topic: null,
        },
      },
      {
        onSuccess: ({ patientId }) => {
          void navigate({ to: '/patients/$patientId/link', params: { patientId }, ignoreBlocker: true }).then(() => say(t('accepted')))
        },
      },
    ),
  )
  return (
    <Section heading={t('acceptTitle')}>
      <p>{t('acceptLede')}</p>
      <EntryForm isDirty={form.formState.isDirty && !accept.isSuccess} refusal={accept.error} problem={refused.whole} onSubmit={(event) => void save(event)}>
        <div className={styles.pair}>
          <FormText control={form.control} name="familyName" rules={needed} label={t('familyName')} problem={errors.familyName ? t('nameNeeded') : undefined} />
          <FormText control={form.control} name="givenName" rules={needed} label={t('givenName')} problem={errors.givenName ? t('nameNeeded') : undefined} />
          <FormText control={form.control} name="familyKana" label={t('familyKana')} isOptional />
          <FormText control={form.control} name="givenKana" label={t('givenKana')} isOptional />
          <FormText control={form.control} name="phone" type="tel" label={t('phone')} isOptional />
          <FormText control={form.control} name="email" type="email" label={t('email')} isOptional />
        </div>
        <Actions>
          <Button kind="main" type="submit" isPending={accept.isPending}>
            {accept.isPending ? t('accepting') : t('accept')}
          </Button>
        </Actions>
      </EntryForm>
    </Section>
  )
}
