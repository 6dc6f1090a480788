import type { Role } from '@sebone/domain/staff/role'
import { useForm } from 'react-hook-form'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import type { Refused } from '../../parts/use-refused.ts'
import { RoleChoice } from './role-choice.tsx'
import { peopleTexts } from './words.ts'

interface Draft {
  readonly name: string
  readonly email: string
  readonly role: Role
}

interface Props {
  readonly refused: Refused<'email'>
  readonly refusal: unknown
  readonly isPending: boolean
  readonly onEdit: () => void
  readonly onInvite: (draft: Draft) => void
}

export function InviteForm({ refused, refusal, isPending, onEdit, onInvite }: Props) {
  const t = useText(peopleTexts)
  const form = useForm<Draft>({ defaultValues: { name: '', email: '', role: 'frontDesk' } })
  const { errors, submitCount, isDirty } = form.formState
  return (
    <EntryForm
      isDirty={isDirty && !isPending}
      refusal={refusal ?? (Object.keys(errors).length > 0 ? submitCount : null)}
      problem={refused.whole}
      onEdit={onEdit}
      onSubmit={form.handleSubmit(onInvite)}
    >
      <FieldGroup name={t('who')} columns={2}>
        <FormText
          control={form.control}
          name="name"
          rules={{ required: true }}
          label={t('name')}
          problem={errors.name ? t('missingName') : undefined}
        />
        <FormText
          control={form.control}
          name="email"
          rules={{ required: true }}
          label={t('email')}
          type="email"
          problem={refused.at('email') ?? (errors.email ? t('missingEmail') : undefined)}
        />
      </FieldGroup>
      <FieldGroup name={t('role')}>
        <RoleChoice control={form.control} name="role" />
      </FieldGroup>
      <FieldGroup>
        <Actions>
          <Button kind="main" type="submit" isPending={isPending}>
            {isPending ? t('creating') : t('create')}
          </Button>
          <LinkButton to="/people">{t('toPeople')}</LinkButton>
        </Actions>
      </FieldGroup>
    </EntryForm>
  )
}
