import { useForm } from 'react-hook-form'
import { refusalOf } from '../../data/refusal.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useShowFactor } from './use-show-factor.ts'
import { factorTexts } from './words.ts'

interface Props {
  readonly hasSecondFactor: boolean
  readonly onShown: () => void
  readonly onSignedOut: () => void
  readonly onCancel: () => void
}

/** The code of the second factor, or where there is none the password, and why it is asked for. */
export function FactorForm({ hasSecondFactor, onShown, onSignedOut, onCancel }: Props) {
  const t = useText(factorTexts)
  const show = useShowFactor(hasSecondFactor)
  const form = useForm({ defaultValues: { shown: '' } })
  const { errors, submitCount } = form.formState
  const refused = useRefused(show.error, ({ code }) => (/^wrong|codeUsedAlready/.test(code) ? 'shown' : null))
  const submit = form.handleSubmit(({ shown }) =>
    show.mutate(shown, {
      onSuccess: onShown,
      onError: (error) => (refusalOf(error).code === 'notSignedIn' ? onSignedOut() : undefined),
    }),
  )
  return (
    <EntryForm
      isDirty={false}
      refusal={show.error ?? (errors.shown ? submitCount : null)}
      problem={refused.whole}
      onEdit={show.reset}
      onSubmit={submit}
    >
      <p>{hasSecondFactor ? t('whyCode') : t('whyPassword')}</p>
      <FormText
        control={form.control}
        name="shown"
        rules={{ required: true }}
        label={hasSecondFactor ? t('code') : t('password')}
        {...(hasSecondFactor ? { description: t('codeHint') } : {})}
        type={hasSecondFactor ? 'text' : 'password'}
        autoComplete={hasSecondFactor ? 'one-time-code' : 'current-password'}
        problem={refused.at('shown') ?? (errors.shown ? t(hasSecondFactor ? 'codeMissing' : 'passwordMissing') : undefined)}
      />
      <Actions>
        <Button kind="main" type="submit" isPending={show.isPending}>
          {show.isPending ? t('confirming') : t('confirm')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </Actions>
    </EntryForm>
  )
}
