import { useForm } from 'react-hook-form'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { accountTexts } from './words.ts'

interface Props {
  /** What will happen; null where nothing is lost by it. */
  readonly body: string | null
  readonly error: unknown
  readonly isPending: boolean
  readonly onEdit: () => void
  readonly onSubmit: (password: string) => void
  readonly onCancel: () => void
}

export function OwnPasswordForm({ body, error, isPending, onEdit, onSubmit, onCancel }: Props) {
  const t = useText(accountTexts)
  const form = useForm({ defaultValues: { password: '' } })
  const { errors, submitCount } = form.formState
  const refused = useRefused(error, ({ code }) => (code === 'wrongPassword' ? 'password' : null))
  return (
    <EntryForm
      isDirty={false}
      refusal={error ?? (errors.password ? submitCount : null)}
      problem={refused.whole}
      onEdit={onEdit}
      onSubmit={form.handleSubmit(({ password }) => onSubmit(password))}
    >
      {body === null ? null : <p>{body}</p>}
      <PasswordField
        control={form.control}
        name="password"
        label={t('passwordFirst')}
        autoComplete="current-password"
        problem={refused.at('password') ?? (errors.password ? t('missingPassword') : undefined)}
      />
      <Actions>
        <Button kind="main" type="submit" isPending={isPending}>
          {isPending ? t('goingOn') : t('goOn')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </Actions>
    </EntryForm>
  )
}
