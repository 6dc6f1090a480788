import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useApi, type EpisodePage } from '../../data/api.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useStale } from '../../data/use-stale.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { noteTexts } from './note-words.ts'

interface Props {
  readonly episodeId: string
  /** The note to correct; null for a new one. */
  readonly corrected: EpisodePage['notes'][number] | null
  readonly onDone: (isSaved: boolean) => void
}

export function NoteForm({ episodeId, corrected, onDone }: Props) {
  const t = useText(noteTexts)
  const id = useClientId()
  const api = useApi()
  const changed = usePatientChanged()
  const onError = useStale()
  const write = useMutation(api.notes.write.mutationOptions({ onSuccess: changed }))
  const correct = useMutation(api.notes.correct.mutationOptions({ onSuccess: changed, onError }))
  const { error, isPending, reset } = corrected ? correct : write
  const refused = useRefused(error, () => null)
  const form = useForm({ defaultValues: { text: corrected?.text ?? '', reason: '' } })
  const { reason } = useDraft(form)
  const isReasonMissing = form.formState.isSubmitted && corrected !== null && reason.trim() === ''
  const save = form.handleSubmit((draft) => {
    if (draft.text.trim() === '') return
    const onSuccess = () => onDone(true)
    if (!corrected) write.mutate({ id, episodeId, text: draft.text }, { onSuccess })
    else if (draft.reason.trim() !== '') correct.mutate({ id, noteId: corrected.id, ...draft }, { onSuccess })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty}
      refusal={error ?? (isReasonMissing ? form.formState.submitCount : null)}
      problem={refused.whole}
      onEdit={reset}
    >
      <FormText control={form.control} name="text" label={t('label')} description={t('hint')} rows={3} />
      {corrected ? (
        <FormText control={form.control} name="reason" label={t('reason')} problem={isReasonMissing ? t('reasonMissing') : undefined} />
      ) : null}
      <Actions>
        <Button kind="main" type="submit" isPending={isPending}>
          {isPending ? t('saving') : corrected ? t('saveCorrection') : t('save')}
        </Button>
        <Button onPress={() => onDone(false)}>{t('cancel')}</Button>
      </Actions>
    </EntryForm>
  )
}
