import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Sex } from '@sebone/domain/episode/patient'
import { LANGUAGES } from '@sebone/words/language'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { SEX_NAMES } from '@sebone/words/names/sex'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { useDraft } from '../data/use-draft.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { BirthDateFields } from './birth-date-fields.tsx'
import { FieldGroup } from './field-group.tsx'
import { FormChoice } from './form-choice.tsx'
import { FormText } from './form-text.tsx'
import type { PersonDraft, PersonField } from './person-draft.ts'
import { personTexts } from './person-words.ts'
import type { Refused } from './use-refused.ts'

const SEXES: readonly Sex[] = ['female', 'male', 'other', 'unknown']

interface Props {
  readonly refused: Refused<PersonField>
  readonly today: CalendarDate
  /** What else a form asks about the person. */
  readonly children?: ReactNode
}

/** Who somebody is and how they are reached: the fields of the form around them, whose draft includes a person's. */
export function PersonFields({ refused, today, children }: Props) {
  const t = useText(personTexts)
  const language = useLanguage()
  const form = useFormContext<PersonDraft>()
  const { control, formState } = form
  const draft = useDraft(form)
  const nameProblem = (name: 'familyName' | 'givenName') =>
    formState.isSubmitted && draft[name].trim() === '' ? t('nameMissing') : refused.at(name)
  return (
    <>
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
        {children}
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
          label={t('countryOfResidence')}
          isOptional
          problem={refused.at('countryOfResidence')}
        />
      </FieldGroup>
    </>
  )
}
