import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { askDoor } from '../../data/door.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { Section } from '../../parts/section.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useMeChanged } from './use-me-changed.ts'
import { accountTexts } from './words.ts'

const route = getRouteApi('/staff')

const FIELD_OF: Readonly<Record<string, 'currentPassword' | 'newPassword'>> = {
  wrongPassword: 'currentPassword',
  passwordTooShort: 'newPassword',
}

export function PasswordSection() {
  const t = useText(accountTexts)
  const say = useSay()
  const changed = useMeChanged()
  const { me } = route.useRouteContext()
  const change = useMutation({
    mutationFn: (passwords: { currentPassword: string; newPassword: string }) => askDoor('change-password', passwords),
    onSuccess: changed,
    gcTime: 0,
  })
  const refused = useRefused(change.error, ({ code }) => FIELD_OF[code] ?? null)
  const form = useForm({ defaultValues: { currentPassword: '', newPassword: '' } })
  const { errors, submitCount } = form.formState
  const done = () => {
    form.reset()
    say(t('passwordSaved'))
  }
  return (
    <Section heading={t('password')}>
      <EntryForm
        isDirty={false}
        refusal={change.error ?? (Object.keys(errors).length > 0 ? submitCount : null)}
        problem={refused.whole}
        onEdit={change.reset}
        onSubmit={form.handleSubmit((passwords) => change.mutate(passwords, { onSuccess: done }))}
      >
        <input type="hidden" autoComplete="username" value={me.email} readOnly />
        <PasswordField
          control={form.control}
          name="currentPassword"
          label={t('current')}
          autoComplete="current-password"
          problem={refused.at('currentPassword') ?? (errors.currentPassword ? t('missingPassword') : undefined)}
        />
        <PasswordField
          control={form.control}
          name="newPassword"
          label={t('next')}
          description={me.hasSecondFactor ? t('nextBeside') : t('nextAlone')}
          autoComplete="new-password"
          problem={refused.at('newPassword') ?? (errors.newPassword ? t('missingPassword') : undefined)}
        />
        <p>{t('passwordBody')}</p>
        <div>
          <Button type="submit" isPending={change.isPending}>
            {change.isPending ? t('saving') : t('savePassword')}
          </Button>
        </div>
      </EntryForm>
    </Section>
  )
}
