import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { partTexts } from '../../parts/words.ts'
import { intakeTexts } from './words.ts'

/** Nobody is registered; the request is kept with the reason. */
export function DismissForm({ consultationId }: { consultationId: string }) {
  const t = useText(intakeTexts)
  const part = useText(partTexts)
  const say = useSay()
  const navigate = useNavigate()
  const changed = usePatientChanged()
  const dismiss = useMutation(useApi().consultations.dismiss.mutationOptions({ onSettled: changed }))
  const refused = useRefused(dismiss.error, () => null)
  const form = useForm({ defaultValues: { reason: '' } })
  const save = form.handleSubmit(({ reason }) =>
    dismiss.mutate(
      { consultationId, reason },
      { onSuccess: () => void navigate({ to: '/intakes', ignoreBlocker: true }).then(() => say(t('dismissed'))) },
    ),
  )
  return (
    <Section heading={t('dismissTitle')}>
      <EntryForm isDirty={false} refusal={dismiss.error} problem={refused.whole} onSubmit={(event) => void save(event)}>
        <FormText
          control={form.control}
          name="reason"
          rules={{ required: true }}
          label={t('dismissReason')}
          rows={2}
          problem={form.formState.errors.reason ? part('reasonNeeded') : undefined}
        />
        <Actions>
          <Button kind="danger" type="submit" isPending={dismiss.isPending}>
            {dismiss.isPending ? t('dismissing') : t('dismiss')}
          </Button>
        </Actions>
      </EntryForm>
    </Section>
  )
}
