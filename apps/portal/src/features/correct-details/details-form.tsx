import { FormProvider, useForm } from 'react-hook-form'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { ConflictTable } from '../../parts/conflict-table.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { detailsIn } from '../../parts/person-draft.ts'
import { PersonFields } from '../../parts/person-fields.tsx'
import { sameValue } from '../../parts/same-value.ts'
import { useConflict } from '../../parts/use-conflict.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { COMPARED, detailsFieldOf, draftOf, meaningOf } from './details-draft.ts'
import { useCorrectPatient } from './use-correct-patient.ts'
import { useDetailsWords } from './use-details-words.ts'
import { detailsTexts } from './words.ts'

/** What is recorded of the person, to be written over, with the reason. */
export function DetailsForm({ onSaved }: { readonly onSaved: (sentence: string) => void }) {
  const t = useText(detailsTexts)
  const { patient, today } = usePatientPage()
  const correct = useCorrectPatient()
  const refused = useRefused(correct.error, detailsFieldOf)
  const form = useForm({ defaultValues: draftOf(patient) })
  const { formState } = form
  const mine = useDraft(form)
  const { conflict, version } = useConflict({
    form, mine, recorded: patient, draftOf, fields: COMPARED, meaningOf: (draft) => meaningOf(draft, today), alone: ['reason'],
    onDecided: correct.reset, isSaved: correct.isSuccess,
  })
  const { nameOf, wordsOf } = useDetailsWords(today)
  const isReasonMissing = formState.isSubmitted && mine.reason.trim() === ''
  const isUnready = isReasonMissing || (formState.isSubmitted && detailsIn(mine) === null)
  const save = form.handleSubmit((draft) => {
    const details = detailsIn(draft)
    if (details === null || draft.reason.trim() === '') return
    const said = (saved: number) => onSaved(saved === version ? t('unchanged') : t('saved'))
    correct.mutate({ ...details, id: patient.id, version }, { onSuccess: (saved) => said(saved.version) })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={formState.isDirty}
      refusal={correct.error ?? (isUnready ? formState.submitCount : null)}
      problem={refused.whole}
      onEdit={correct.reset}
      conflict={
        conflict ? (
          <ConflictTable
            conflict={conflict}
            nameOf={nameOf}
            wordsOf={(field, value) => wordsOf(field, sameValue(value, mine[field]) ? mine : draftOf(patient))}
          />
        ) : null
      }
    >
      <FormProvider {...form}>
        <PersonFields refused={refused} today={today} />
      </FormProvider>
      <FieldGroup name={t('whyGroup')}>
        <FormText
          control={form.control}
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          rows={2}
          problem={isReasonMissing ? t('reasonMissing') : refused.at('reason')}
        />
      </FieldGroup>
      <FieldGroup>
        <Actions>
          <Button kind="main" type="submit" isPending={correct.isPending}>
            {correct.isPending ? t('saving') : t('save')}
          </Button>
        </Actions>
      </FieldGroup>
    </EntryForm>
  )
}
