import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useText } from '../../language/use-text.ts'
import { SignInRefused, useSignIn } from './use-sign-in.ts'
import { signInTexts } from './words.ts'
import styles from './sign-in-form.module.css'

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useText(signInTexts)
  const signIn = useSignIn(onSignedIn)
  const [isShown, setShown] = useState(false)
  const form = useForm({ defaultValues: { email: '', password: '' } })
  const { errors, submitCount } = form.formState
  const refusal = signIn.error instanceof SignInRefused ? signIn.error.refusal : 'failed'
  return (
    <EntryForm
      isDirty={false}
      refusal={signIn.error ?? (Object.keys(errors).length > 0 ? submitCount : null)}
      problem={signIn.error ? t(refusal) : null}
      onEdit={signIn.reset}
      onSubmit={form.handleSubmit((credentials) => signIn.mutate(credentials))}
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
      <div className={styles.password}>
        <FormText
          control={form.control}
          name="password"
          rules={{ required: true }}
          label={t('password')}
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          problem={errors.password ? t('missingPassword') : undefined}
        />
        <Button
          kind="quiet"
          aria-label={isShown ? t('hidePassword') : t('showPassword')}
          aria-pressed={isShown}
          onPress={() => setShown(!isShown)}
        >
          {isShown ? t('hide') : t('show')}
        </Button>
      </div>
      <div>
        <Button kind="main" type="submit" isPending={signIn.isPending}>
          {signIn.isPending ? t('submitting') : t('submit')}
        </Button>
      </div>
    </EntryForm>
  )
}
