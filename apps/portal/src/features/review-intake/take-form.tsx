import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useApi, type Intake } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { TakeRows } from './take-rows.tsx'
import { takeDraftOf, takenOf, type TakeDraft } from './take-draft.ts'
import { intakeTexts } from './words.ts'

/** What of it goes into the record, side by side with what stands there. */
export function TakeForm({ intake }: { intake: Intake }) {
  const t = useText(intakeTexts)
  const say = useSay()
  const navigate = useNavigate()
  const changed = usePatientChanged()
  const sentenceOf = useRefusalSentence()
  const review = useMutation(useApi().intakes.review.mutationOptions({ onSettled: changed }))
  const form = useForm<TakeDraft>({ defaultValues: takeDraftOf(intake) })
  const draft = useDraft(form)
  const count = Object.keys(takenOf(draft)).length
  const { responseId, patient } = intake
  const refusal = review.error ? refusalOf(review.error) : null
  const problem = refusal === null ? null : refusal.code === 'staleVersion' ? t('stale') : sentenceOf(refusal)
  const save = form.handleSubmit((typed) =>
    review.mutate(
      { responseId, patientVersion: patient.version, take: takenOf(typed) },
      {
        onSuccess: () => {
          void navigate({ to: '/intakes', ignoreBlocker: true }).then(() =>
            say(t('finished', { name: `${patient.familyName} ${patient.givenName}` })),
          )
        },
      },
    ),
  )
  return (
    <Section heading={t('takeTitle')}>
      <p>{t('takeLede')}</p>
      <EntryForm isDirty={form.formState.isDirty && !review.isSuccess} refusal={review.error} problem={problem} onSubmit={(event) => void save(event)}>
        <TakeRows control={form.control} patient={patient} />
        <Actions>
          <Button kind="main" type="submit" isPending={review.isPending}>
            {review.isPending ? t('finishing') : count === 0 ? t('finish') : t('finishTaking', { count })}
          </Button>
        </Actions>
      </EntryForm>
    </Section>
  )
}
