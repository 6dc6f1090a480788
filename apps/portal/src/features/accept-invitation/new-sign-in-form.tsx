import { useForm } from 'react-hook-form'
import { useDraft } from '../../data/use-draft.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FactorSetup } from '../../parts/factor-setup.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import type { Accept } from './use-accept.ts'
import { invitationTexts } from './words.ts'

interface Props {
  readonly factor: { readonly uri: string; readonly secret: string }
  readonly email: string
  readonly accept: Accept
}

interface Draft {
  readonly password: string
  readonly factor: 'now' | 'later'
  readonly code: string
}

/** A long password, or a shorter one beside a second factor. */
export function NewSignInForm({ factor, email, accept }: Props) {
  const t = useText(invitationTexts)
  const form = useForm<Draft>({ defaultValues: { password: '', factor: 'now', code: '' } })
  const isNow = useDraft(form).factor === 'now'
  const { errors, submitCount } = form.formState
  const refused = useRefused(accept.error, ({ code }) =>
    code === 'passwordTooShort' ? 'password' : code === 'wrongCode' ? 'code' : null,
  )
  const submit = form.handleSubmit(({ password, code }) => {
    if (isNow && code.trim() === '') return form.setError('code', { type: 'required' })
    return accept.mutate({ password, code: isNow ? code : '' })
  })
  return (
    <EntryForm
      isDirty={false}
      refusal={accept.error ?? (Object.keys(errors).length > 0 ? submitCount : null)}
      problem={refused.whole}
      onEdit={accept.reset}
      onSubmit={submit}
    >
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        control={form.control}
        name="password"
        label={t('newPassword')}
        description={isNow ? t('passwordBeside') : t('passwordAlone')}
        autoComplete="new-password"
        problem={refused.at('password') ?? (errors.password ? t('missingPassword') : undefined)}
      />
      <FormChoice
        control={form.control}
        name="factor"
        label={t('factor')}
        description={t('factorWhy')}
        options={[
          { value: 'now', label: t('factorNow') },
          { value: 'later', label: t('factorLater') },
        ]}
      />
      {isNow ? (
        <FactorSetup
          {...factor}
          control={form.control}
          name="code"
          problem={refused.at('code') ?? (errors.code ? t('missingCode') : undefined)}
        />
      ) : null}
      <div>
        <Button kind="main" type="submit" isPending={accept.isPending}>
          {accept.isPending ? t('saving') : t('save')}
        </Button>
      </div>
    </EntryForm>
  )
}
