import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ROLE_NAMES } from '@sebone/words/names/role'
import { useForm } from 'react-hook-form'
import { useApi } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { Facts } from '../../parts/facts.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Section } from '../../parts/section.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useMeChanged } from './use-me-changed.ts'
import { accountTexts } from './words.ts'

const route = getRouteApi('/staff')

export function NameSection() {
  const t = useText(accountTexts)
  const language = useLanguage()
  const say = useSay()
  const changed = useMeChanged()
  const { me } = route.useRouteContext()
  const rename = useMutation(useApi().session.rename.mutationOptions({ onSuccess: changed }))
  const refused = useRefused(rename.error, () => null)
  const form = useForm({ defaultValues: { name: me.name } })
  const { errors, submitCount } = form.formState
  const submit = form.handleSubmit(({ name }) => rename.mutate({ name }, { onSuccess: () => say(t('nameSaved')) }))
  return (
    <Section heading={t('you')}>
      <Facts
        rows={[
          [t('email'), me.email],
          [t('role'), ROLE_NAMES[language][me.role]],
          [t('clinic'), me.clinic.name[language]],
        ]}
      />
      <EntryForm
        isDirty={false}
        refusal={rename.error ?? (errors.name ? submitCount : null)}
        problem={refused.whole}
        onEdit={rename.reset}
        onSubmit={submit}
      >
        <FormText
          control={form.control}
          name="name"
          rules={{ required: true }}
          label={t('name')}
          description={t('nameHint')}
          autoComplete="name"
          problem={errors.name ? t('missingName') : undefined}
        />
        <div>
          <Button type="submit" isPending={rename.isPending}>
            {rename.isPending ? t('saving') : t('saveName')}
          </Button>
        </div>
      </EntryForm>
    </Section>
  )
}
