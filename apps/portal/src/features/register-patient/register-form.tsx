import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { FormProvider, useForm } from 'react-hook-form'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { detailsIn } from '../../parts/person-draft.ts'
import { PersonFields } from '../../parts/person-fields.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { newDraft, numberIn, registerFieldOf } from './register-draft.ts'
import { useRegisterPatient } from './use-register-patient.ts'
import { registerTexts } from './words.ts'

interface Props {
  readonly today: CalendarDate
  readonly onRegistered: (patientId: string) => void
}

export function RegisterForm({ today, onRegistered }: Props) {
  const t = useText(registerTexts)
  const language = useLanguage()
  const id = useClientId()
  const episodeId = useClientId()
  const register = useRegisterPatient()
  const refused = useRefused(register.error, registerFieldOf)
  const form = useForm({ defaultValues: newDraft(language) })
  const { control, formState } = form
  const isTried = formState.isSubmitted
  const draft = useDraft(form)
  const number = numberIn(draft.number)
  const isUnready = isTried && (detailsIn(draft) === null || number === undefined)
  const save = form.handleSubmit((typed) => {
    const [stated, details] = [numberIn(typed.number), detailsIn(typed)]
    if (stated === undefined || details === null) return
    register.mutate({ ...details, id, episodeId, number: stated }, { onSuccess: ({ patientId }) => onRegistered(patientId) })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={formState.isDirty}
      refusal={register.error ?? (isUnready ? formState.submitCount : null)}
      problem={refused.whole}
      onEdit={register.reset}
    >
      <FormProvider {...form}>
        <PersonFields refused={refused} today={today}>
          <FormText
            control={control}
            name="number"
            label={t('number')}
            description={t('numberHint')}
            inputMode="numeric"
            isOptional
            problem={isTried && number === undefined ? t('numberNotWhole') : refused.at('number')}
          />
        </PersonFields>
      </FormProvider>
      <FieldGroup name={t('episode')}>
        <FormText
          control={control}
          name="topic"
          label={t('topic')}
          description={t('topicHint')}
          isOptional
          problem={refused.at('topic')}
        />
      </FieldGroup>
      <FieldGroup>
        <Actions>
          <Button kind="main" type="submit" isPending={register.isPending}>
            {register.isPending ? t('saving') : t('save')}
          </Button>
        </Actions>
      </FieldGroup>
    </EntryForm>
  )
}
