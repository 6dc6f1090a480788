import { ROLE_NAMES } from '@sebone/words/names/role'
import { useForm } from 'react-hook-form'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { Section } from '../../parts/section.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { RoleChoice } from './role-choice.tsx'
import { useChangeRole, type Person } from './use-people.ts'
import { peopleTexts } from './words.ts'

export function RoleSection({ person, userId, isMe }: { person: Person; userId: string; isMe: boolean }) {
  const t = useText(peopleTexts)
  const language = useLanguage()
  const say = useSay()
  const form = useForm({ defaultValues: { role: person.role } })
  const change = useChangeRole(() => say(t('roleSaved', { name: person.name, role: ROLE_NAMES[language][form.getValues('role')] })))
  const refused = useRefused(change.error, () => null)
  const { isDirty } = form.formState
  const submit = form.handleSubmit(({ role }) => change.mutate({ userId, role }))
  return (
    <Section heading={t('role')}>
      {isMe ? (
        <p>{ROLE_NAMES[language][person.role]}</p>
      ) : (
        <EntryForm
          isDirty={isDirty && !change.isPending && !change.isSuccess}
          refusal={change.error}
          problem={refused.whole}
          onEdit={change.reset}
          onSubmit={submit}
        >
          <RoleChoice control={form.control} name="role" />
          <div>
            <Button kind="main" type="submit" isPending={change.isPending}>
              {change.isPending ? t('saving') : t('saveRole')}
            </Button>
          </div>
        </EntryForm>
      )}
    </Section>
  )
}
