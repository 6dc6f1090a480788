import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useApi } from '../../data/api.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { alertTexts } from './alert-words.ts'
import styles from './alerts-panel.module.css'

/** An alert is closed with a sentence about what was done, and never without. */
export function CloseAlert({ alertId }: { alertId: string }) {
  const t = useText(alertTexts)
  const say = useSay()
  const close = useMutation(useApi().alerts.close.mutationOptions({ onSuccess: usePatientChanged() }))
  const refused = useRefused(close.error, () => 'what' as const)
  const form = useForm({ defaultValues: { what: '' } })
  const typed = useDraft(form)
  const isMissing = form.formState.isSubmitted && typed.what.trim() === ''
  const save = form.handleSubmit(({ what }) => {
    if (what.trim() !== '') close.mutate({ alertId, what }, { onSuccess: () => say(t('closed')) })
  })
  return (
    <form className={styles.form} noValidate onSubmit={save} onInput={close.reset}>
      <FormText
        control={form.control}
        name="what"
        label={t('what')}
        description={`${t('doThis')} ${t('whatHint')}`}
        problem={isMissing ? t('whatMissing') : refused.at('what')}
      />
      <Button kind="main" type="submit" isPending={close.isPending}>
        {close.isPending ? t('closing') : t('close')}
      </Button>
    </form>
  )
}
