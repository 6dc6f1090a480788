import { useForm } from 'react-hook-form'
import { refusalOf } from '../../data/refusal.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useShowCode } from './use-show-code.ts'
import { signInTexts } from './words.ts'

interface Props {
  readonly onSignedIn: () => void
  readonly onBack: () => void
}

/** The second step: what the phone shows, or one of the recovery codes. */
export function CodeForm({ onSignedIn, onBack }: Props) {
  const t = useText(signInTexts)
  const show = useShowCode()
  const form = useForm({ defaultValues: { code: '' } })
  const { errors, submitCount } = form.formState
  const refused = useRefused(show.error, ({ code }) => (/^wrong|codeUsedAlready/.test(code) ? 'code' : null))
  const isOver = show.error !== null && refusalOf(show.error).code === 'signInAgain'
  return (
    <EntryForm
      isDirty={false}
      refusal={show.error ?? (errors.code ? submitCount : null)}
      problem={refused.whole}
      onEdit={show.reset}
      onSubmit={form.handleSubmit(({ code }) => show.mutate(code, { onSuccess: onSignedIn }))}
    >
      <FormText
        control={form.control}
        name="code"
        rules={{ required: true }}
        label={t('code')}
        description={t('codeHint')}
        autoComplete="one-time-code"
        problem={refused.at('code') ?? (errors.code ? t('missingCode') : undefined)}
      />
      <Actions>
        {isOver ? null : (
          <Button kind="main" type="submit" isPending={show.isPending}>
            {show.isPending ? t('submitting') : t('submit')}
          </Button>
        )}
        <Button kind={isOver ? 'main' : 'plain'} onPress={onBack}>
          {t('startAgain')}
        </Button>
      </Actions>
    </EntryForm>
  )
}
