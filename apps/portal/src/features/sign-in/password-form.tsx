import { useForm } from 'react-hook-form'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useText } from '../../language/use-text.ts'
import { useSignIn } from './use-sign-in.ts'
import { signInTexts } from './words.ts'

interface Props {
  readonly onSignedIn: () => void
  readonly onCodeNeeded: () => void
}

export function PasswordForm({ onSignedIn, onCodeNeeded }: Props) {
  const t = useText(signInTexts)
  const signIn = useSignIn()
  const form = useForm({ defaultValues: { email: '', password: '' } })
  const { errors, submitCount } = form.formState
  const refused = useRefused(signIn.error, () => null)
  const submit = form.handleSubmit((credentials) =>
    signIn.mutate(credentials, { onSuccess: ({ isCodeNeeded }) => (isCodeNeeded ? onCodeNeeded() : onSignedIn()) }),
  )
  return (
    <EntryForm
      isDirty={false}
      refusal={signIn.error ?? (Object.keys(errors).length > 0 ? submitCount : null)}
      problem={refused.whole}
      onEdit={signIn.reset}
      onSubmit={submit}
    >
      <FormText
        control={form.control}
        name="email"
        rules={{ required: true }}
        label={t('email')}
        type="email"
        autoComplete="username"
        problem={errors.email ? t('missingEmail') : undefined}
      />
      <PasswordField
        control={form.control}
        name="password"
        label={t('password')}
        autoComplete="current-password"
        problem={errors.password ? t('missingPassword') : undefined}
      />
      <div>
        <Button kind="main" type="submit" isPending={signIn.isPending}>
          {signIn.isPending ? t('submitting') : t('submit')}
        </Button>
      </div>
    </EntryForm>
  )
}
