import { useForm } from 'react-hook-form'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import type { Accept } from './use-accept.ts'
import { invitationTexts } from './words.ts'

/** For whoever has an account already: its password opens the further clinic. */
export function JoinForm({ email, accept }: { email: string; accept: Accept }) {
  const t = useText(invitationTexts)
  const form = useForm({ defaultValues: { password: '' } })
  const { errors, submitCount } = form.formState
  const refused = useRefused(accept.error, ({ code }) => (code === 'wrongPassword' ? 'password' : null))
  return (
    <EntryForm
      isDirty={false}
      refusal={accept.error ?? (errors.password ? submitCount : null)}
      problem={refused.whole}
      onEdit={accept.reset}
      onSubmit={form.handleSubmit(({ password }) => accept.mutate({ password, code: '' }))}
    >
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        control={form.control}
        name="password"
        label={t('ownPassword')}
        autoComplete="current-password"
        problem={refused.at('password') ?? (errors.password ? t('missingPassword') : undefined)}
      />
      <div>
        <Button kind="main" type="submit" isPending={accept.isPending}>
          {accept.isPending ? t('joining') : t('join')}
        </Button>
      </div>
    </EntryForm>
  )
}
