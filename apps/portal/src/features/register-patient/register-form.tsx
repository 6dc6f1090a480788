import { SEX_NAMES } from '@sebone/words/names/sex'
import { LANGUAGES } from '@sebone/words/language'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Sex } from '@sebone/domain/episode/patient'
import { useForm } from 'react-hook-form'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { BirthDateFields } from './birth-date-fields.tsx'
import { isUnknown, newDraft, numberIn, registerFieldOf } from './register-draft.ts'
import { useRegisterPatient } from './use-register-patient.ts'
import { registerTexts } from './words.ts'

const SEXES: readonly Sex[] = ['female', 'male', 'other', 'unknown']

interface Props {
  readonly today: CalendarDate
  readonly onRegistered: (patientId: string) => void
}

export function RegisterForm({ today, onRegistered }: Props) {
  const t = useText(registerTexts)
  const language = useLanguage()
  const id = useClientId()
  const episodeId = useClientId()
  const register = useRegisterPatient()
  const refused = useRefused(register.error, registerFieldOf)
  const form = useForm({ defaultValues: newDraft(language) })
  const { control, formState } = form
  const isTried = formState.isSubmitted
  const draft = useDraft(form)
  const number = numberIn(draft.number)
  const isMissing = (name: 'familyName' | 'givenName') => isTried && draft[name].trim() === ''
  const isUnready = isMissing('familyName') || isMissing('givenName') || (isTried && number === undefined)
  const nameProblem = (name: 'familyName' | 'givenName') => (isMissing(name) ? t('nameMissing') : refused.at(name))
  const save = form.handleSubmit(({ birthDate, ...typed }) => {
    const stated = numberIn(typed.number)
    if (stated === undefined || typed.familyName.trim() === '' || typed.givenName.trim() === '') return
    const person = { ...typed, id, episodeId, number: stated, birthDate: isUnknown(birthDate) ? null : birthDate }
    register.mutate(person, { onSuccess: ({ patientId }) => onRegistered(patientId) })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={formState.isDirty}
      refusal={register.error ?? (isUnready ? formState.submitCount : null)}
      problem={refused.whole}
      onEdit={register.reset}
    >
      <FieldGroup name={t('name')} columns={2}>
        <FormText control={control} name="familyName" label={t('familyName')} problem={nameProblem('familyName')} />
        <FormText control={control} name="givenName" label={t('givenName')} problem={nameProblem('givenName')} />
        <FormText control={control} name="familyKana" label={t('familyKana')} isOptional lang="ja" problem={refused.at('familyKana')} />
        <FormText control={control} name="givenKana" label={t('givenKana')} isOptional lang="ja" problem={refused.at('givenKana')} />
      </FieldGroup>
      <FieldGroup name={t('person')}>
        <BirthDateFields form={form} refused={refused} today={today} />
        <FormChoice
          control={control}
          name="sex"
          label={t('sex')}
          options={SEXES.map((value) => ({ value, label: SEX_NAMES[language][value] }))}
        />
        <FormText
          control={control}
          name="number"
          label={t('number')}
          description={t('numberHint')}
          inputMode="numeric"
          isOptional
          problem={isTried && number === undefined ? t('numberNotWhole') : refused.at('number')}
        />
      </FieldGroup>
      <FieldGroup name={t('contact')}>
        <FormChoice
          control={control}
          name="language"
          label={t('language')}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        />
        <FormText control={control} name="phone" label={t('phone')} type="tel" isOptional problem={refused.at('phone')} />
        <FormText
          control={control}
          name="email"
          label={t('email')}
          type="email"
          isOptional
          problem={refused.at('email') && t('emailWrong')}
        />
        <FormText
          control={control}
          name="countryOfResidence"
          label={t('country')}
          isOptional
          problem={refused.at('countryOfResidence')}
        />
      </FieldGroup>
      <FieldGroup name={t('episode')}>
        <FormText
          control={control}
          name="topic"
          label={t('topic')}
          description={t('topicHint')}
          isOptional
          problem={refused.at('topic')}
        />
      </FieldGroup>
      <FieldGroup>
        <Actions>
          <Button kind="main" type="submit" isPending={register.isPending}>
            {register.isPending ? t('saving') : t('save')}
          </Button>
        </Actions>
      </FieldGroup>
    </EntryForm>
  )
}
