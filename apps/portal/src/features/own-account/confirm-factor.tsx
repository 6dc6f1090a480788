import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { askDoor } from '../../data/door.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FactorSetup } from '../../parts/factor-setup.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useMeChanged } from './use-me-changed.ts'
import { accountTexts } from './words.ts'

interface Props {
  readonly uri: string
  readonly onShown: () => void
  readonly onCancel: () => void
}

/** The factor counts from the moment on that it has been shown to work. */
export function ConfirmFactor({ uri, onShown, onCancel }: Props) {
  const t = useText(accountTexts)
  const changed = useMeChanged()
  const show = useMutation({
    mutationFn: (code: string) => askDoor('two-factor/verify-totp', { code }),
    onSuccess: changed,
    gcTime: 0,
  })
  const form = useForm({ defaultValues: { code: '' } })
  const { errors, submitCount } = form.formState
  const refused = useRefused(show.error, ({ code }) => (/^wrong|codeUsedAlready/.test(code) ? 'code' : null))
  const submit = form.handleSubmit(({ code }) => {
    if (code.trim() === '') return form.setError('code', { type: 'required' })
    return show.mutate(code, { onSuccess: onShown })
  })
  return (
    <EntryForm
      isDirty={false}
      refusal={show.error ?? (errors.code ? submitCount : null)}
      problem={refused.whole}
      onEdit={show.reset}
      onSubmit={submit}
    >
      <FactorSetup
        uri={uri}
        secret={new URL(uri).searchParams.get('secret') ?? ''}
        control={form.control}
        name="code"
        problem={refused.at('code') ?? (errors.code ? t('missingCode') : undefined)}
      />
      <Actions>
        <Button kind="main" type="submit" isPending={show.isPending}>
          {show.isPending ? t('turningOn') : t('turnOn')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </Actions>
    </EntryForm>
  )
}
